// Treaty plans as they are shown. The plan is invented, and every expected value was written by hand from it.

import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { PlanEntryInput } from '../../schemas/plan-entry.ts';
import type { Corpus, Plan } from '../../src/corpus/corpus.ts';
import { comparePlans } from '../../src/domain/plans/compare-plans.ts';
import { planTitle } from '../../src/domain/plans/plan-title.ts';
import { planStatusOn } from '../../src/domain/plans/status-on.ts';
import { viewCase } from '../../src/views/case.ts';
import { judgedOn } from '../../src/views/compliance.ts';
import { viewCycle } from '../../src/views/plan-cycle.ts';
import { viewEntry } from '../../src/views/plan-entry.ts';
import { byNumber } from '../../src/views/plan-index.ts';
import { viewPriorities } from '../../src/views/plan-priorities.ts';
import type { EntryStep, EntryView, PlanView } from '../../src/views/plan-view.ts';
import { summarisePlan, treatiesOf, viewPlan } from '../../src/views/plans.ts';
import { held } from '../corpus/held-corpus.ts';
import { shown, withCases } from './corpus-with-cases.ts';
import { agreedPlan, type PlanOfTest, smallPlan, treaty, withPlans } from './corpus-with-plans.ts';

const later = '2026-01-15';

function planIn(corpus: Corpus, slug: string): Plan {
  const plan = corpus.plans.find((candidate) => candidate.slug === slug);
  if (plan === undefined) throw new Error(slug);
  return plan;
}

function viewSmall(asOf: string, version?: string): PlanView {
  const corpus = withPlans({ small: smallPlan });
  return viewPlan(corpus, planIn(corpus, 'small'), asOf, version);
}

/** `1 interstate border` for every treaty, in the order of the form. */
const rowsOf = ({ sections }: PlanView): readonly string[] =>
  sections.flatMap(({ id, rows }) => rows.map((row) => `${row.number} ${id} ${row.id}`));

describe('a plan in the official form', () => {
  test('has its sections in the order of the rules, by time in each, and numbers through the whole plan', () => {
    expect(rowsOf(viewSmall(later))).toEqual([
      '1 interstate border',
      '2 intergovernmental snow',
      // both in the fourth quarter and of one body: by name
      '3 intergovernmental air',
      '4 intergovernmental clouds',
    ]);
  });

  test('keeps a section that has no treaties', () => {
    const sections = viewSmall(later).sections.map(({ id, rows }) => [id, rows.length]);
    expect(sections).toEqual([
      ['interstate', 1],
      ['intergovernmental', 3],
      ['interagency', 0],
    ]);
  });

  test('is, before any change, as it was agreed', () => {
    expect(rowsOf(viewSmall('2025-03-09'))).toEqual([
      '1 interstate border',
      '2 intergovernmental clouds',
      '3 intergovernmental rain',
      '4 intergovernmental air',
    ]);
  });

  test('has the treaty of a change from the day of the change on', () => {
    expect(rowsOf(viewSmall('2025-03-10')).join()).toContain('snow');
    expect(rowsOf(viewSmall('2025-03-10')).join()).not.toContain('rain');
  });

  test('can be read as it stood from the day of an earlier version', () => {
    expect(rowsOf(viewSmall(later, '2024-12-11'))).toEqual(rowsOf(viewSmall('2025-03-09')));
    expect(viewSmall(later, '2025-03-10')).toMatchObject({ version: '2025-03-10', treaties: 4, asOf: later });
  });

  test('has the years in its heading', () => {
    expect(viewSmall(later).title).toEqual({
      kk: 'Қазақстан Республикасының халықаралық шарттарын жасасудың 2025 жылға арналған ағымдағы жоспары',
      ru: 'Текущий план заключения международных договоров Республики Казахстан на 2025 год',
    });
    const rules = withPlans({}).planRules.get('order-214');
    expect(rules && planTitle({ kind: 'perspective', first: 2026, last: 2028 }, rules.fields)).toEqual({
      kk: 'Қазақстан Республикасының халықаралық шарттарын жасасудың 2026 – 2028 жылдарға арналған перспективалық жоспары',
      ru: 'Перспективный план заключения международных договоров Республики Казахстан на 2026–2028 годы',
    });
  });

  test('leads to the annex that has the form', () => {
    expect(viewSmall(later).rules).toMatchObject({
      act: 'treaty-plans',
      edition: '2023-05-05',
      form: { id: 'att_1__att_1' },
    });
  });

  test('names bodies and partners, and tells what became of a treaty last', () => {
    const [border] = viewSmall(later).sections[0]?.rows ?? [];
    expect(border).toMatchObject({
      body: { name: { en: 'Ministry of Foreign Affairs of the Republic of Kazakhstan' } },
      partners: [{ id: 'xa', name: { en: 'Land of Clouds' } }],
      outcome: { kind: 'inForce', on: '2025-12-30', to: null },
    });
    const before = viewSmall('2025-12-29').sections[0]?.rows[0];
    expect(before?.outcome).toEqual({ kind: 'signed', on: '2025-06-01', to: null });
  });

  test('changed values stand in it from the day of the change', () => {
    const clouds = (asOf: string) =>
      viewSmall(asOf)
        .sections.flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'clouds');
    expect(clouds('2025-05-19')).toMatchObject({
      title: { ru: 'Соглашение: бұлт' },
      conclusion: { period: '2025-Q1' },
    });
    expect(clouds('2025-05-20')).toMatchObject({
      title: { ru: 'Соглашение об облаках' },
      conclusion: { period: '2025-Q4' },
      // what the change does not name stays
      notes: { ru: 'примечание' },
    });
  });
});

