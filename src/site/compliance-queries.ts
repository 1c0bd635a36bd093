// What the pages on procedures, deadlines and compliance ask for. Everything is judged once for a build, on its day.

import type { CountingFields } from '../../schemas/counting.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { ReportData } from '../../schemas/report-data.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { viewCase } from '../views/case.ts';
import { judgedOn, type ReportScope, viewReport } from '../views/compliance.ts';
import type { CalendarChange, CaseView, ReportView } from '../views/compliance-view.ts';
import { comingDeadlines, type DeadlineEntry } from '../views/deadline-entries.ts';
import type { JudgedRecord } from '../views/judging.ts';
import { markNames } from '../views/mark-names.ts';
import { viewCalendarChanges } from '../views/moved-deadlines.ts';
import { summariseProcedure, viewProcedure } from '../views/procedure.ts';
import type { MarkNames, ProcedureSummary, ProcedureView } from '../views/procedure-view.ts';
import { viewReportData } from '../views/report-data.ts';
import { build, corpusOfBuild, listActs, listSources } from './queries.ts';

/** Judged once; a corpus that was read anew is another object. */
const judgedCases = new WeakMap<Corpus, readonly JudgedRecord[]>();

function judged(): readonly JudgedRecord[] {
  const corpus = corpusOfBuild();
  const known = judgedCases.get(corpus) ?? judgedOn(corpus, build().asOf);
  judgedCases.set(corpus, known);
  return known;
}

/** The procedures of the acts that this build shows. */
export function listProcedures(): readonly ProcedureSummary[] {
  const { asOf } = build();
  const corpus = corpusOfBuild();
  const shown = new Set(listActs().map(({ slug }) => slug));
  return [...corpus.procedures.values()]
    .filter(({ act }) => act !== null && shown.has(act.slug))
    .map((procedure) => summariseProcedure(corpus, procedure, asOf));
}

export function findProcedure(slug: string): ProcedureView {
  const procedure = corpusOfBuild().procedures.get(slug);
  if (procedure === undefined) throw new Error(`there is no procedure ${slug}`);
  return viewProcedure(corpusOfBuild(), procedure, build().asOf);
}

/** Names of holidays and of acts that moved days, for the words of a working. */
export function namesOfMarks(): MarkNames {
  return markNames(corpusOfBuild());
}

export function counting(): CountingFields {
  const { counting: document } = corpusOfBuild();
  if (document === null) throw new Error('content/counting.md is missing');
  return document.fields;
}

/** The report as a whole, or of one procedure, body or year. */
export function findReport(part: Pick<ReportScope, 'procedure' | 'body' | 'period'> = {}): ReportView {
  const { asOf, rules } = build();
  return viewReport(corpusOfBuild(), { asOf, showsPersonalCases: rules.showsPersonalCases, ...part }, judged());
}

/** The receipts that this build may show: of cases about people none in a public one. */
export function listCases(): readonly CaseView[] {
  const { asOf, rules } = build();
  return judged()
    .filter(({ procedure }) => rules.showsPersonalCases || procedure.fields.isPersonal === 'no')
    .map((of) => viewCase(corpusOfBuild(), of, asOf));
}

/** The changes of the calendars, each with the open deadlines that it moved. */
export function listCalendarChanges(): readonly CalendarChange[] {
  const { asOf, rules } = build();
  return viewCalendarChanges(corpusOfBuild(), { asOf, showsPersonalCases: rules.showsPersonalCases });
}

/** A day that stands for an unknown day of entry into force: of an act, or of one that amended it. */
export interface PresumedDay {
  readonly act: { readonly slug: string; readonly name: Trilingual };
  /** The amending act; null for the act itself, or where the text of the amendment is not held. */
  readonly source: { readonly id: string; readonly name: Trilingual } | null;
  readonly kind: 'act' | 'amendment' | 'laterAmendment';
  readonly signed: string | null;
  readonly from: string;
}

/** Every presumption of the publisher that a result can rest on, act by act. */
export function listPresumedDays(): readonly PresumedDay[] {
  const { acts, sources } = corpusOfBuild();
  const amending = listSources();
  return listActs().flatMap(({ slug, name }): readonly PresumedDay[] => {
    const fields = acts.find((act) => act.slug === slug)?.fields;
    const act = { slug, name };
    const own = fields?.presumedInForceFrom;
    const later = fields?.laterAmendments ?? [];
    return [
      ...(fields === undefined || own === undefined
        ? []
        : [{ act, source: null, kind: 'act', signed: fields.adopted, from: own } as const]),
      ...amending
        .filter(({ amends }) => amends.some((one) => one.act.slug === slug))
        .flatMap(({ id, name: called }) => {
          const { adopted = null, presumedInForceFrom: from } = sources.get(id)?.fields ?? {};
          return from === undefined
            ? []
            : [{ act, source: { id, name: called }, kind: 'amendment', signed: adopted, from } as const];
        })
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      ...later.flatMap(({ adopted, presumedInForceFrom: from }) =>
        from === undefined ? [] : [{ act, source: null, kind: 'laterAmendment', signed: adopted, from } as const],
      ),
    ];
  });
}

/** The coming deadlines of one procedure or body, for a calendar program. */
export function comingOf(part: Pick<ReportScope, 'procedure' | 'body'>): readonly DeadlineEntry[] {
  const { asOf, rules } = build();
  return comingDeadlines(corpusOfBuild(), judged(), { asOf, showsPersonalCases: rules.showsPersonalCases, ...part });
}

export function findReportData(): ReportData {
  return viewReportData(findReport());
}
