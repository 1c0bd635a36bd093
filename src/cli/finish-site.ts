import type { Corpus } from '../corpus/corpus.ts';
import type { DiagnosticLanguage } from '../domain/diagnostics/languages.ts';
import { isPublishedIn, type Profile } from '../domain/publication/profiles.ts';
import { actFilesMessagesIn } from '../i18n/act-files.ts';
import { addressWordsIn } from '../i18n/address-commands.ts';
import { keptFolder } from '../kept/kept-folder.ts';
import type { AddressRecord } from '../release/address-record.ts';
import { addressesIn } from '../release/addresses.ts';
import { writeHeadersFile } from '../release/headers-file.ts';
import { keepAddresses } from '../release/keep-addresses.ts';
import { factsIn } from '../site/act-facts.ts';
import { offlineCopyAddress } from '../site/addresses.ts';
import type { BuildExtras } from '../site/build-extras.ts';
import { drawCards } from '../site/cards/draw-cards.ts';
import { listCards } from '../site/cards/list-cards.ts';
import { movedPage } from '../site/moved-page.ts';
import { addOfflineCopy } from '../site/offline-copy.ts';
import { writeSiteMap } from '../site/site-map.ts';
import { pageChanges } from '../views/last-changed.ts';
import { projectRoot } from './project-root.ts';

export interface RenderedSite {
  readonly corpus: Corpus;
  readonly profile: Profile;
  readonly asOf: string;
  /** The addresses that were published. */
  readonly record: AddressRecord;
  /** The address under which the site will stand; null while it is not decided. */
  readonly site: string | null;
  readonly extras: BuildExtras;
  readonly language: DiagnosticLanguage;
}

/**
 * Adds to the rendered pages what is made from all of them, in this order: the site map, former addresses, pictures, the archive,
 * headers. Whatever is wrong with the result the scan finds afterwards.
 *
 * @throws when an address that was published has no page and leads nowhere (told by tell-addresses.ts)
 */
export async function finishSite(
  into: string,
  { corpus, profile, asOf, record, site, extras, language }: RenderedSite,
): Promise<void> {
  // before former addresses are there, which are no pages of their own
  const rendered = addressesIn(into);
  const acts = corpus.acts.filter((act) => isPublishedIn(profile, act.fields));
  const isPublic = profile === 'production';
  if (site !== null && isPublic) {
    const shown = new Map(factsIn(corpus, asOf).map(({ summary: { slug, edition } }) => [slug, edition]));
    writeSiteMap(into, site, rendered, pageChanges(corpus, acts, shown, asOf));
  }
  const unrecorded = keepAddresses({
    folder: into,
    rendered,
    record,
    acts,
    asOf,
    isPublic,
    notYet: extras.hasOfflineCopy ? [offlineCopyAddress] : [],
    pageFor: (move) => movedPage(move, site),
  });
  if (unrecorded > 0 && record.length > 0)
    process.stderr.write(`${addressWordsIn(language).notRecorded(unrecorded, 'content/addresses.txt')}\n`);
  if (extras.hasCards)
    await drawCards(listCards(corpus, profile, asOf), { site: into, cache: keptFolder(projectRoot, 'cards') });
  if (extras.hasOfflineCopy) {
    const { contains } = await addOfflineCopy(into, asOf);
    if (contains !== 'site') process.stderr.write(`${actFilesMessagesIn(language).copyReduced[contains]}\n`);
  }
  writeHeadersFile(into, profile);
}
