// Over 150 lines, because the rules by which blocks become units refer to each other and are read together.
import { type ActKind, actSchema } from '../../../schemas/act.ts';
import {
  type ComponentKind,
  componentKinds,
  type NoteLine,
  type ProvisionKind,
  type Unit,
} from '../../domain/acts/unit.ts';
import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import { closest } from '../closest.ts';
import { type Block, readBlocks } from './read-blocks.ts';
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
const componentMarker = /^\{(?<kind>\w+)(?: of (?<parent>\w+))?\}[ ]*/u;
const actMarkers = actSchema.shape.kind.options.map((kind) => `{${kind}}`);
/** `1-тарау. Жалпы ережелер`, `1. Жалпы ережелер`. */
const headingNumber = /^(?<number>\d+(?:-\d+)*(?:-тарау\.?|\.))[ ]+(?=\S)/u;

/** A unit while its children are still being added. */
interface OpenUnit extends Unit {
  readonly children: (OpenUnit | NoteLine)[];
}

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

function isMarked(block: Block, marker: string): boolean {
  return block.kind === 'line' && lineMarker.exec(block.text)?.[1] === marker;
}

function reportHeadWithoutHeading(report: Report, head: readonly OpenUnit[]): void {
  for (const unit of head.slice(0, 1)) {
    report.add('marker-misplaced', unit.line, 1, unit.column - 1, { marker: 'approval' });
  }
}

function openComponent(
  report: Report,
  block: Extract<Block, { kind: 'heading' }>,
  components: readonly OpenUnit[],
  head: OpenUnit[],
  actKind: ActKind | null,
): OpenUnit {
  const match = componentMarker.exec(block.text);
  const kind = componentKinds.find((name) => name === match?.groups?.['kind']) ?? null;
  const width = match?.[0].length ?? 0;
  if (kind === null) {
    report.add('component-kind-missing', block.line, block.column, width || block.text.length, {
      kinds: componentKinds.join(', '),
    });
  }
  const component = unit('component', block, {
    heading: block.text.slice(width) || null,
    column: block.column + width,
    component: kind,
    children: head,
  });
  const parentKind = match?.groups?.['parent'];
  // the first component is the act itself, and belongs to nothing
  const isAct = components.length === 0 && parentKind === undefined;
  const act = parentKind === actKind ? components[0] : undefined;
  const parent = components.findLast(({ component: above }) => above === parentKind) ?? act ?? null;
  if (!isAct && parent === null && kind !== null) {
    const choices = components.length === 0 ? actMarkers : markersBelow(kind, components);
    report.add('component-parent-unknown', block.line, block.column, width, { choices: choices.join(', ') });
  }
  (parent ?? components[0])?.children.push(component);
  return component;
}

/** What a component of a kind may begin with, below those that there are. */
function markersBelow(kind: ComponentKind, components: readonly OpenUnit[]): readonly string[] {
  const above = components.flatMap(({ component }) => (component === null ? [] : [component]));
  return [...new Set(above)].map((parent) => `{${kind} of ${parent}}`);
}

function openDivision(report: Report, block: Extract<Block, { kind: 'heading' }>, component: OpenUnit): OpenUnit {
  if (block.level > 3) report.add('heading-too-deep', block.line, 1, block.level);
  const match = headingNumber.exec(block.text);
  const width = match?.[0].length ?? 0;
  const division = unit(block.level === 2 ? 'chapter' : 'section', block, {
    number: match?.groups?.['number'] ?? null,
    heading: block.text.slice(width),
    column: block.column + width,
  });
  const chapter = component.children.findLast((child): child is OpenUnit => child.kind === 'chapter');
  (block.level === 2 ? component : (chapter ?? component)).children.push(division);
  return division;
}

/** Adds a block to a container; a list belongs to the unit it is indented under, or to the line before it that ends in a colon. */
function addBlock(report: Report, block: Block, container: OpenUnit): void {
  switch (block.kind) {
    case 'note':
      container.children.push(block);
      return;
    case 'table':
      container.children.push(unit('table', block, { rows: block.rows }));
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
      const added = unit(block.marker.kind, block, { number: block.marker.number, text: block.text });
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

function lineUnit(report: Report, block: Extract<Block, { kind: 'line' }>): OpenUnit {
  const match = lineMarker.exec(block.text);
  if (match === null) return unit('part', block, { text: block.text });
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
  return unit(kind ?? 'part', block, { text: block.text.slice(marker.length), column: block.column + marker.length });
}

function unit(kind: ProvisionKind, at: { line: number; column: number }, given: Partial<OpenUnit>): OpenUnit {
  return {
    kind,
    number: null,
    heading: null,
    text: '',
    rows: null,
    component: null,
    line: at.line,
    column: at.column,
    children: [],
    ...given,
  };
}
