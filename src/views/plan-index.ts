import { readPeriod } from '../domain/compliance/period.ts';
import type { IndexEntry, PlanIndex, PlanRow, PlanSectionView } from './plan-view.ts';
import type { Named } from './procedure-view.ts';

type Key = (row: PlanRow) => readonly (Named | string)[];

/** The treaties of a plan by section, body, partner, priority and time. What nothing belongs to is left out. */
export function indexPlan(sections: readonly PlanSectionView[]): PlanIndex {
  const rows = sections.flatMap((section) => section.rows);
  const group = (keys: Key, order: (a: string, b: string) => number): readonly IndexEntry[] => {
    const groups = new Map<string, { name: IndexEntry['name']; treaties: { id: string; number: number }[] }>();
    for (const row of rows) {
      for (const key of keys(row)) {
        const [id, name] = typeof key === 'string' ? [key, null] : [key.id, key.name];
        const entry = groups.get(id) ?? { name, treaties: [] };
        entry.treaties.push({ id: row.id, number: row.number });
        groups.set(id, entry);
      }
    }
    return [...groups].map(([id, entry]) => ({ id, ...entry })).toSorted((a, b) => order(a.id, b.id));
  };
  const named = (list: readonly IndexEntry[]): readonly IndexEntry[] =>
    list.toSorted((a, b) => kazakh.compare(a.name?.kk ?? a.id, b.name?.kk ?? b.id));
  const place = (id: string): number => sections.findIndex((section) => section.id === id);
  return {
    sections: group(
      (row) => sections.filter(({ id }) => id === row.section),
      (a, b) => place(a) - place(b),
    ),
    bodies: named(group((row) => [row.body], byText)),
    partners: named(group((row) => row.partners, byText)),
    priorities: group((row) => row.priorities, byNumber),
    times: group((row) => [row.conclusion.period], byTime),
  };
}

const kazakh = new Intl.Collator('kk');

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `2.10` comes after `2.9`: the two parts are numbers of their own. */
export function byNumber(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** By the last day; of two periods with one last day the shorter first: a half-year stands after its quarters, a year after all. */
function byTime(a: string, b: string): number {
  const [periodA, periodB] = [readPeriod(a), readPeriod(b)];
  if (periodA === null || periodB === null) return byText(a, b);
  return byText(periodA.last, periodB.last) || byText(periodB.first, periodA.first);
}
