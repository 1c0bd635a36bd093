// Headings: `#` opens a component, `##` a chapter, `###` a section.

import { type ActKind, actSchema } from '../../../schemas/act.ts';
import { type ComponentKind, componentKinds } from '../../domain/acts/unit.ts';
import { type OpenUnit, openUnit } from './open-unit.ts';
import type { Block } from './read-blocks.ts';
import type { Report } from './report.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

const componentMarker = /^\{(?<kind>\w+)(?: of (?<parent>\w+))?\}[ ]*/u;
const actMarkers = actSchema.shape.kind.options.map((kind) => `{${kind}}`);
/** `1-тарау. Жалпы ережелер`, `1. Жалпы ережелер`. */
const headingNumber = /^(?<number>\d+(?:-\d+)*(?:-(?:тарау|параграф|бөлім)\.?|\.))[ ]+(?=\S)/u;

/** Opens a component in the one it says it belongs to; the first is the act itself and belongs to nothing. */
export function openComponent(
  report: Report,
  block: Heading,
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
  const component = openUnit('component', block, {
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

/** Opens a chapter, or a section in the chapter that is open. */
export function openDivision(report: Report, block: Heading, component: OpenUnit): OpenUnit {
  if (block.level > 3) report.add('heading-too-deep', block.line, 1, block.level);
  const match = headingNumber.exec(block.text);
  const width = match?.[0].length ?? 0;
  // "1 тарау." would be a chapter without a number, and all ids below it others
  const looksNumbered = /^\d+/u.exec(block.text)?.[0];
  if (match === null && looksNumbered !== undefined) {
    const expected = `${looksNumbered}-тарау. / ${looksNumbered}.`;
    report.add('heading-unreadable', block.line, block.column, looksNumbered.length, { expected });
  }
  const division = openUnit(block.level === 2 ? 'chapter' : 'section', block, {
    number: match?.groups?.['number'] ?? null,
    heading: block.text.slice(width),
    column: block.column + width,
  });
  const chapter = component.children.findLast((child): child is OpenUnit => child.kind === 'chapter');
  (block.level === 2 ? component : (chapter ?? component)).children.push(division);
  return division;
}