describe('how far a plan has come', () => {
  test.each([
    ['2024-11-07', 'draft', null],
    ['2024-11-08', 'submitted', null],
    ['2024-11-24', 'approved', null],
    ['2024-12-10', 'sent', null],
    ['2024-12-11', 'agreed', '2024-12-11'],
    ['2024-12-20', 'distributed', '2024-12-11'],
    ['2025-05-20', 'distributed', '2025-05-20'],
  ])('on %s it is %s, and its version is that of %s', (asOf, status, version) => {
    expect(viewSmall(asOf)).toMatchObject({ status, version });
  });

  test('a step without a recorded day is as the document says', () => {
    expect(planStatusOn({ status: 'submitted', decisions: [] }, '2020-01-01')).toBe('submitted');
  });

  test('steps that were not taken by the day are not shown', () => {
    expect(viewSmall('2024-11-24').decisions.map(({ step }) => step)).toEqual(['submitted', 'approved']);
  });

  test('a permission counts from its day on', () => {
    const publication = {
      basis: { kk: 'рұқсат', ru: 'разрешение', en: 'permission' },
      number: '1',
      date: '2025-01-10',
    };
    const corpus = withPlans({ small: { ...smallPlan, plan: { ...agreedPlan, publication } } });
    const on = (asOf: string) => summarisePlan(corpus, planIn(corpus, 'small'), asOf).publication;
    expect(on('2025-01-09')).toBeNull();
    expect(on('2025-01-10')?.number).toBe('1');
  });
});

