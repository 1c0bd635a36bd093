import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { hidePerson } from '../../src/corpus/documents/hide-person.ts';
import { type DocumentKind, kinds } from '../../src/corpus/documents/kinds.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'qagida-templates-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function baseContent(name: string): string {
  const content = path.join(work, name);
  cpSync(path.join(root, 'tests/cases/base/content'), content, { recursive: true });
  return content;
}

/** The act, the procedures and the bodies that the templates of treaty plans name, in the place of the plans of the base. */
function addPlanRules(content: string): void {
  for (const room of ['plans', 'plan-rules', 'partners'])
    rmSync(path.join(content, room), { recursive: true, force: true });
  const folders = ['acts/treaty-plans', 'acts/foreign-policy-concept', 'bodies', 'sources'];
  const procedures = ['treaty-plan-cycle', 'treaty-plan-changes', 'treaty-concepts'].map((id) => `procedures/${id}.md`);
  for (const place of [...folders, ...procedures])
    cpSync(path.join(root, 'content', place), path.join(content, place), { recursive: true });
}

/** An agreed plan with the template of an entry, as the lines of the template that are comments show one. */
function agreePlan(content: string, slug: string): void {
  const file = path.join(content, 'plans', slug, 'plan.md');
  const { digest = '' } =
    loadCorpus([{ folder: content, shownAs: 'content' }]).corpus.plans.find((plan) => plan.slug === slug) ?? {};
  const agreed = readFileSync(file, 'utf8')
    .replace('status: draft', 'status: agreed')
    .replaceAll(/^# (?=decisions:|publication:| {2}- \{ step: (?!distributed))/gmu, '')
    .replace(/^# agreedEntries: \w+$/mu, `agreedEntries: ${digest}`);
  writeFileSync(file, agreed);
}

/** The codes of what is said of a content, each once. */
function codesOf(content: string): readonly string[] {
  const { corpus, diagnostics } = loadCorpus([{ folder: content, shownAs: 'content' }]);
  return [...new Set([...diagnostics, ...runChecks(corpus, '2026-11-21')].map(({ code }) => code))];
}

/** The lines of a file of which something is said. */
function reportedLines(content: string, file: string): readonly string[] {
  const { diagnostics } = loadCorpus([{ folder: content, shownAs: 'content' }]);
  return diagnostics.flatMap(({ place }) =>
    place.kind === 'span' && place.file === `content/${file}` ? [place.text] : [],
  );
}

/** Runs `npm run new -- ...` as a person does, and gives what it said and its exit code. */
function runNew(content: string, ...args: string[]): { code: number | null; out: string; error: string } {
  return runNewWith('', content, ...args);
}

/** The same with a private root of records; '' for none. */
function runNewWith(
  records: string,
  content: string,
  ...args: string[]
): { code: number | null; out: string; error: string } {
  const command = [
    '--disable-warning=ExperimentalWarning',
    path.join(root, 'src/cli/new.ts'),
    ...args,
    '--content',
    content,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    cwd: content,
    env: { ...process.env, QAGIDA_RECORDS: records },
  });
  return { code: status, out: stdout, error: stderr };
}

/** Sample texts of the kinds that have fewer than a title in three languages: the number of a document, a name, or none. */
const ownWords: Readonly<Record<string, number>> = {
  record: 1,
  reserveRules: 0,
  reserveOrder: 1,
  reserveMember: 1,
  reserveTally: 0,
  receipt: 0,
  plan: 0,
  planEntry: 4,
  planChange: 3,
};

describe('templates', () => {
  test('every kind of document has one, and there is none for anything else', () => {
    const expected = Object.values(kinds).map(({ template }) => path.basename(template));
    const found = readdirSync(path.join(root, 'templates')).filter((file) => file !== 'README.md');
    expect(found.sort()).toEqual(expected.sort());
  });

  test('put in their places, they have no fault but that they are templates, and each sample text is reported', () => {
    const content = baseContent('in-place');
    addPlanRules(content);
    const places = {
      act: 'acts/my-act/act.md',
      edition: 'acts/my-act/2025-01-01.kk.md',
      source: 'sources/my-source.md',
      // the templates name this body as the issuer
      body: 'bodies/minister-of-foreign-affairs.md',
      publisher: 'publisher.md',
      procedure: 'procedures/my-procedure.md',
      record: 'records/my-procedure/2025-01.md',
      // the template of the calendar names this holiday
      holiday: 'holidays/my-holiday.md',
      calendar: 'calendars/2025.md',
      counting: 'counting.md',
      reserveRules: 'reserve.md',
      reserveOrder: 'reserve/orders/2025-01.md',
      reserveMember: 'reserve/members/2025-01-01.md',
      reserveTally: 'reserve/tally.md',
      receipt: 'receipts/2025-01-06-01.md',
      // the template of a plan names these rules, that of an entry this partner, that of a change this plan and entry
      planRules: 'plan-rules/order-214.md',
      partner: 'partners/xa.md',
      plan: 'plans/my-plan/plan.md',
      planEntry: 'plans/my-plan/my-treaty.md',
      planChange: 'plans/my-plan/changes/2025-03-10-01.md',
      erratum: 'errata/2025-01-06-01.md',
    } satisfies Record<keyof typeof kinds, string>;
    const templateOf = (kind: string): string => path.join(root, kinds[kind as keyof typeof kinds].template);
    for (const [kind, place] of Object.entries(places)) {
      mkdirSync(path.dirname(path.join(content, place)), { recursive: true });
      cpSync(templateOf(kind), path.join(content, place));
    }
    agreePlan(content, 'my-plan');
    expect(codesOf(content)).toEqual(['example-left']);
    for (const [kind, place] of Object.entries(places)) {
      const samples = readFileSync(templateOf(kind), 'utf8')
        .split('\n')
        .filter((line) => /(?:ҮЛГІ|ОБРАЗЕЦ|SAMPLE)(?:: |-)/u.test(line));
      expect(samples.length).toBeGreaterThanOrEqual(ownWords[kind] ?? 3);
      const { isAboutPeople }: DocumentKind = kinds[kind as keyof typeof kinds];
      expect(reportedLines(content, place)).toEqual(isAboutPeople === true ? samples.map(hidePerson) : samples);
    }
  });

  test.each(Object.values(kinds))('$template names every field of its schema', ({ template, schema }) => {
    const text = readFileSync(path.join(root, template), 'utf8');
    const fields = Object.keys('shape' in schema ? schema.shape : {});
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !new RegExp(`^(?:# )?${field}:`, 'mu').test(text))).toEqual([]);
  });
});

