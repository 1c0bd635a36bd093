import type { FindingView } from '../views/compliance-view.ts';
import { findingAnchor } from './report-parts.ts';

/** Gives every verdict of a page an anchor of its own: of two on the same day the second gets a number. */
export function anchorFindings(
  findings: readonly FindingView[],
): readonly { readonly finding: FindingView; readonly anchor: string }[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const anchor = findingAnchor(finding);
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    return { finding, anchor: time === 1 ? anchor : `${anchor}-no-${time}` };
  });
}
