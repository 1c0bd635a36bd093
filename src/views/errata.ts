import type { Act, Corpus, Erratum, Surroundings } from '../corpus/corpus.ts';
import { planStatusOn } from '../domain/plans/status-on.ts';
import type { ErratumPlace, ErratumView } from './errata-view.ts';

/**
 * The mistakes that stood on the site, newest first. One in an act or a plan that this build does not show is left out: it would tell of a
 * document that may not be published.
 *
 * @param corpus with the acts and plans that the build shows
 */
export function viewErrata(corpus: Pick<Corpus, 'acts' | 'plans' | 'errata'>, asOf: string): readonly ErratumView[] {
  return corpus.errata.flatMap((erratum) => {
    const places = placesOf(corpus, erratum, asOf);
    if (places === null) return [];
    const { wrong, right, since, noticed, fixed } = erratum.fields;
    return [
      {
        id: erratum.id,
        places,
        wrong,
        right,
        since: since ?? null,
        noticed,
        fixed: fixed ?? null,
        isInvented: erratum.origin === 'samples',
      },
    ];
  });
}

/** The mistakes that stood in one act. */
export function errataOf({ errata }: Pick<Surroundings, 'errata'>, { slug }: Act): readonly Erratum[] {
  return errata.filter(({ fields }) => fields.act === slug);
}

/** Null where one of them is not shown. */
function placesOf(
  corpus: Pick<Corpus, 'acts' | 'plans'>,
  { fields }: Erratum,
  asOf: string,
): readonly ErratumPlace[] | null {
  const act = corpus.acts.find(({ slug }) => slug === fields.act);
  const plan = corpus.plans.find(({ slug }) => slug === fields.plan);
  if ((fields.act !== undefined && act === undefined) || (fields.plan !== undefined && plan === undefined)) return null;
  return [
    ...(act === undefined
      ? []
      : [
          {
            kind: 'act',
            slug: act.slug,
            name: act.fields.name,
            edition: fields.edition ?? null,
            provision: fields.provision ?? null,
          } as const,
        ]),
    ...(plan === undefined
      ? []
      : [
          {
            kind: 'plan',
            slug: plan.slug,
            plan: { ...plan.fields, status: planStatusOn(plan.fields, asOf) },
          } as const,
        ]),
    ...(fields.page === undefined ? [] : [{ kind: 'page', address: fields.page } as const]),
  ];
}
