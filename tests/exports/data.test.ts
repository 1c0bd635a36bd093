import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadlineDataSchema } from '../../schemas/deadline-data.ts';
import { movedDataSchema, reportDataSchema } from '../../schemas/report-data.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { calculateDuty, startKindOf } from '../../src/domain/compliance/calculate-duty.ts';
import { asJson } from '../../src/exports/json.ts';
import { viewReport } from '../../src/views/compliance.ts';
import { viewDeadlineData } from '../../src/views/deadline-data.ts';
import { judgingOn } from '../../src/views/judging.ts';
import { viewCalendarChanges } from '../../src/views/moved-deadlines.ts';
import { viewMovedData, viewReportData } from '../../src/views/report-data.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { corpus } = loadCorpus([
  { folder: path.join(root, 'content'), shownAs: 'content' },
  { folder: path.join(root, 'samples'), shownAs: 'samples' },
]);

/** What another program reads: the file, not the objects it was made of. */
const published = (data: unknown): unknown => JSON.parse(asJson(data));

describe('the data are what their schemas say, to the last field', () => {
  test.each([
    ['2026-11-21', true],
    ['2026-11-21', false],
    ['2024-06-07', true],
    ['2016-01-01', true],
    ['2030-01-01', true],
  ])('the report as of %s (cases about people: %s)', (asOf, showsPersonalCases) => {
    const data = published(viewReportData(viewReport(corpus, { asOf, showsPersonalCases })));
    expect(reportDataSchema.parse(data)).toEqual(data);
  });

  const duties = [...corpus.procedures.values()].flatMap((procedure) =>
    procedure.duties
      .filter(({ statement }) => statement.timeLimit !== undefined)
      .map((duty) => ({ id: duty.statement.id, procedure, duty })),
  );
  const starts = {
    day: ['2026-11-20', '2024-02-29', '2016-01-04', '2027-12-31', '2040-01-01', '2001-01-01'],
    year: ['2024', '2026', '2040'],
    halfYear: ['2025-H1', '2025-H2'],
    quarter: ['2026-Q2', '2026-Q4'],
  };

  test.each(duties)('the deadline of $id, from days inside and outside the calendars', ({ procedure, duty }) => {
    const { calendarKnownOn, counting } = judgingOn(corpus, '2026-11-21');
    for (const start of starts[startKindOf(duty.statement.timeLimit)]) {
      const result = calculateDuty(duty, start, calendarKnownOn('2026-11-21'), counting);
      const data = published(viewDeadlineData(procedure, duty, start, result));
      expect(deadlineDataSchema.parse(data)).toEqual(data);
    }
  });

  test('the deadlines that a change of the calendar moved', () => {
    const changes = viewCalendarChanges(corpus, { asOf: '2026-11-21', showsPersonalCases: true });
    expect(changes.length).toBeGreaterThan(0);
    for (const { moved } of changes) {
      const data = published(viewMovedData(moved));
      expect(movedDataSchema.parse(data)).toEqual(data);
    }
  });

  test('end with a line end, and are written the same way every time', () => {
    const text = () => asJson(viewReportData(viewReport(corpus, { asOf: '2026-11-21', showsPersonalCases: false })));
    expect(text()).toBe(text());
    expect(text()).toMatch(/^\{\n {2}"asOf": "2026-11-21",\n {2}"official": false,\n[\s\S]*\}\n$/u);
  });
});
