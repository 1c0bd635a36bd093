import type { PlanData } from '../../schemas/plan-data.ts';
import type { PlanChangeView, PlanRow, PlanView, TreatyRef } from './plan-view.ts';

/** A plan as data for other programs. */
export function viewPlanData(view: PlanView): PlanData {
  const { slug, asOf, isInvented, kind, submitted, first, last, status, version, title, publication } = view;
  return {
    plan: slug,
    asOf,
    official: false,
    isInvented,
    kind,
    submitted,
    first,
    last,
    status,
    version,
    title,
    publication,
    decisions: [...view.decisions],
    columns: view.columns.map(({ id, heading }) => ({ id, heading })),
    sections: view.sections.map(({ id, heading }) => ({ id, heading })),
    treaties: view.sections.flatMap(({ rows }) => rows.map(treatyData)),
    versions: view.versions.map(({ day, until, treaties }) => ({ day, until, treaties })),
    changes: view.versions.flatMap(({ changes }) => changes.map(changeData)),
  };
}

function treatyData({ number, id, section, body, title, partners, ...row }: PlanRow): PlanData['treaties'][number] {
  const { conclusion, procedures, notes, priorities, outcome } = row;
  return {
    number,
    id,
    section,
    body,
    title,
    partners: [...partners],
    conclusion,
    procedures,
    notes,
    priorities: [...priorities],
    outcome: outcome === null ? null : { kind: outcome.kind, on: outcome.on },
  };
}

function changeData(change: PlanChangeView): PlanData['changes'][number] {
  const { id, on, ground, decision, agreement } = change;
  const ids = (list: readonly TreatyRef[]): string[] => list.map((treaty) => treaty.id);
  return {
    id,
    on,
    ground,
    decision,
    agreement: agreement === null ? null : { number: agreement.number, date: agreement.date },
    added: ids(change.added),
    changed: ids(change.changed),
    removed: ids(change.removed),
  };
}
