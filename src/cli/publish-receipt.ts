import { loadCorpus } from '../corpus/load-corpus.ts';
import { compareDiagnostics } from '../domain/diagnostics/diagnostic.ts';
import { reportAsText } from '../reporters/text.ts';
import { contentRoots } from './content-roots.ts';
import type { PublishDesk } from './publish-desk.ts';
import type { PublishOptions } from './publish-options.ts';
import { withRealPaths } from './real-paths.ts';
import { askIn } from './reserve/asker.ts';
import { reserveCommand } from './reserve/reserve-command.ts';
import { reserveClocks } from './reserve-clocks.ts';
import { onList } from './reserve-read.ts';

/** Tells which publications and removals of the list are due or late. It stops nothing: to publish is what ends a delay. */
export function tellClocks({ options, lang }: PublishOptions, today: string, { reserve, complain }: PublishDesk): void {
  if (!reserve) return;
  const roots = contentRoots(options['content']?.toString(), false);
  const { corpus } = loadCorpus(roots);
  const found = [...reserveClocks(corpus, today)].sort(compareDiagnostics);
  if (found.length > 0) complain(reportAsText(withRealPaths(found, roots), lang));
}

/**
 * Reads the page of the list back and writes the receipt that proves its publication, as `npm run reserve -- confirm` does. A site that is not
 * public proves nothing, and an empty list has nothing to prove.
 *
 * @returns false when there should be a receipt and is none; why has been told
 */
export async function writeReceipt(
  { options, lang, url, words }: PublishOptions,
  profile: 'production' | 'internal',
  today: string,
  desk: PublishDesk,
): Promise<boolean> {
  const { reserve, say, complain } = desk;
  if (!reserve || url === null || profile !== 'production') return true;
  const { corpus } = loadCorpus(contentRoots(options['content']?.toString(), false));
  if (onList(corpus, today) === 0) return true;
  const address = new URL('reserve/', url).href;
  const content = options['content']?.toString();
  const code = await reserveCommand(
    ['confirm', '--url', address, '--lang', lang, ...(content === undefined ? [] : ['--content', content])],
    { today, reserve, asker: askIn(process.stdin, process.stdout), say, complain, limits: desk.pageLimits },
  );
  if (code !== 0) complain(`${words.noReceipt(address)}\n`);
  return code === 0;
}
