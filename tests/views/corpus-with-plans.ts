import { type PlanInput, planSchema } from '../../schemas/plan.ts';
import { type PlanChangeInput, planChangeSchema } from '../../schemas/plan-change.ts';
import { type PlanEntryInput, planEntrySchema } from '../../schemas/plan-entry.ts';
import type { Corpus, Partner, Plan, SourceDocument } from '../../src/corpus/corpus.ts';
import { corpus } from '../corpus/held-corpus.ts';

const nowhere: SourceDocument = { file: '', lines: [], placeOf: () => ({ line: 1, column: 1, length: 0 }) };

export interface PlanOfTest {
  readonly plan: PlanInput;
  readonly entries: Readonly<Record<string, PlanEntryInput>>;
  readonly changes?: Readonly<Record<string, PlanChangeInput>>;
}

/** The content of this repository with these plans and no others, by name, and with the invented partners xa, xb and org-clouds. */
export function withPlans(plans: Readonly<Record<string, PlanOfTest>>): Corpus {
  return {
    ...corpus,
    partners: new Map([
      partner('xa', 'state', 'Бұлт Елі', 'Страна Облаков', 'Land of Clouds'),
      partner('xb', 'state', 'Арал Елі', 'Страна Островов', 'Land of Islands'),
      partner('org-clouds', 'organisation', 'Бұлттар ұйымы', 'Организация облаков', 'Organisation of Clouds'),
    ]),
    plans: Object.entries(plans)
      .map(([slug, of]) => planOf(slug, of))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}

function partner(code: string, kind: 'state' | 'organisation', kk: string, ru: string, en: string): [string, Partner] {
  return [code, { code, document: nowhere, fields: { kind, name: { kk, ru, en } } }];
}

function planOf(slug: string, { plan, entries, changes = {} }: PlanOfTest): Plan {
  return {
    slug,
    origin: 'samples',
    document: nowhere,
    fields: planSchema.parse(plan),
    entries: Object.entries(entries)
      .map(([id, fields]) => ({
        id,
        document: nowhere,
        fields: planEntrySchema.parse(fields),
        justification: { kk: [`${id} негіздемесі`], ru: [`Обоснование ${id}`] },
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    changes: Object.entries(changes)
      .map(([id, fields]) => ({
        id,
        document: nowhere,
        fields: planChangeSchema.parse(fields),
        justification: { kk: [`${id} себебі`], ru: [`Причина ${id}`] },
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    digest: '',
  };
}

/** A treaty with as much as must be said; the rest is given. */
export function treaty(
  given: Partial<PlanEntryInput> & { readonly name: string; readonly at: string },
): PlanEntryInput {
  const { name, at, ...fields } = given;
  return {
    section: 'intergovernmental',
    body: 'ministry-of-justice',
    title: { kk: `${name} туралы келісім`, ru: `Соглашение: ${name}` },
    partners: ['xa'],
    conclusion: { words: { kk: `${at} (қаз.)`, ru: `${at} (рус.)` }, period: at },
    procedures: { words: { kk: 'кейін', ru: 'после' }, period: '2026' },
    concept: {
      received: '2024-09-20',
      languages: ['kk', 'ru'],
      conclusion: { on: '2024-10-18', outcome: 'expedient' },
    },
    ...fields,
  };
}

/** A current plan for 2025 that was agreed on 11 December 2024 and distributed on 20 December. */
export const agreedPlan: PlanInput = {
  kind: 'current',
  rules: 'order-214',
  submitted: '2024',
  first: '2025',
  last: '2025',
  status: 'distributed',
  decisions: [
    { step: 'submitted', on: '2024-11-08', body: 'ministry-of-foreign-affairs', number: '1' },
    { step: 'approved', on: '2024-11-20', body: 'treaty-commission', number: '5-24' },
    { step: 'sent', on: '2024-11-25', body: 'ministry-of-foreign-affairs', number: '3' },
    { step: 'agreed', on: '2024-12-11', body: 'president' },
    { step: 'distributed', on: '2024-12-20', body: 'ministry-of-foreign-affairs', number: '4' },
  ],
};

/**
 * A small plan: one interstate treaty, three intergovernmental ones and no interagency one; by two changes a treaty went out, one came in
 * and one was moved to a later quarter.
 */
export const smallPlan: PlanOfTest = {
  plan: agreedPlan,
  entries: {
    border: treaty({
      name: 'шекара',
      at: '2025-Q3',
      section: 'interstate',
      body: 'ministry-of-foreign-affairs',
      priorities: ['2.10', '2.1'],
      outcome: [
        { kind: 'signed', on: '2025-06-01' },
        { kind: 'inForce', on: '2025-12-30' },
      ],
    }),
    air: treaty({ name: 'әуе', at: '2025-Q4', partners: ['xb', 'xa'], priorities: ['2.10'] }),
    clouds: treaty({
      name: 'бұлт',
      at: '2025-Q1',
      partners: ['org-clouds'],
      notes: { kk: 'ескертпе', ru: 'примечание' },
    }),
    rain: treaty({ name: 'жаңбыр', at: '2025-Q2', body: 'ministry-of-foreign-affairs', priorities: ['2.15'] }),
    snow: treaty({ name: 'қар', at: '2025-Q2', addedBy: '2025-03-10-01', concept: undefined }),
  },
  changes: {
    '2025-03-10-01': {
      on: '2025-03-10',
      ground: 'instruction',
      decision: { body: 'president', number: '25-01', date: '2025-03-05' },
      added: ['snow'],
      removed: ['rain'],
    },
    '2025-05-20-01': {
      on: '2025-05-20',
      ground: 'commission-decision',
      decision: { body: 'treaty-commission', number: '2-25', date: '2025-05-12' },
      agreement: { number: '7-12/90', date: '2025-05-15' },
      changed: [
        {
          entry: 'clouds',
          title: { kk: 'Бұлттар туралы келісім', ru: 'Соглашение об облаках' },
          conclusion: { words: { kk: '4-тоқсан', ru: 'IV квартал' }, period: '2025-Q4' },
        },
      ],
    },
  },
};
