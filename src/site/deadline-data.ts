// What the deadline finder counts with, in one language: it runs in the browser by the code that judges the cases.

import type { TimeLimit } from '../../schemas/time-limit.ts';
import type { DaysOfYear } from '../domain/calendar/working-calendar.ts';
import type { Counting } from '../domain/compliance/calculate-deadline.ts';
import { startKindOf } from '../domain/compliance/calculate-duty.ts';
import type { Wording } from '../domain/procedures/wording.ts';
import { calendarMessagesIn } from '../i18n/calendar.ts';
import { complianceMessagesIn } from '../i18n/compliance.ts';
import { deadlineMessagesIn } from '../i18n/deadlines.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { timeLimitWords } from '../i18n/time-limits.ts';
import { type VerdictWords, verdictWords } from '../i18n/verdicts.ts';
import type { MarkNames, ProcedureView, StatementView } from '../views/procedure-view.ts';
import { procedureAddress, provisionAddress } from './addresses.ts';
import { counting, findProcedure, listProcedures, namesOfMarks } from './compliance-queries.ts';
import { build, corpusOfBuild } from './queries.ts';

/** A statement with a time limit, as the finder offers it. */
export interface DutyData {
  readonly id: string;
  readonly procedure: string;
  /** Short name of the act. */
  readonly act: string;
  readonly action: string;
  readonly bearer: string;
  readonly timeLimit: TimeLimit;
  readonly limit: string;
  readonly start: ReturnType<typeof startKindOf>;
  /** What to ask for, and which day exactly; of what recurs there is nothing to say. */
  readonly ask: { readonly label: string; readonly hints: readonly string[] } | null;
  readonly wording: Wording;
  readonly isImplicit: boolean;
  /** The events it would run from under a second reading. */
  readonly otherReading: string | null;
  readonly provision: { readonly words: string; readonly component: string | null; readonly address: string };
  readonly address: string;
}

export interface DeadlineData {
  readonly lang: Lang;
  readonly asOf: string;
  readonly week: 'five' | 'six';
  readonly counting: Counting;
  readonly years: readonly { readonly year: number; readonly fields: DaysOfYear }[];
  readonly marks: MarkNames;
  /** From Monday on. */
  readonly weekdays: readonly string[];
  readonly applicabilities: VerdictWords['applicabilities'];
  readonly duties: readonly DutyData[];
}

export function deadlineData(lang: Lang): DeadlineData {
  const { week, countFrom, restDays } = counting();
  return {
    lang,
    asOf: build().asOf,
    week,
    counting: { countFrom, restDays },
    years: [...corpusOfBuild().calendars.values()].map(({ year, fields }) => ({
      year,
      fields: {
        holidays: fields.holidays,
        substitutes: fields.substitutes,
        transfers: fields.transfers,
        changes: fields.changes,
        provisional: fields.provisional,
      },
    })),
    marks: namesOfMarks(),
    weekdays: calendarMessagesIn(lang).weekdays.map(({ name }) => name),
    applicabilities: verdictWords[lang].applicabilities,
    duties: listProcedures().flatMap(({ id }) => dutiesOf(lang, findProcedure(id))),
  };
}

function dutiesOf(lang: Lang, procedure: ProcedureView): readonly DutyData[] {
  return procedure.list.flatMap((statement) => {
    const { id, timeLimit, action, words, bearer, names, wording, isImplicit, isReportable, provision } = statement;
    if (timeLimit === null) return [];
    return [
      {
        id,
        procedure: procedure.id,
        act: procedure.act.name[lang],
        action: action?.[lang] ?? words,
        bearer:
          bearer.map(({ name }) => name[lang]).join(', ') ||
          (isReportable ? complianceMessagesIn(lang).bearerPerson : ''),
        timeLimit,
        limit: timeLimitWords[lang].limit(timeLimit, names),
        start: startKindOf(timeLimit),
        ask: askFor(lang, procedure, statement),
        wording,
        isImplicit,
        otherReading: otherReading(lang, procedure, statement),
        provision: {
          words: messagesIn(lang).law.place(provision.steps),
          component: provision.component,
          address: provisionAddress(lang, procedure.act.slug, provision.id),
        },
        address: `${procedureAddress(lang, procedure.id)}#${id}`,
      },
    ];
  });
}

function otherReading(lang: Lang, { events }: ProcedureView, { readings }: StatementView): string | null {
  const after = readings.flatMap(({ second }) => second?.after ?? []);
  return after.length === 0 ? null : nameAll(lang, eventsOf(events, after));
}

function eventsOf(events: ProcedureView['events'], ids: readonly string[]): ProcedureView['events'] {
  return ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
}

function nameAll(lang: Lang, events: ProcedureView['events']): string {
  return events.map(({ name }) => (lang === 'en' ? `“${name.en}”` : `«${name[lang]}»`)).join('; ');
}

/** Says which day the reader is to give: that of the event a limit runs from, or of the event that lies ahead. */
function askFor(lang: Lang, { events }: ProcedureView, { timeLimit }: StatementView): DutyData['ask'] {
  if (timeLimit === null) return null;
  const words = deadlineMessagesIn(lang);
  const isAhead = timeLimit.kind === 'before';
  const ids = isAhead ? timeLimit.before : 'after' in timeLimit ? timeLimit.after : [];
  const asked = eventsOf(events, ids);
  if (asked.length === 0) return null;
  const named = nameAll(lang, asked);
  const isOne = asked.length === 1;
  const isAllNeeded = timeLimit.kind === 'within' && timeLimit.needsAll === 'yes';
  return {
    label: isAhead
      ? isOne
        ? words.aheadDay(named)
        : words.firstOf(named)
      : isOne
        ? words.eventDay(named)
        : words.latestOf(named, isAllNeeded),
    hints: asked.flatMap(({ name, day }) => (day === null ? [] : [isOne ? day[lang] : `${name[lang]} – ${day[lang]}`])),
  };
}
