import type { ActText, NoteInPlace, Provision } from './provision.ts';
import type { NoteLine, ProvisionKind, Unit } from './unit.ts';

/** How Akoma Ntoso abbreviates the units that are counted or numbered (Naming Convention 1.0, 5.4). */
const countedNames: Partial<Record<ProvisionKind, string>> = {
  component: 'att',
  chapter: 'chp',
  section: 'sec',
  paragraph: 'para',
  subparagraph: 'subpara',
  part: 'al',
  item: 'item',
  table: 'table',
  form: 'form',
};

/** Units of which a component mostly has one; the second gets `_2`. */
const singleNames: Partial<Record<ProvisionKind, string>> = {
  agreement: 'agreed',
  approval: 'approval',
  information: 'information',
  preamble: 'preamble',
  signature: 'signature',
  status: 'status',
};

/**
 * Gives every unit of a text its id. Numbers come from the text, never from the position, so that an id stays the same when a
 * paragraph is added before it: `4-1.` is `para_4-1`, a second `2)` is `subpara_2dup2`, a section without a number `sec_nn_1`.
 */
export function nameProvisions(main: Unit): ActText {
  const provisions: Provision[] = [];
  const notes: NoteInPlace[] = [];
  const named = name(main, null, 'main', '');
  const inOrder = <Line extends { readonly line: number }>(lines: Line[]): Line[] =>
    lines.sort((a, b) => a.line - b.line);
  return {
    main: named,
    provisions: inOrder(provisions),
    notes: inOrder(notes),
    byId: new Map(provisions.map((provision) => [provision.id, provision])),
  };

  function name(unit: Unit, parent: Provision | null, id: string, prefix: string): Provision {
    const children: (Provision | NoteInPlace)[] = [];
    const provision: Provision = {
      kind: unit.kind,
      id,
      number: unit.number,
      heading: unit.heading,
      text: unit.text,
      rows: unit.rows,
      component: unit.component,
      line: unit.line,
      column: unit.column,
      parent,
      children,
    };
    provisions.push(provision);
    const nextId = idsWithin(unit);
    for (const child of unit.children) {
      children.push(isNote(child) ? keepNote(child, provision) : nameChild(child));
    }
    return provision;

    function nameChild(child: Unit): Provision {
      const childId = prefix + nextId(child);
      return name(child, provision, childId, `${childId}__`);
    }
  }

  function keepNote(note: NoteLine, standsIn: Provision): NoteInPlace {
    const kept = { ...note, standsIn };
    notes.push(kept);
    return kept;
  }
}

function isNote(child: Unit | NoteLine): child is NoteLine {
  return child.kind === 'note';
}

/** Hands out the ids of the children of one unit, in their order. */
function idsWithin(parent: Unit): (child: Unit) => string {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  // the words of a numbered unit are its own first part, so the part after them is the second
  const hasOwnWords = parent.text !== '' && parent.kind !== 'component';
  if (hasOwnWords) count('part');

  return (child) => {
    const single = singleNames[child.kind];
    if (single !== undefined) {
      const nth = count(child.kind);
      return nth === 1 ? single : `${single}_${nth}`;
    }
    const name = countedNames[child.kind] ?? child.kind;
    const isUnnumberedDivision = child.number === null && (child.kind === 'chapter' || child.kind === 'section');
    if (isUnnumberedDivision) return `${name}_nn_${count(`${child.kind} nn`)}`;
    if (child.number === null) return `${name}_${count(child.kind)}`;
    const numbered = `${name}_${(/\d+(?:[.-]\d+)*/u.exec(child.number)?.[0] ?? '').replaceAll('.', '-')}`;
    const nth = count(numbered);
    return nth === 1 ? numbered : `${numbered}dup${nth}`;
  };
}
