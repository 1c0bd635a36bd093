/** Prints figures as a table, past the test runner, which would put its own lines between them. */
export function tellFigures(name: string, figures: Readonly<Record<string, number | string>>): void {
  const width = Math.max(...Object.keys(figures).map((row) => row.length));
  const lines = Object.entries(figures).map(([row, figure]) => `  ${row.padEnd(width)}  ${String(figure).padStart(8)}`);
  process.stdout.write(`\n${name}\n${lines.join('\n')}\n`);
}
