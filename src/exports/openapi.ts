// Over 150 lines, because it is one list: every file of data that the site offers.
import type { z } from 'zod';
import { actDataSchema, actListDataSchema } from '../../schemas/act-data.ts';
import { calendarDataSchema } from '../../schemas/calendar-data.ts';
import { errataDataSchema } from '../../schemas/errata-data.ts';
import { planDataSchema } from '../../schemas/plan-data.ts';
import { reportDataSchema } from '../../schemas/report-data.ts';
import { reserveDataSchema } from '../../schemas/reserve-data.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** A file of data as the site offers it. */
interface Endpoint {
  /** `{slug}` stands for a part that is another one for each file. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly parameter?: { readonly name: string; readonly description: string; readonly example: string };
  readonly type: 'application/json' | 'text/csv';
  /** Null for data that only pages of the site read, and may change with them. */
  readonly schema: { readonly name: string; readonly of: z.ZodType } | null;
}

const slug = { name: 'slug', description: 'Name of the act in addresses.', example: 'cadre-reserve' };
const plan = { name: 'plan', description: 'Name of the plan in addresses.', example: 'current-2027' };
const year = { name: 'year', description: 'A year of the calendar.', example: '2026' };

/** Every file below `api/`, in the order in which the description lists them. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/api/acts/index.json',
    id: 'listActs',
    summary: 'All acts, with the addresses of their data',
    type: 'application/json',
    schema: { name: 'ActList', of: actListDataSchema },
  },
  {
    path: '/api/acts/{slug}.json',
    id: 'getAct',
    summary: 'An act in the edition that is shown: every provision with its permanent id, citations, notes',
    parameter: slug,
    type: 'application/json',
    schema: { name: 'Act', of: actDataSchema },
  },
  {
    path: '/api/calendar/{year}.json',
    id: 'getCalendar',
    summary: 'The working days of a year, with the source of each day that is moved',
    parameter: year,
    type: 'application/json',
    schema: { name: 'Calendar', of: calendarDataSchema },
  },
  {
    path: '/api/compliance/report.json',
    id: 'getReport',
    summary: 'The compliance report: counts and every verdict that may be shown, with its working',
    type: 'application/json',
    schema: { name: 'Report', of: reportDataSchema },
  },
  {
    path: '/api/compliance/report.csv',
    id: 'getReportTable',
    summary: 'The verdicts of the report as a table',
    type: 'text/csv',
    schema: null,
  },
  {
    path: '/api/plans/{plan}.json',
    id: 'getPlan',
    summary: 'A treaty plan with its rows',
    parameter: plan,
    type: 'application/json',
    schema: { name: 'Plan', of: planDataSchema },
  },
  {
    path: '/api/plans/{plan}.csv',
    id: 'getPlanTable',
    summary: 'The rows of a treaty plan as a table',
    parameter: plan,
    type: 'text/csv',
    schema: null,
  },
  {
    path: '/api/errata.json',
    id: 'listErrata',
    summary: 'Mistakes of the publisher that were found and corrected',
    type: 'application/json',
    schema: { name: 'Errata', of: errataDataSchema },
  },
  {
    path: '/api/reserve.json',
    id: 'getReserve',
    summary: 'The list of the cadre reserve on the day of the build',
    type: 'application/json',
    schema: { name: 'Reserve', of: reserveDataSchema },
  },
  {
    path: '/api/reserve.csv',
    id: 'getReserveTable',
    summary: 'The list of the cadre reserve as a table',
    type: 'text/csv',
    schema: null,
  },
  ...(['', '/ru', '/en'] as const).map(
    (language): Endpoint => ({
      path: `${language}/api/deadlines.json`,
      id: `getDeadlines${language === '' ? 'Kk' : language === '/ru' ? 'Ru' : 'En'}`,
      summary: 'What the deadline finder counts with. It serves the page and changes with it: no public interface',
      type: 'application/json',
      schema: null,
    }),
  ),
  {
    path: '/api/openapi.json',
    id: 'getDescription',
    summary: 'This description',
    type: 'application/json',
    schema: null,
  },
];

export interface DescribedSite {
  readonly title: string;
  readonly publisher: string;
  /** `https://qagida.example`; null while it is not decided. */
  readonly site: string | null;
  readonly hasPlans: boolean;
}

/** The data of the site as OpenAPI 3.1 describes an interface: files that are read, nothing that is sent. */
export function openApiOf({ title, publisher, site, hasPlans }: DescribedSite): object {
  const offered = endpoints.filter(({ parameter }) => parameter !== plan || hasPlans);
  const schemas = offered.flatMap(({ schema }) => (schema === null ? [] : [schema]));
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1',
      description:
        'Data of the site as files. Fields are added, never changed or taken away. Not an official publication: the official texts are in the reference bank. Reading needs no key.',
      contact: { name: publisher },
    },
    ...(site === null ? {} : { servers: [{ url: site }] }),
    paths: Object.fromEntries(offered.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
    components: { schemas: Object.fromEntries(schemas.map(({ name, of }) => [name, componentOf(of, name)])) },
  };
}

function operationOf({ id, summary, parameter, type, schema }: Endpoint): object {
  const written = type === 'text/csv' ? { type: 'string' } : { type: 'object' };
  const body = schema === null ? written : { $ref: `#/components/schemas/${schema.name}` };
  return {
    operationId: id,
    summary,
    ...(parameter === undefined
      ? {}
      : { parameters: [{ ...parameter, in: 'path', required: true, schema: { type: 'string' } }] }),
    responses: {
      '200': { description: summary, content: { [type]: { schema: body } } },
      ...(parameter === undefined ? {} : { '404': { description: 'There is no such file.' } }),
    },
  };
}

/** Without the mark of its own dialect: the description as a whole says which it is. */
function componentOf(schema: z.ZodType, name: string): object {
  return Object.fromEntries(Object.entries(jsonSchemaOf(schema, name, false)).filter(([key]) => key !== '$schema'));
}
