import type { ActFileHead } from '../exports/act-file-head.ts';
import { actAsMarkdown } from '../exports/act-markdown.ts';
import { actAsText } from '../exports/act-text.ts';
import { actAsAkomaNtoso } from '../exports/akoma-ntoso.ts';
import { languages } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { ActView } from '../views/act-view.ts';
import { editionAddress } from './addresses.ts';
import { build, findAct, listActs, listEditions, publisher } from './queries.ts';

/** Every edition that has a page, for the routes of its files. */
export function editionRoutes() {
  return listActs().flatMap(({ slug }) => listEditions(slug).map((edition) => ({ params: { slug, edition } })));
}

export function akomaNtosoOf(slug: string, edition: string): string {
  const act = findAct(slug, edition);
  const unofficial = { kk: unofficialIn('kk'), ru: unofficialIn('ru'), en: unofficialIn('en') };
  return actAsAkomaNtoso(act, {
    publisher: publisher().name.kk,
    status: messagesIn('kk').act.statuses[act.status],
    notices: [unofficial, ...act.notices],
  });
}

export function markdownOf(slug: string, edition: string): string {
  const act = findAct(slug, edition);
  return actAsMarkdown(act, headOf(act));
}

export function textOf(slug: string, edition: string): string {
  const act = findAct(slug, edition);
  return actAsText(act, headOf(act));
}

/** The files are Kazakh, as the law is; that they are not official is said in every language of the site. */
function headOf(act: ActView): ActFileHead {
  const { act: words, footer } = messagesIn('kk');
  const address = editionAddress('kk', act.slug, act.edition);
  const { site } = publisher();
  return {
    title: act.title,
    facts: [
      words.named(act.kind, act.number, act.adopted),
      words.statuses[act.status],
      words.editionOf(act.edition),
      footer.asOf(build().asOf),
      site === undefined ? address : new URL(address, site).href,
      languages.map(unofficialIn).join(' '),
    ],
    notices: [
      ...(act.status === 'draft' ? [words.draftText] : act.status === 'repealed' ? [words.repealedText] : []),
      ...act.notices.map(({ kk }) => kk),
    ],
  };
}

function unofficialIn(lang: (typeof languages)[number]): string {
  return messagesIn(lang).footer.unofficial;
}
