import type { ActView, ProvisionView } from './act-view.ts';
import type { ReserveFormLine, ReserveFormView } from './reserve-view.ts';

/**
 * The application form as the annex of the act gives it, letter for letter: what the text marks with underscores is a blank.
 *
 * @returns null for an act without an annex that is a form
 */
export function viewReserveForm(act: ActView): ReserveFormView | null {
  const annex = formIn(act.main);
  if (annex === null) return null;
  const lines = (role: (unit: ProvisionView) => ReserveFormLine['role'], units: readonly ProvisionView[]) =>
    units.map(
      (unit): ReserveFormLine => ({
        id: unit.id.slice(annex.id.length + 2),
        role: role(unit),
        number: unit.number,
        pieces: piecesOf(unit),
      }),
    );
  return {
    act: act.slug,
    edition: act.edition,
    component: annex.id,
    lines: [
      ...lines(({ kind }) => (kind === 'approval' ? 'approval' : 'heading'), annex.above),
      { id: 'title', role: 'title', number: null, pieces: piecesOf(annex) },
      ...lines(roleBelow, provisionsOf(annex)),
    ],
  };
}

function roleBelow({ kind }: ProvisionView): ReserveFormLine['role'] {
  if (kind === 'paragraph') return 'ground';
  if (kind === 'signature') return 'signature';
  return kind === 'form' ? 'end' : 'text';
}

function provisionsOf({ children }: ProvisionView): readonly ProvisionView[] {
  return children.filter((child): child is ProvisionView => child.kind !== 'note');
}

/** The first annex that has lines of a form. */
function formIn(unit: ProvisionView): ProvisionView | null {
  const inside = [...unit.above, ...provisionsOf(unit)];
  if (unit.component === 'annex' && inside.some(({ kind }) => kind === 'form')) return unit;
  for (const child of inside) {
    const found = formIn(child);
    if (found !== null) return found;
  }
  return null;
}

function piecesOf({ words }: ProvisionView): ReserveFormLine['pieces'] {
  return words
    .map(({ text }) => text)
    .join('')
    .split(/(_{2,})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('__') ? { blank: piece.length } : piece));
}
