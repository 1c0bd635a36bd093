import type { z } from 'zod';
import { actSchema } from '../../../schemas/act.ts';
import { bodySchema } from '../../../schemas/body.ts';
import { calendarSchema } from '../../../schemas/calendar.ts';
import { countingSchema } from '../../../schemas/counting.ts';
import { editionSchema } from '../../../schemas/edition.ts';
import { erratumSchema } from '../../../schemas/erratum.ts';
import { holidaySchema } from '../../../schemas/holiday.ts';
import { partnerSchema } from '../../../schemas/partner.ts';
import { planSchema } from '../../../schemas/plan.ts';
import { planChangeSchema } from '../../../schemas/plan-change.ts';
import { planEntrySchema } from '../../../schemas/plan-entry.ts';
import { planRulesSchema } from '../../../schemas/plan-rules.ts';
import { procedureSchema } from '../../../schemas/procedure.ts';
import { publisherSchema } from '../../../schemas/publisher.ts';
import { receiptSchema } from '../../../schemas/receipt.ts';
import { recordSchema } from '../../../schemas/record.ts';
import { reserveMemberSchema } from '../../../schemas/reserve-member.ts';
import { reserveOrderSchema } from '../../../schemas/reserve-order.ts';
import { reserveRulesSchema } from '../../../schemas/reserve-rules.ts';
import { reserveTallySchema } from '../../../schemas/reserve-tally.ts';
import { sourceSchema } from '../../../schemas/source.ts';
import type { PhraseKey } from '../../domain/diagnostics/phrases.ts';

