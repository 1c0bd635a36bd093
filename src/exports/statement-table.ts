import type { StatementEntry } from '../views/statement-list.ts';

/** All statements as a Markdown table, by act. */
export function statementTable(entries: readonly StatementEntry[]): string {
  const acts = [...new Set(entries.map(({ act }) => act))];
  const parts = acts.map((act) => {
    const own = entries.filter((entry) => entry.act === act);
    const reported = own.filter(({ isReported }) => isReported).length;
    return [
      `## \`${act}\`: ${own.length} statements, ${reported} with a deadline that is reported`,
      '',
      '| id | kind | provision | procedure | judged by | reported |',
      '| --- | --- | --- | --- | --- | --- |',
      ...own.map(
        ({ id, kind, provision, procedure, judged, isReported }) =>
          `| \`${id}\` | ${kind} | \`${provision}\` | ${procedure} | ${judged} | ${isReported ? 'yes' : ''} |`,
      ),
    ].join('\n');
  });
  return parts.join('\n\n');
}