describe('the index of a plan', () => {
  const { index } = viewSmall(later);
  const short = (entries: PlanView['index']['bodies']) =>
    entries.map(({ id, treaties }) => `${id}: ${treaties.map(({ number }) => number).join(' ')}`);

  test('lists the treaties by section, body and partner, names in the order of the Kazakh alphabet', () => {
    expect(short(index.sections)).toEqual(['interstate: 1', 'intergovernmental: 2 3 4']);
    // Қазақстан Республикасының Сыртқы ..., Қазақстан Республикасының Әділет ...: Ә comes before С
    expect(short(index.bodies)).toEqual(['ministry-of-justice: 2 3 4', 'ministry-of-foreign-affairs: 1']);
    expect(short(index.partners)).toEqual(['xb: 3', 'xa: 1 2 3', 'org-clouds: 4']);
  });

  test('lists priorities by number, 2.10 after 2.9', () => {
    expect(short(index.priorities)).toEqual(['2.1: 1', '2.10: 1 3']);
    expect(['2.10', '2.9', '10.1', '2.1'].toSorted(byNumber)).toEqual(['2.1', '2.9', '2.10', '10.1']);
  });

  test('lists times, the soonest first', () => {
    expect(short(index.times)).toEqual(['2025-Q2: 2', '2025-Q3: 1', '2025-Q4: 3 4']);
  });

  test('a half-year comes after its quarters, a year last', () => {
    const entries = Object.fromEntries(
      ['2025', '2025-H2', '2025-Q4', '2025-H1', '2025-Q2'].map((at) => [
        `at-${at.toLowerCase()}`,
        treaty({ name: at, at }),
      ]),
    );
    const corpus = withPlans({ small: { plan: agreedPlan, entries } });
    const { index: of } = viewPlan(corpus, planIn(corpus, 'small'), later);
    expect(of.times.map(({ id }) => id)).toEqual(['2025-Q2', '2025-H1', '2025-Q4', '2025-H2', '2025']);
  });
});

describe('the versions of a plan', () => {
  test('are the plan as agreed, and one for every day with a change, the newest first', () => {
    expect(
      viewSmall(later).versions.map(({ day, until, treaties, isAgreed }) => [day, until, treaties, isAgreed]),
    ).toEqual([
      ['2025-05-20', null, 4, false],
      ['2025-03-10', '2025-05-19', 4, false],
      ['2024-12-11', '2025-03-09', 4, true],
    ]);
  });

  test('a later change is not looked at', () => {
    expect(viewSmall('2025-05-19').versions.map(({ day }) => day)).toEqual(['2025-03-10', '2024-12-11']);
  });

  test('a draft has none', () => {
    expect(viewSmall('2024-12-10').versions).toEqual([]);
  });

  test('a change has its ground with its provision, its decision, and the treaties by the titles of that day', () => {
    const [second, first] = viewSmall(later).versions.flatMap(({ changes }) => changes);
    expect(first).toMatchObject({
      id: '2025-03-10-01',
      ground: { en: 'Instruction of the President or of the Head of the Presidential Administration' },
      provision: { act: 'treaty-plans', label: { id: 'att_1__chp_2__para_16__subpara_1' } },
      decision: { body: { id: 'president' }, number: '25-01', date: '2025-03-05' },
      agreement: null,
      added: [{ id: 'snow', title: { ru: 'Соглашение: қар' } }],
      removed: [{ id: 'rain', title: { ru: 'Соглашение: жаңбыр' } }],
      reason: { ru: ['Причина 2025-03-10-01'] },
    });
    expect(second).toMatchObject({
      agreement: { body: { id: 'presidential-administration' }, number: '7-12/90', date: '2025-05-15' },
      changed: [{ id: 'clouds', title: { ru: 'Соглашение об облаках' } }],
    });
  });
});

