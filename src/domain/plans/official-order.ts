import type { PlannedTreaty } from './plan-on.ts';

/** A section of the form with its treaties, numbered through the whole plan. */
export interface PlannedSection {
  readonly id: string;
  readonly rows: readonly { readonly number: number; readonly treaty: PlannedTreaty }[];
}

/**
 * The treaties in the order of the official form: the sections as the rules have them, each kept even where it is empty; in a section
 * by the time of conclusion, then by the proposing body, then by name. Numbers go through the whole plan.
 */
export function inOfficialOrder(
  treaties: readonly PlannedTreaty[],
  sections: readonly string[],
): readonly PlannedSection[] {
  let number = 0;
  return sections.map((id) => ({
    id,
    rows: treaties
      .filter(({ content }) => content.section === id)
      .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
      .map((treaty) => {
        number += 1;
        return { number, treaty };
      }),
  }));
}

/** A year stands after its quarters: what is expected in the year may be later than any of them. */
function keyOf({ id, content }: PlannedTreaty): string {
  const { period } = content.conclusion;
  const time = period.length === 4 ? `${period}-Z` : period.replace('H1', 'Q2z').replace('H2', 'Q4z');
  return `${time} ${content.body} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
