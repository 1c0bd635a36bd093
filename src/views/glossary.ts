import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import type { GlossaryView } from './act-view.ts';
import { titleOf } from './labels.ts';
import { summariseAct } from './summaries.ts';
import { termView } from './terms.ts';

/** The defined terms of one act, component by component: the same word means different things in different acts. */
export function viewGlossary(around: Surroundings, act: Act, edition: Edition, asOf: string): GlossaryView {
  const byComponent = Map.groupBy(edition.terms, ({ term }) => term.component);
  return {
    act: summariseAct(around, act, edition, asOf),
    components: [...byComponent].map(([component, terms]) => ({
      id: component.id,
      heading: titleOf(component),
      terms: terms.map((term) => termView(around, term, component)),
    })),
  };
}
