import type { CaseRef, ReportView } from '../views/compliance-view.ts';
import type { Named } from '../views/procedure-view.ts';

/** Cases that may be shown although the report counts nothing in them, procedure by procedure. */
export function casesOutside(
  report: Pick<ReportView, 'findings'>,
  cases: readonly CaseRef[],
): readonly { readonly procedure: Named; readonly cases: readonly CaseRef[] }[] {
  const keyOf = ({ procedure, id }: CaseRef): string => `${procedure.id}/${id}`;
  const counted = new Set(report.findings.map(({ case: of }) => keyOf(of)));
  const groups = new Map<string, { procedure: Named; cases: CaseRef[] }>();
  for (const of of cases) {
    if (counted.has(keyOf(of))) continue;
    const group = groups.get(of.procedure.id) ?? { procedure: of.procedure, cases: [] };
    group.cases.push(of);
    groups.set(of.procedure.id, group);
  }
  return [...groups.values()];
}
