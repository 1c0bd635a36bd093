import { closest } from '../corpus/closest.ts';
import type { Corpus, PlanRules } from '../corpus/corpus.ts';
import { type Provision, withDescendants } from '../domain/acts/provision.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** The Kazakh words of a form are those of the annex, letter for letter; in a heading {years} stands for the line to fill in. */
export function checkPlanForms(corpus: Corpus): readonly Diagnostic[] {
  return [...corpus.planRules.values()].flatMap((rules) => {
    const titles = titlesWithoutYears(rules);
    // columns and sections are those of both annexes; a word that differs from both is one mistake
    const [current, perspective] = [wrongForm(rules, 'current'), wrongForm(rules, 'perspective')];
    const told = new Set(current.map(({ path }) => path.join('.')));
    const wrong = [...current, ...perspective.filter(({ path }) => !told.has(path.join('.')))];
    return [...titles, ...wrong.map(({ code, path, values }) => problemAt(rules.document, code, path, values))];
  });
}

type FormKind = 'current' | 'perspective';

interface WrongWords {
  readonly code: 'plan-form-unknown' | 'plan-form-differs';
  readonly path: FieldPath;
  readonly values: Readonly<Record<string, string>>;
}

function titlesWithoutYears({ document, fields }: PlanRules): readonly Diagnostic[] {
  return (['current', 'perspective'] as const).flatMap((kind) =>
    (['kk', 'ru'] as const).flatMap((language) =>
      fields[kind].title[language].includes('{years}')
        ? []
        : [problemAt(document, 'plan-title-without-years', [kind, 'title', language], {})],
    ),
  );
}

function wrongForm({ fields, edition }: PlanRules, kind: FormKind): readonly WrongWords[] {
  // an edition that is not there has been reported
  if (edition === null) return [];
  const { at, title } = fields[kind];
  const annexes = edition.text.provisions.filter((provision) => tableOf(provision) !== null);
  const annex = annexes.find(({ id }) => id === at);
  const table = annex === undefined ? null : tableOf(annex);
  if (annex === undefined || table === null) {
    const suggestion = closest(
      at,
      annexes.map(({ id }) => id),
    );
    const values = { at, act: fields.act, edition: edition.date, suggestion };
    return [{ code: 'plan-form-unknown', path: [kind, 'at'], values }];
  }
  const [head = [], ...rows] = table;
  const headings = rows.flatMap((row) => (row.length === 1 ? row : []));
  const differs = (path: FieldPath, words: string, expected: string): readonly WrongWords[] =>
    words === expected ? [] : [{ code: 'plan-form-differs', path, values: { at, expected } }];
  const heading = (annex.heading ?? '').replace(/_+/u, '{years}');
  return [
    ...(title.kk.includes('{years}') ? differs([kind, 'title', 'kk'], title.kk, heading) : []),
    ...fields.columns.flatMap((column, index) =>
      differs(['columns', index, 'heading', 'kk'], column.heading.kk, head[index] ?? ''),
    ),
    ...fields.sections.flatMap((section, index) =>
      differs(['sections', index, 'heading', 'kk'], section.heading.kk, headings[index] ?? ''),
    ),
    // at the list itself, since there is no such section
    ...headings
      .slice(fields.sections.length)
      .flatMap((expected) => differs(['sections', fields.sections.length], '', expected)),
  ];
}

/** The rows of the table in an annex; null where it is no annex, or has no table. */
function tableOf(provision: Provision): readonly (readonly string[])[] | null {
  if (provision.kind !== 'component' || provision.component !== 'annex') return null;
  return withDescendants(provision).find(({ kind }) => kind === 'table')?.rows ?? null;
}
