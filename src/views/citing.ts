import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import { annexNumberOf } from '../domain/acts/annex-number.ts';
import { componentOf, type Provision, wordsOf } from '../domain/acts/provision.ts';
import type { ComponentKind } from '../domain/acts/unit.ts';
import { possessedCases } from '../domain/kazakh/possessed-cases.ts';
import type { CitedComponent, CitingView } from './citing-view.ts';

/** What the citation of an edition of an act is made of; null for a draft that no act carries: it cannot be cited as law. */
export function citingOf(around: Surroundings, act: Act, { text }: Edition): CitingView | null {
  const { fields } = act;
  const { main } = text;
  const found = text.provisions.filter(({ kind }) => kind === 'component');
  // a resolution that submits a draft decree is an act itself
  if (fields.status === 'draft' && !found.some((unit) => carriesDraft(unit))) return null;
  const russian = new Map(fields.citation.russian.map(({ component, genitive }) => [component, genitive]));
  const components = found.map((unit): CitedComponent => {
    const parent = parentOf(unit);
    return {
      id: unit.id,
      kind: unit === main ? fields.kind : kindOf(unit),
      parent: parent?.id ?? null,
      title: wordsOf(unit),
      cases: possessedCases(wordsOf(unit)),
      annexNumber: unit.component === 'annex' ? annexNumberOf(unit) : null,
      russian: russian.get(unit.id) ?? null,
      hasTwin: found.some(
        (other) => other !== unit && other.component === unit.component && parentOf(other) === parent,
      ),
    };
  });
  return {
    kind: fields.kind,
    number: fields.number,
    adopted: fields.adopted,
    issuer: fields.citation.issuer ?? around.bodies.get(fields.issuer)?.fields.genitive ?? null,
    title: wordsOf(main) === '' ? null : wordsOf(main),
    components,
  };
}

function carriesDraft(unit: Provision): boolean {
  return unit.component === 'decree' && parentOf(unit)?.component === 'resolution';
}

function parentOf(unit: Provision): Provision | null {
  return unit.parent === null ? null : componentOf(unit.parent);
}

function kindOf({ component }: Provision): ComponentKind {
  if (component === null) throw new Error('a component has no kind');
  return component;
}
