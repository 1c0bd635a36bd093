import type { Messages } from '../i18n/messages.ts';
import type { ProvisionLabel, ProvisionView } from '../views/act-view.ts';

type Step = ProvisionLabel['steps'][number];

/** Names provisions of one act by their ids: `att_1__chp_2__para_4` is `paragraph 4`. An id that is not there names itself. */
export function nameProvisions(main: ProvisionView, messages: Messages): (id: string) => string {
  const names = new Map<string, string>();
  visit(main, []);
  return (id) => names.get(id) ?? id;

  function visit(unit: ProvisionView, outer: readonly Step[]): void {
    const ordinal = Number(/_(?<nth>\d+)$/u.exec(unit.id)?.groups?.['nth'] ?? Number.NaN);
    const step: Step = { kind: unit.kind, number: unit.number, ordinal: Number.isNaN(ordinal) ? null : ordinal };
    const steps = unit.kind === 'component' ? [step] : [...outer, step];
    names.set(
      unit.id,
      unit.kind === 'component' && unit.component !== null
        ? messages.law.components[unit.component]
        : messages.law.place(steps),
    );
    for (const child of [...unit.above, ...unit.children]) {
      if (child.kind !== 'note') visit(child, steps);
    }
  }
}