/** A kind of document: where its files lie, what they may say, and which template shows one. */
export interface DocumentKind<Schema extends z.ZodType = z.ZodType> {
  readonly name: PhraseKey &
    (
      | 'act'
      | 'edition'
      | 'source'
      | 'body'
      | 'publisher'
      | 'procedure'
      | 'record'
      | 'holiday'
      | 'calendar'
      | 'counting'
      | 'reserveRules'
      | 'reserveOrder'
      | 'reserveMember'
      | 'reserveTally'
      | 'receipt'
      | 'planRules'
      | 'plan'
      | 'planEntry'
      | 'planChange'
      | 'partner'
      | 'erratum'
    );
  readonly schema: Schema;
  readonly template: string;
  readonly hasBody: boolean;
  /** Its body is plain paragraphs, and not the text of a law: nothing but this reads its lines. */
  readonly isPlainBody?: true;
  /** It is about people: a field that the schema does not know is a danger, and the message says so. */
  readonly isAboutPeople?: true;
  /** Groups `slug`, `edition`, `id`, `year`, as far as the kind has them. */
  readonly path: RegExp;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Pages of the site have these names beside those of the plans and of their treaties. */
const planName = `(?!(?:priorities|compare)/)${name}`;
const treatyName = `(?!(?:plan|versions|changes|\\d{4}-\\d{2}-\\d{2})\\.md$)${name}`;

export const kinds = {
  act: kind({
    name: 'act',
    schema: actSchema,
    template: 'templates/act.md',
    hasBody: false,
    path: new RegExp(`^acts/(?<slug>${name})/act\\.md$`, 'u'),
  }),
  edition: kind({
    name: 'edition',
    schema: editionSchema,
    template: 'templates/edition.md',
    hasBody: true,
    path: new RegExp(`^acts/(?<slug>${name})/(?<edition>\\d{4}-\\d{2}-\\d{2})\\.kk\\.md$`, 'u'),
  }),
  source: kind({
    name: 'source',
    schema: sourceSchema,
    template: 'templates/source.md',
    hasBody: false,
    path: new RegExp(`^sources/(?<id>${name})\\.md$`, 'u'),
  }),
  body: kind({
    name: 'body',
    schema: bodySchema,
    template: 'templates/body.md',
    hasBody: false,
    path: new RegExp(`^bodies/(?<id>${name})\\.md$`, 'u'),
  }),
  publisher: kind({
    name: 'publisher',
    schema: publisherSchema,
    template: 'templates/publisher.md',
    hasBody: false,
    path: /^publisher\.md$/u,
  }),
  holiday: kind({
    name: 'holiday',
    schema: holidaySchema,
    template: 'templates/holiday.md',
    hasBody: false,
    path: new RegExp(`^holidays/(?<id>${name})\\.md$`, 'u'),
  }),
  calendar: kind({
    name: 'calendar',
    schema: calendarSchema,
    template: 'templates/calendar.md',
    hasBody: false,
    path: /^calendars\/(?<year>\d{4})\.md$/u,
  }),
  counting: kind({
    name: 'counting',
    schema: countingSchema,
    template: 'templates/counting.md',
    hasBody: false,
    path: /^counting\.md$/u,
  }),
  procedure: kind({
    name: 'procedure',
    schema: procedureSchema,
    template: 'templates/procedure.md',
    hasBody: false,
    path: new RegExp(`^procedures/(?<slug>${name})\\.md$`, 'u'),
  }),
  record: kind({
    name: 'record',
    schema: recordSchema,
    template: 'templates/record.md',
    hasBody: false,
    path: new RegExp(`^records/(?<slug>${name})/(?<id>\\d{4}-\\d{2,4})\\.md$`, 'u'),
  }),
  reserveRules: kind({
    name: 'reserveRules',
    schema: reserveRulesSchema,
    template: 'templates/reserve-rules.md',
    hasBody: false,
    path: /^reserve\.md$/u,
  }),
  reserveOrder: kind({
    name: 'reserveOrder',
    schema: reserveOrderSchema,
    template: 'templates/reserve-order.md',
    hasBody: false,
    isAboutPeople: true,
    path: /^reserve\/orders\/(?<id>\d{4}-\d{2,4})\.md$/u,
  }),
  reserveMember: kind({
    name: 'reserveMember',
    schema: reserveMemberSchema,
    template: 'templates/reserve-member.md',
    hasBody: false,
    isAboutPeople: true,
    path: /^reserve\/members\/(?<id>\d{4}-\d{2,4}-\d{2,4})\.md$/u,
  }),
  reserveTally: kind({
    name: 'reserveTally',
    schema: reserveTallySchema,
    template: 'templates/reserve-tally.md',
    hasBody: false,
    isAboutPeople: true,
    path: /^reserve\/tally\.md$/u,
  }),
  receipt: kind({
    name: 'receipt',
    schema: receiptSchema,
    template: 'templates/receipt.md',
    hasBody: false,
    isAboutPeople: true,
    path: /^receipts\/(?<id>\d{4}-\d{2}-\d{2}-\d{2})\.md$/u,
  }),
  planRules: kind({
    name: 'planRules',
    schema: planRulesSchema,
    template: 'templates/plan-rules.md',
    hasBody: false,
    path: new RegExp(`^plan-rules/(?<id>${name})\\.md$`, 'u'),
  }),
  plan: kind({
    name: 'plan',
    schema: planSchema,
    template: 'templates/plan.md',
    hasBody: false,
    path: new RegExp(`^plans/(?<slug>${planName})/plan\\.md$`, 'u'),
  }),
  planChange: kind({
    name: 'planChange',
    schema: planChangeSchema,
    template: 'templates/plan-change.md',
    hasBody: true,
    isPlainBody: true,
    path: new RegExp(`^plans/(?<slug>${planName})/changes/(?<id>\\d{4}-\\d{2}-\\d{2}-\\d{2})\\.md$`, 'u'),
  }),
  planEntry: kind({
    name: 'planEntry',
    schema: planEntrySchema,
    template: 'templates/plan-entry.md',
    hasBody: true,
    isPlainBody: true,
    path: new RegExp(`^plans/(?<slug>${planName})/(?<id>${treatyName})\\.md$`, 'u'),
  }),
  partner: kind({
    name: 'partner',
    schema: partnerSchema,
    template: 'templates/partner.md',
    hasBody: false,
    path: new RegExp(`^partners/(?<id>[a-z]{2}|org-${name})\\.md$`, 'u'),
  }),
  erratum: kind({
    name: 'erratum',
    schema: erratumSchema,
    template: 'templates/erratum.md',
    hasBody: false,
    path: /^errata\/(?<id>\d{4}-\d{2}-\d{2}-\d{2})\.md$/u,
  }),
};

function kind<Schema extends z.ZodType>(given: DocumentKind<Schema>): DocumentKind<Schema> {
  return given;
}

/** A file by its path: its kind and the groups of the path, or why it has no place. */
export type Placed =
  | { readonly kind: DocumentKind; readonly groups: Readonly<Record<string, string>> }
  | { readonly kind: null; readonly problem: 'misplaced' }
  | {
      readonly kind: null;
      readonly problem: 'badName' | 'badFolder';
      readonly expected: PhraseKey;
      readonly example: string;
      /** Where the file may belong instead. */
      readonly elsewhere: PhraseKey | null;
    };

/** How the files of a room are named, and how many folders deep they lie in it. */
const nameForms: Readonly<Record<string, { expected: PhraseKey; example: string; folders: number }>> = {
  sources: { expected: 'documentNameForm', example: 'law-on-treaties.md', folders: 0 },
  bodies: { expected: 'documentNameForm', example: 'law-on-treaties.md', folders: 0 },
  holidays: { expected: 'documentNameForm', example: 'nauryz.md', folders: 0 },
  procedures: { expected: 'documentNameForm', example: 'reserve-inclusion.md', folders: 0 },
  calendars: { expected: 'calendarNameForm', example: '2026.md', folders: 0 },
  'plan-rules': { expected: 'documentNameForm', example: 'order-214.md', folders: 0 },
  partners: { expected: 'partnerNameForm', example: 'org-un.md', folders: 0 },
  plans: { expected: 'planEntryNameForm', example: 'treaty-on-extradition.md', folders: 1 },
  records: { expected: 'recordNameForm', example: '2026-01.md', folders: 1 },
  receipts: { expected: 'receiptNameForm', example: '2026-11-23-01.md', folders: 0 },
  errata: { expected: 'receiptNameForm', example: '2026-11-16-01.md', folders: 0 },
};

export function placeOfFile(path: string): Placed {
  for (const candidate of Object.values(kinds)) {
    const match = candidate.path.exec(path);
    if (match !== null) return { kind: candidate, groups: { ...match.groups } };
  }
  const [room = '', folder = '', ...rest] = path.split('/');
  if (room === 'acts' && rest.length === 1 && path.endsWith('.md')) {
    if (!new RegExp(`^${name}$`, 'u').test(folder))
      return { kind: null, problem: 'badFolder', expected: 'actNameForm', example: 'cadre-reserve', elsewhere: null };
    // a name that begins with a figure was meant as a date
    const elsewhere = /^\d/u.test(rest[0] ?? '') ? null : 'sourceElsewhere';
    return { kind: null, problem: 'badName', expected: 'editionNameForm', example: '2025-03-17.kk.md', elsewhere };
  }
  if (
    room === 'reserve' &&
    rest.length === 1 &&
    path.endsWith('.md') &&
    (folder === 'orders' || folder === 'members')
  ) {
    const expected = folder === 'orders' ? 'reserveOrderNameForm' : 'reserveMemberNameForm';
    const example = folder === 'orders' ? '2026-01.md' : '2026-01-03.md';
    return { kind: null, problem: 'badName', expected, example, elsewhere: null };
  }
  if (room === 'plans' && rest.length > 0 && !new RegExp(`^plans/${planName}/`, 'u').test(path))
    return { kind: null, problem: 'badFolder', expected: 'planNameForm', example: 'current-2027', elsewhere: null };
  const form = path.endsWith('.md') ? nameForms[room] : undefined;
  if (form !== undefined && rest.length === form.folders) {
    return { kind: null, problem: 'badName', expected: form.expected, example: form.example, elsewhere: null };
  }
  return { kind: null, problem: 'misplaced' };
}

/**
 * The edition that a file is a second text of, by its name; null where the name is not one of that kind. A text in another
 * language is not a second edition: it has no place at all.
 *
 * @example sameDayEdition('acts/x/2024-02-05-2.kk.md') // { date: '2024-02-05', path: 'acts/x/2024-02-05.kk.md' }
 * @example sameDayEdition('acts/x/2024-02-05.ru.md') // null
 */
export function sameDayEdition(path: string): { readonly date: string; readonly path: string } | null {
  const match = /^(?<folder>acts\/[^/]+)\/(?<date>\d{4}-\d{2}-\d{2})(?!\d|\.[a-z]{2}\.md$)[^/]*$/u.exec(path);
  const { folder, date = '' } = match?.groups ?? {};
  return folder === undefined ? null : { date, path: `${folder}/${date}.kk.md` };
}