describe('a treaty as a dossier', () => {
  function entryOf(id: string, asOf: string, more: Readonly<Record<string, PlanOfTest>> = {}): EntryView | null {
    const corpus = withPlans({ small: smallPlan, ...more });
    const plan = planIn(corpus, 'small');
    return viewEntry(corpus, plan, id, viewPlan(corpus, plan, asOf));
  }

  const short = (steps: readonly EntryStep[] | undefined): readonly string[] =>
    (steps ?? []).map((step) => {
      const what =
        step.kind === 'planStep'
          ? step.step
          : step.kind === 'outcome'
            ? step.outcome.kind
            : 'time' in step
              ? `${step.kind} ${step.time.period}${step.isOver ? ', over' : ''}`
              : step.kind;
      return step.on === null ? what : `${step.on} ${what}`;
    });

  test('of one that was agreed: its concept, the steps of the plan, and what became of it', () => {
    const entry = entryOf('border', '2025-12-29');
    expect(short(entry?.past)).toEqual([
      '2024-09-20 conceptReceived',
      '2024-10-18 expediency',
      '2024-11-08 submitted',
      '2024-11-20 approved',
      '2024-11-25 sent',
      '2024-12-11 agreed',
      '2024-12-20 distributed',
      '2025-06-01 signed',
    ]);
    expect(short(entry?.ahead)).toEqual(['proceduresExpected 2026']);
    expect(short(entry?.undated)).toEqual(['inForce']);
  });

  test('of one in force nothing more is expected', () => {
    const entry = entryOf('border', '2025-12-30');
    expect(short(entry?.past).at(-1)).toBe('2025-12-30 inForce');
    expect([entry?.ahead, entry?.undated]).toEqual([[], []]);
  });

  test('of a draft: the steps of the plan that have no day yet', () => {
    const entry = entryOf('border', '2024-11-19');
    expect(short(entry?.ahead)).toEqual(['conclusionExpected 2025-Q3', 'proceduresExpected 2026']);
    expect(short(entry?.undated)).toEqual(['approved', 'sent', 'agreed', 'distributed', 'inForce']);
  });

  test('whose expected time has passed: without a day, and it says so', () => {
    expect(short(entryOf('air', '2025-12-31')?.ahead)).toEqual([
      'conclusionExpected 2025-Q4',
      'proceduresExpected 2026',
    ]);
    const entry = entryOf('air', '2026-01-01');
    expect(short(entry?.ahead)).toEqual(['proceduresExpected 2026']);
    expect(short(entry?.undated)).toEqual(['conclusionExpected 2025-Q4, over', 'inForce']);
  });

  test('that a change brought in: from that day on, without the steps of the plan before it', () => {
    expect(entryOf('snow', '2025-03-09')).toBeNull();
    const entry = entryOf('snow', '2025-03-10');
    expect(short(entry?.past)).toEqual(['2025-03-10 added']);
    expect(entry).toMatchObject({ number: 3, concept: null });
    expect(short(entry?.undated)).toEqual(['inForce']);
  });

  test('that was taken out: as it stood last, without a number, and nothing is expected', () => {
    const entry = entryOf('rain', later);
    expect(entry).toMatchObject({ number: null, row: { title: { ru: 'Соглашение: жаңбыр' } } });
    expect(short(entry?.past).at(-1)).toBe('2025-03-10 removed');
    expect([entry?.ahead, entry?.undated]).toEqual([[], []]);
    expect(entry?.changes.map(({ id }) => id)).toEqual(['2025-03-10-01']);
  });

  test('that changed: with the change among its steps and below it', () => {
    const entry = entryOf('clouds', later);
    expect(short(entry?.past)).toContain('2025-05-20 changed');
    expect(entry?.changes.map(({ id }) => id)).toEqual(['2025-05-20-01']);
    expect(entry?.number).toBe(4);
  });

  test('a concept of 25 September is in time, one of the day after is late', () => {
    const with_ = (received: string) =>
      withPlans({
        small: {
          plan: agreedPlan,
          entries: { fog: treaty({ name: 'тұман', at: '2025', concept: { received, languages: ['kk', 'ru'] } }) },
        },
      });
    const concept = (received: string) => {
      const corpus = with_(received);
      const plan = planIn(corpus, 'small');
      return viewEntry(corpus, plan, 'fog', viewPlan(corpus, plan, later))?.concept;
    };
    expect(concept('2024-09-25')).toMatchObject({ lastDay: '2024-09-25', isLate: false, conclusion: null });
    expect(concept('2024-09-26')).toMatchObject({ isLate: true });
  });

  test('priorities lead to provisions of the concept; one that it does not have leads nowhere', () => {
    expect(entryOf('border', later)?.priorities.map(({ number, label }) => [number, label?.id])).toEqual([
      ['2.10', 'att_1__chp_5__sec_2__para_2-10'],
      ['2.1', 'att_1__chp_5__sec_2__para_2-1'],
    ]);
    expect(entryOf('rain', later)?.priorities).toEqual([
      { number: '2.15', act: 'foreign-policy-concept', label: null, words: null },
    ]);
  });

  test('the other plans that have it are named, with the time there', () => {
    const perspective: PlanOfTest = {
      plan: { ...agreedPlan, kind: 'perspective', first: '2026', last: '2028', status: 'draft', decisions: [] },
      entries: { air: treaty({ name: 'әуе', at: '2026-H1' }) },
    };
    const { elsewhere } = entryOf('air', later, { perspective }) ?? {};
    expect(elsewhere?.map(({ plan, conclusion, isIn }) => [plan.slug, plan.status, conclusion.period, isIn])).toEqual([
      ['perspective', 'draft', '2026-H1', true],
    ]);
  });

  test('a treaty that was moved leads to the plan where that is shown, and to none where it is not', () => {
    const moved: Record<string, PlanEntryInput> = {
      fog: treaty({ name: 'тұман', at: '2025', outcome: [{ kind: 'moved', on: '2025-11-01', to: 'other' }] }),
    };
    const outcome = (plans: Readonly<Record<string, PlanOfTest>>) => {
      const corpus = withPlans({ small: { plan: agreedPlan, entries: moved }, ...plans });
      const plan = planIn(corpus, 'small');
      const entry = viewEntry(corpus, plan, 'fog', viewPlan(corpus, plan, later));
      return [entry?.row.outcome?.to, entry?.ahead.length, entry?.undated.length];
    };
    expect(outcome({})).toEqual([null, 0, 0]);
    expect(outcome({ other: { plan: agreedPlan, entries: {} } })).toEqual(['other', 0, 0]);
  });
});

