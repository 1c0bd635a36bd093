export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What every page must have. */
export const least: Readonly<Record<Category, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

export interface PageScores {
  readonly address: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** Whether the page asks not to be listed, as old editions do: its score is counted without that audit. */
  readonly isUnlisted: boolean;
  readonly failed: readonly string[];
}

/** As much of Lighthouse's report as is used here. */
export interface Report {
  readonly categories: Readonly<Record<Category, { readonly auditRefs: readonly { id: string; weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>>;
}

/** An address of one edition: only such a page may ask not to be listed. */
const edition = /\/acts\/[^/]+\/\d{4}-\d{2}-\d{2}\/$/u;

/** What a report says of a page, in points of 100. */
export function scoresIn(address: string, { categories: found, audits }: Report): PageScores {
  const isUnlisted = audits['is-crawlable']?.score === 0 && edition.test(address);
  const counted = (category: Category) =>
    found[category].auditRefs.flatMap(({ id, weight }) => {
      const score = audits[id]?.score ?? null;
      return weight === 0 || score === null || (isUnlisted && id === 'is-crawlable') ? [] : [{ id, weight, score }];
    });
  const scoreOf = (category: Category): number => {
    const all = counted(category);
    const weights = all.reduce((sum, { weight }) => sum + weight, 0);
    return weights === 0
      ? 0
      : Math.floor((100 * all.reduce((sum, { weight, score }) => sum + weight * score, 0)) / weights + 0.5);
  };
  return {
    address,
    isUnlisted,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    failed: categories.flatMap((category) =>
      counted(category)
        .filter(({ score }) => score < 0.9)
        .map(({ id }) => id),
    ),
  };
}
