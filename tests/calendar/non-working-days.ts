// Days off from Monday to Friday, days that work only because they were moved, and totals of the five-day week, as the research
// into the production calendars of 2016 to 2027 lists them: copied from it, not from what the program says.

export interface YearInTheSources {
  readonly year: number;
  /** Days off from Monday to Friday, `01-04` for 4 January. */
  readonly off: string;
  /** Days of rest that became working days. */
  readonly worked: string;
  /** Days of rest and working days of the whole year, in the five-day week. */
  readonly restDays: number;
  readonly workingDays: number;
}

export const yearsInTheSources: readonly YearInTheSources[] = [
  {
    year: 2016,
    off: '01-01 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-30 09-12 12-01 12-16 12-19',
    worked: '03-05',
    restDays: 121,
    workingDays: 245,
  },
  {
    year: 2017,
    off: '01-02 01-03 03-08 03-20 03-21 03-22 03-23 05-01 05-08 05-09 07-06 07-07 08-30 09-01 12-01 12-18 12-19',
    worked: '03-18 07-01',
    restDays: 120,
    workingDays: 245,
  },
  {
    year: 2018,
    off: '01-01 01-02 03-08 03-09 03-21 03-22 03-23 04-30 05-01 05-07 05-08 05-09 07-06 08-21 08-30 08-31 12-03 12-17 12-18 12-31',
    worked: '03-03 04-28 05-05 08-25 12-29',
    restDays: 119,
    workingDays: 246,
  },
  {
    year: 2019,
    off: '01-01 01-02 01-07 03-08 03-21 03-22 03-25 05-01 05-07 05-09 05-10 07-08 08-30 12-02 12-16 12-17',
    worked: '05-04',
    restDays: 119,
    workingDays: 246,
  },
  {
    year: 2020,
    off: '01-01 01-02 01-03 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 12-17 12-18',
    worked: '01-05 05-11 12-20',
    restDays: 120,
    workingDays: 246,
  },
  {
    year: 2021,
    off: '01-01 01-04 01-07 03-08 03-22 03-23 03-24 05-03 05-07 05-10 07-05 07-06 07-20 08-30 12-01 12-16 12-17',
    worked: '07-03',
    restDays: 120,
    workingDays: 245,
  },
  {
    year: 2022,
    off: '01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16',
    worked: '03-05 08-27 10-22',
    restDays: 119,
    workingDays: 246,
  },
  {
    year: 2023,
    off: '01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18',
    worked: '07-01',
    restDays: 119,
    workingDays: 246,
  },
  {
    year: 2024,
    off: '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16',
    worked: '05-04',
    restDays: 117,
    workingDays: 249,
  },
  {
    year: 2025,
    off: '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
    worked: '01-05',
    restDays: 119,
    workingDays: 246,
  },
  {
    year: 2026,
    off: '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
    worked: '',
    restDays: 118,
    workingDays: 247,
  },
  {
    year: 2027,
    off: '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16',
    worked: '',
    restDays: 118,
    workingDays: 247,
  },
];

/** Numbers of days of rest that production calendars and the press give for a month or a year. */
export const countsInTheSources: readonly {
  readonly period: string;
  readonly five: number;
  readonly six: number | null;
}[] = [
  { period: '2016', five: 121, six: null },
  { period: '2019', five: 119, six: null },
  { period: '2021', five: 120, six: 68 },
  { period: '2017-01', five: 11, six: null },
  { period: '2016-05', five: 12, six: null },
  { period: '2018-05', five: 11, six: null },
  { period: '2018-08', five: 10, six: null },
  { period: '2019-05', five: 11, six: null },
  { period: '2019-12', five: 12, six: null },
  { period: '2020-08', five: 11, six: null },
  { period: '2021-03', five: 12, six: null },
  { period: '2021-07', five: 11, six: null },
  { period: '2022-05', five: 12, six: 8 },
  { period: '2025-08', five: 10, six: 6 },
  { period: '2026-01', five: 12, six: 7 },
  { period: '2026-03', five: 13, six: 9 },
];
