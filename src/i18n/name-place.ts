import type { ProvisionLabel } from '../views/act-view.ts';

type Step = PlaceStep;

/** A unit that a place is named by; articles and annexes are those of outside acts. */
export interface PlaceStep {
  readonly kind: ProvisionLabel['steps'][number]['kind'] | 'article' | 'annex';
  readonly number: string | null;
  readonly ordinal: number | null;
  /** Heading of a chapter or section, for one that has no number. */
  readonly heading?: string;
  /** A chapter that is named even before a paragraph: where each chapter begins to count anew. */
  readonly isNamed?: true;
  /** 2 for the second unit with a number that was given twice. */
  readonly repeat?: number;
}

/**
 * The steps that lawyers name: paragraphs are counted through a component, so a chapter is named only where nothing numbered
 * stands inside it.
 */
export function stepsToName(steps: readonly Step[]): readonly Step[] {
  const hasParagraph = steps.some((step) => step.kind === 'paragraph');
  const inner = steps.filter((step) => step.kind !== 'component');
  const named = hasParagraph
    ? inner.filter((step) => (step.kind !== 'chapter' && step.kind !== 'section') || step.isNamed)
    : inner;
  return named.length > 0 ? named : steps.slice(-1);
}

/** `4.` and `2-тарау.` as they stand inside a phrase: `4`, `2`. A subparagraph keeps its bracket. */
export function bareNumber(step: Step): string {
  if (step.number === null) return step.ordinal === null ? '' : String(step.ordinal);
  return step.number.replace(/-тарау\.?$|\.$/u, '');
}
