import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asJson } from '../../exports/json.ts';
import { previewWords } from '../../i18n/preview.ts';
import { reviewAsMarkdown } from '../../reporters/review.ts';
import { showInvisible } from '../../reporters/show-invisible.ts';
import { diskFault, type MadePreview } from './make-preview.ts';
import type { PreviewCall } from './read-call.ts';

/** Writes the summary beside the folder of the preview, and where it was asked for; false where that cannot be. */
export function sumUp({ data, folder, failure }: MadePreview, { lang, url, summary }: PreviewCall): boolean {
  const address = url?.replaceAll('{slug}', data.slug) ?? null;
  const forms = { md: reviewAsMarkdown(data, lang, address), json: asJson(data) };
  try {
    if (failure?.kind !== 'otherBranch') {
      writeFileSync(`${folder}.md`, forms.md);
      writeFileSync(`${folder}.json`, forms.json);
    }
    if (summary !== null) writeFileSync(path.resolve(summary), summary.endsWith('.md') ? forms.md : forms.json);
    return true;
  } catch (error) {
    complain(previewWords[lang].failure({ kind: 'disk', said: diskFault(error) }));
    return false;
  }
}

export function sayResult({ data, folder, failure }: MadePreview, { lang, url }: PreviewCall): void {
  const words = previewWords[lang];
  const shown = path.relative(process.cwd(), folder) || '.';
  if (failure === null) {
    print(words.built(shown, data.problems.length));
    // a branch with code of its own may know no review
    if (existsSync(path.join(folder, 'review/index.html'))) print(words.differs(path.join(shown, 'review/index.html')));
    if (url !== null) print(url.replaceAll('{slug}', data.slug));
    return;
  }
  complain(`${words.notBuilt(data.ref)} ${words.failure(failure)}`);
  if (existsSync(folder)) complain(words.earlierStays(shown));
}

export function tableOf(made: readonly MadePreview[], { lang }: PreviewCall): string {
  const words = previewWords[lang];
  const rows = made.map(({ data, folder, failure }) => [
    showInvisible(data.ref),
    failure === null ? words.isBuilt : (showInvisible(words.failure(failure)).split('␊')[0] ?? ''),
    failure === null ? path.relative(process.cwd(), folder) : '–',
  ]);
  const all = [words.results, ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function complain(text: string): void {
  process.stderr.write(`${text.split('\n').map(showInvisible).join('\n')}\n`);
}
