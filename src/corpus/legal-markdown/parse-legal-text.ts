import type { ActKind } from '../../../schemas/act.ts';
import type { Unit } from '../../domain/acts/unit.ts';
import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import { isMarked, lineUnit } from './line-unit.ts';
import { openComponent, openDivision } from './open-heading.ts';
import { type OpenUnit, openUnit } from './open-unit.ts';
import { type Block, readBlocks } from './read-blocks.ts';
import type { Report } from './report.ts';

/**
 * Reads a whole legal text; null when it opens no component, which has then been reported.
 *
 * @param actKind the kind in act.md: what belongs to an act of that kind belongs to the first component, whatever that is called
 */
export function parseLegalText(report: Report, firstLine: number, actKind: ActKind | null = null): Unit | null {
  const blocks = readBlocks(report, firstLine);
  const components: OpenUnit[] = [];
  /** What the next line goes into: the section, else the chapter, else the component that is open. */
  let container: OpenUnit | null = null;
  /** The approval block and form lines that stand above the heading of their component. */
  let head: OpenUnit[] = [];

  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      const component = openComponent(report, block, components, head, actKind);
      head = [];
      components.push(component);
      container = component;
      continue;
    }
    const isHeadLine = isMarked(block, 'approval') || (head.length > 0 && isMarked(block, 'form'));
    if (block.kind === 'line' && isHeadLine) {
      head.push(lineUnit(report, block));
      continue;
    }
    reportHeadWithoutHeading(report, head);
    head = [];
    if (container === null) {
      report.add('text-before-component', block.line, block.column, 'text' in block ? block.text.length : 1);
      return null;
    }
    if (block.kind === 'heading') {
      container = openDivision(report, block, components.at(-1) ?? container);
      continue;
    }
    addBlock(report, block, container);
  }
  reportHeadWithoutHeading(report, head);
  if (blocks.length === 0) report.addFile('file-empty', { template: 'templates/edition.md' });
  return components[0] ?? null;
}

function reportHeadWithoutHeading(report: Report, head: readonly OpenUnit[]): void {
  for (const unit of head.slice(0, 1)) {
    report.add('marker-misplaced', unit.line, 1, unit.column - 1, { marker: 'approval' });
  }
}

/** Adds a block to a container; a list belongs to the unit it is indented under, or to the line before it that ends in a colon. */
function addBlock(report: Report, block: Block, container: OpenUnit): void {
  switch (block.kind) {
    case 'note':
      container.children.push(block);
      return;
    case 'table':
      container.children.push(openUnit('table', block, { rows: block.rows }));
      return;
    case 'line':
      if (isMarked(block, 'approval'))
        report.add('marker-misplaced', block.line, block.column, 10, { marker: 'approval' });
      container.children.push(lineUnit(report, block));
      return;
    case 'heading':
      // a heading inside a unit: nothing is divided there
      reportIndentedHeading(report, block.line);
      return;
    case 'unit': {
      const added = openUnit(block.marker.kind, block, { number: block.marker.number, text: block.text });
      const owner = ownerOf(report, block, container);
      owner.children.push(added);
      for (const child of block.children) addBlock(report, child, added);
    }
  }
}

function reportIndentedHeading(report: Report, line: number): void {
  const found = /^ */u.exec(report.source.lines[line - 1] ?? '')?.[0].length ?? 0;
  if (isReported(report, 'indentation-wrong', line)) return;
  report.add('indentation-wrong', line, 1, found, { found: String(found), expected: '0' });
}

function isReported(report: Report, code: DiagnosticCode, line: number): boolean {
  return report.diagnostics.some((found) => {
    return found.code === code && found.place.kind === 'span' && found.place.line === line;
  });
}

function ownerOf(report: Report, block: Extract<Block, { kind: 'unit' }>, container: OpenUnit): OpenUnit {
  if (block.marker.kind === 'paragraph') return container;
  const last = container.children.at(-1);
  if (last !== undefined && last.kind === 'part' && (last.text.endsWith(':') || last.children.length > 0)) return last;
  const isUnit = container.kind === 'paragraph' || container.kind === 'subparagraph' || container.kind === 'item';
  // a whole list without an owner is one mistake
  const isContinued = last?.kind === 'subparagraph' || last?.kind === 'item';
  // and while lines are wrapped or indented wrongly, nobody knows what would be above it
  const isNestingKnown = !report.diagnostics.some(
    ({ code }) => code === 'line-wrapped' || code === 'indentation-wrong',
  );
  // a bullet may have been meant as no list at all
  const isBullet = isReported(report, 'markdown-in-text', block.line);
  if (!isUnit && !isContinued && isNestingKnown && !isBullet) {
    report.add('list-misplaced', block.line, 1, block.column - 1, { number: block.marker.number ?? '-' });
  }
  return container;
}
