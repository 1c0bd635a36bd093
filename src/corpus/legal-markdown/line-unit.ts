import type { ProvisionKind } from '../../domain/acts/unit.ts';
import { closest } from '../closest.ts';
import { type OpenUnit, openUnit } from './open-unit.ts';
import type { Block } from './read-blocks.ts';
import type { Report } from './report.ts';

/** `{preamble} ...`: lines that are a kind of their own. */
const lineKinds: Readonly<Record<string, ProvisionKind>> = {
  agreed: 'agreement',
  approval: 'approval',
  form: 'form',
  information: 'information',
  preamble: 'preamble',
  signature: 'signature',
  status: 'status',
};

const lineMarker = /^\{([^{}\s]*)\}[ ]*/u;
/** Whether a block is a line of this kind. */
export function isMarked(block: Block, marker: string): boolean {
  return block.kind === 'line' && lineMarker.exec(block.text)?.[1] === marker;
}

/** A plain line is a part; one with a marker is what the marker says. */
export function lineUnit(report: Report, block: Extract<Block, { kind: 'line' }>): OpenUnit {
  const match = lineMarker.exec(block.text);
  if (match === null) {
    reportLookalikes(report, block);
    return openUnit('part', block, { text: block.text });
  }
  const [marker, name = ''] = match;
  const kind = lineKinds[name];
  if (kind === undefined) {
    const names = Object.keys(lineKinds);
    report.add('marker-unknown', block.line, block.column, marker.trimEnd().length, {
      marker: name,
      suggestion: closest(name, names),
      choices: names.map((known) => `{${known}}`).join(', '),
    });
  }
  return openUnit(kind ?? 'part', block, {
    text: block.text.slice(marker.length),
    column: block.column + marker.length,
  });
}

/** A plain line that was meant as a heading or as a row of a table. */
function reportLookalikes(report: Report, { text, line, column }: Extract<Block, { kind: 'line' }>): void {
  const sign = /^#+/u.exec(text)?.[0];
  if (sign !== undefined) report.add('heading-unreadable', line, column, sign.length + 1, { expected: `${sign} ` });
  const [row = ''] = text.split('\n');
  if (!row.startsWith('|')) return;
  const cells = row.replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u).length;
  report.add('table-broken', line, column, row.length, { expected: String(cells) });
}