describe('npm run new', () => {
  test('begins an act, its text and its issuer, and the content has no fault but the text of the templates', () => {
    const content = baseContent('begun');
    expect(runNew(content, 'body', '--id', 'minister-of-foreign-affairs').code).toBe(0);
    const act = runNew(content, 'act', '--id', 'my-act');
    expect(act).toEqual({
      code: 0,
      out: 'Written: acts/my-act/act.md\nNext:    add its text: npm run new -- edition --act my-act --date DATE\nThen:    npm run check\n',
      error: '',
    });
    expect(runNew(content, 'edition', '--act', 'my-act', '--date', '2025-01-01').code).toBe(0);
    expect(runNew(content, 'source', '--id', 'order-2025-1').code).toBe(0);
    expect(codesOf(content)).toEqual(['example-left']);
  });

  test('begins a procedure with its act, a record of it and the calendar, and only the text of the templates is at fault', () => {
    const content = baseContent('begun-deadlines');
    const calls = [
      ['body', '--id', 'minister-of-foreign-affairs'],
      ['act', '--id', 'my-act'],
      ['edition', '--act', 'my-act', '--date', '2025-01-01'],
      ['source', '--id', 'my-source'],
      ['holiday', '--id', 'my-holiday'],
      ['calendar', '--year', '2026'],
      ['procedure', '--id', 'my-procedure'],
      ['record', '--procedure', 'my-procedure', '--year', '2025'],
    ];
    for (const call of calls) expect(runNew(content, ...call), call.join(' ')).toMatchObject({ code: 0, error: '' });
    expect(codesOf(content)).toEqual(['example-left']);
    rmSync(path.join(content, 'counting.md'));
    expect(runNew(content, 'counting').code).toBe(0);
    expect(codesOf(content)).toEqual(['example-left']);
  });

  test('numbers a record after those of its year, and begins it with the first event of its procedure', () => {
    const content = baseContent('numbered');
    const record = (): string => runNew(content, 'record', '--procedure', 'sample-trial', '--year', '2024').out;
    expect(record()).toContain('Written: records/sample-trial/2024-02.md\n');
    expect(record()).toContain('Written: records/sample-trial/2024-03.md\n');
    expect(runNew(content, 'record', '--procedure', 'sample-trial', '--year', '2025').out).toContain('/2025-01.md\n');
    expect(readFileSync(path.join(content, 'records/sample-trial/2024-03.md'), 'utf8')).toContain(
      '\n  - event: trial-held\n',
    );
  });

  test('writes the record of a case about a person into the private root, and nowhere without one', () => {
    const content = baseContent('personal');
    const procedure = path.join(content, 'procedures/sample-trial.md');
    const text = readFileSync(procedure, 'utf8');
    writeFileSync(procedure, text.replace('isPersonal: no', 'isPersonal: yes'));
    const call = ['record', '--procedure', 'sample-trial', '--year', '2024'];
    const before = readdirSync(path.join(content, 'records/sample-trial'));

    const refused = runNew(content, ...call);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.error).toBe(
      '--procedure sample-trial: its cases are about people, so their records lie in a private folder and never in content/. ' +
        'Say which folder: QAGIDA_RECORDS=FOLDER npm run new -- record --procedure sample-trial --year 2024\n',
    );

    const records = path.join(work, 'private');
    expect(runNewWith(records, content, ...call).error).toContain('there is no such folder');
    mkdirSync(records);
    expect(runNewWith(records, content, ...call).code).toBe(0);
    expect(readdirSync(path.join(records, 'records/sample-trial'))).toEqual(['2024-02.md']);
    expect(readdirSync(path.join(content, 'records/sample-trial'))).toEqual(before);
  });

  test('begins a plan, its treaties and a change of it, and numbers the changes of a day', () => {
    const content = baseContent('begun-plan');
    addPlanRules(content);
    const calls = [
      ['plan-rules', '--id', 'order-214'],
      ['partner', '--code', 'xa'],
      ['plan', '--id', 'current-2025'],
      ['plan-entry', '--plan', 'current-2025', '--id', 'my-treaty'],
    ];
    for (const call of calls) expect(runNew(content, ...call), call.join(' ')).toMatchObject({ code: 0, error: '' });
    expect(codesOf(content)).toEqual(['example-left']);
    agreePlan(content, 'current-2025');
    const change = (date: string): string =>
      runNew(content, 'plan-change', '--plan', 'current-2025', '--date', date).out;
    expect(change('2025-03-14')).toContain('Written: plans/current-2025/changes/2025-03-14-01.md\n');
    expect(codesOf(content)).toEqual(['example-left']);
    expect(change('2025-03-14')).toContain('/2025-03-14-02.md\n');
    const named = runNew(content, 'plan-entry', '--plan', 'current-2025', '--id', 'plan');
    expect(named).toMatchObject({ code: 2, error: expect.stringContaining('plan.md is the plan itself') });
    expect(change('2025-04-01')).toContain('/2025-04-01-01.md\n');
    expect(readFileSync(path.join(content, 'plans/current-2025/changes/2025-04-01-01.md'), 'utf8')).toContain(
      '\non: 2025-04-01\n',
    );
  });

  test('never overwrites', () => {
    const content = baseContent('kept');
    const before = readFileSync(path.join(content, 'acts/sample-order/act.md'), 'utf8');
    const { code, error } = runNew(content, 'act', '--id', 'sample-order');
    expect(code).toBe(2);
    expect(error).toContain('acts/sample-order/act.md is there already, and nothing was written');
    expect(readFileSync(path.join(content, 'acts/sample-order/act.md'), 'utf8')).toBe(before);
  });

  test.each([
    { args: [], says: 'Say what to begin. The kinds are:\n  npm run new -- act --id ID\n' },
    { args: ['law'], says: 'There is no kind of document "law"' },
    { args: ['constructor'], says: 'There is no kind of document "constructor"' },
    { args: ['act'], says: '--id is missing' },
    { args: ['act', '--id', '../../etc'], says: '--id ../../etc: expected small Latin letters' },
    { args: ['source', '--id', 'Заң'], says: '--id Заң: expected small Latin letters' },
    { args: ['edition', '--act', 'sample-order'], says: '--date is missing' },
    {
      args: ['edition', '--act', 'sample-order', '--date', '2025-02-30'],
      says: '--date 2025-02-30: the calendar has no such day',
    },
    { args: ['edition', '--act', 'no-such-act', '--date', '2025-01-01'], says: 'npm run new -- act --id no-such-act' },
    { args: ['record', '--procedure', 'sample-trail', '--year', '2024'], says: 'did you mean sample-trial?' },
    { args: ['record', '--procedure', 'sample-trial'], says: '--year is missing' },
    {
      args: ['record', '--procedure', '../x', '--year', '2024'],
      says: '--procedure ../x: expected small Latin letters',
    },
    { args: ['calendar', '--year', '28'], says: '--year 28: expected a year like 2026' },
    { args: ['counting'], says: 'counting.md is there already' },
    { args: ['partner', '--code', 'USA'], says: '--code USA: expected two small letters of a state' },
    { args: ['partner'], says: '--code is missing: expected --code CODE, like kg or org-un' },
    { args: ['plan', '--id', 'compare'], says: '--id compare: that address is taken by another page' },
    { args: ['plan-entry', '--plan', 'no-plan', '--id', 'x'], says: 'npm run new -- plan --id no-plan' },
    { args: ['plan-entry', '--plan', '../x', '--id', 'x'], says: '--plan ../x: expected small Latin letters' },
    { args: ['plan-change', '--plan', 'no-plan', '--date', '2025-03-10'], says: 'npm run new -- plan --id no-plan' },
    { args: ['plan-change', '--plan', 'no-plan'], says: '--date is missing' },
    { args: ['body', '--name', 'x'], says: "Unknown option '--name'" },
  ])('refuses $args and says what to type', ({ args, says }) => {
    const { code, out, error } = runNew(baseContent(`refused-${args.join('-').replaceAll(/[^a-z]/gu, '_')}`), ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(says);
  });
});