describe('the priorities of the concept', () => {
  const corpus = withPlans({ small: smallPlan });
  const priorities = viewPriorities(corpus, later).flatMap((group) => group.priorities);

  test('are all there, in the order of the text, under its headings', () => {
    const { edition } = held('foreign-policy-concept');
    const numbered = edition.text.provisions.flatMap(({ number }) =>
      /^\d+\.\d+\.$/u.test(number ?? '') ? [number] : [],
    );
    expect(priorities.map(({ number }) => `${number}.`)).toEqual(numbered);
    expect(viewPriorities(corpus, later).map(({ heading }) => heading.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.']);
  });

  test('each has the treaties that name it and are in a plan now', () => {
    const serving = (number: string) =>
      priorities.find((priority) => priority.number === number)?.treaties.map(({ id }) => id);
    expect(serving('2.10')).toEqual(['air', 'border']);
    expect(serving('2.1')).toEqual(['border']);
    expect(serving('2.2')).toEqual([]);
  });

  test('a treaty of two plans stands once, with both', () => {
    const twice = withPlans({
      small: smallPlan,
      twin: { plan: agreedPlan, entries: { air: smallPlan.entries['air'] as PlanEntryInput } },
    });
    const found = viewPriorities(twice, later)
      .flatMap((group) => group.priorities)
      .find(({ number }) => number === '2.10');
    expect(found?.treaties.map(({ id, plans }) => [id, plans.map(({ slug }) => slug)])).toEqual([
      ['air', ['small', 'twin']],
      ['border', ['small']],
    ]);
  });
});

describe('the cycle of the year', () => {
  /** The cycle of 2024: drafts before the Commission on Tuesday 12 November, two days after the last day. */
  const corpus = {
    ...withCases({
      'treaty-plan-cycle': [
        {
          period: '2024',
          facts: {},
          events: [shown('drafts-submitted', '2024-11-12'), shown('commission-approved', '2024-11-20')],
          completeUntil: '2025-03-01',
        },
      ],
    }),
    plans: withPlans({ small: smallPlan }).plans,
  };
  const cases = judgedOn(corpus, later).map((of) => viewCase(corpus, of, later));
  const cycle = viewCycle(corpus, planIn(corpus, 'small'), cases, later);

  test('begins with the last day for concepts', () => {
    expect(cycle?.concepts).toMatchObject({ lastDay: '2024-09-25', statement: { id: 'plan-4' } });
  });

  test('has a step for every event of the procedure, with its day where it is recorded', () => {
    expect(cycle?.steps.map(({ event, on }) => [event.id, on])).toEqual([
      ['drafts-submitted', '2024-11-12'],
      ['commission-approved', '2024-11-20'],
      ['sent-to-president', null],
      ['president-agreed', null],
      ['agreement-received', null],
      ['sent-to-parliament', null],
      ['sent-to-government-apparatus', null],
      ['sent-to-state-bodies', null],
    ]);
  });

  test('has the duties with a time limit at the step that fulfils them, with what the record says', () => {
    const duties = cycle?.steps.flatMap(({ event, duties: of }) => of.map((duty) => ({ at: event.id, ...duty }))) ?? [];
    expect(duties.map(({ at, statement }) => [statement.id, at])).toEqual([
      ['plan-12', 'drafts-submitted'],
      ['plan-13', 'commission-approved'],
      ['plan-14', 'sent-to-president'],
      // the last of the three sendings fulfils it
      ['plan-15', 'sent-to-state-bodies'],
    ]);
    const [submission, , sending] = duties;
    expect(submission?.verdict).toMatchObject({ due: '2024-11-10' });
    expect(sending?.verdict).toMatchObject({ due: '2024-11-25' });
  });

  test('without a record of that year nothing is known', () => {
    const other = viewCycle(corpus, planIn(corpus, 'small'), [], later);
    expect(other?.cases).toEqual([]);
    expect(other?.steps.every(({ on, duties }) => on === null && duties.every(({ verdict }) => verdict === null))).toBe(
      true,
    );
  });
});

test('a plan of 500 treaties and 100 changes is viewed, with every dossier, and compared in seconds', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => {
      const at = `2025-Q${(index % 4) + 1}`;
      const section = ['interstate', 'intergovernmental', 'interagency'][index % 3] ?? '';
      return [`treaty-${index}`, treaty({ name: `${index}`, at, section, priorities: ['2.10', '3.20'] })];
    }),
  );
  const changes = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => {
      const on = `2025-0${(index % 9) + 1}-${String(10 + (index % 10)).padStart(2, '0')}`;
      return [
        `${on}-${String(index).padStart(2, '0')}`,
        {
          on,
          ground: 'instruction',
          decision: { body: 'president', number: '1', date: on },
          changed: [{ entry: `treaty-${index}`, title: { kk: `Жаңа ${index}`, ru: `Новое ${index}` } }],
        },
      ];
    }),
  );
  const corpus = withPlans({ large: { plan: agreedPlan, entries, changes } });
  const plan = planIn(corpus, 'large');
  const start = performance.now();
  const view = viewPlan(corpus, plan, later);
  const dossiers = plan.entries.map(({ id }) => viewEntry(corpus, plan, id, view));
  const differences = comparePlans(treatiesOf(plan, later, '2024-12-11'), treatiesOf(plan, later, view.version));
  const took = performance.now() - start;
  expect(view.sections.flatMap(({ rows }) => rows)).toHaveLength(500);
  expect(dossiers.every((entry) => entry !== null)).toBe(true);
  expect(differences).toHaveLength(100);
  expect(took).toBeLessThan(5000);
});
