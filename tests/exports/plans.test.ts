// The official form of a plan as a Word document, and a plan as data. The plan is invented; the words of the form are those of the annex.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type PlanData, planDataSchema } from '../../schemas/plan-data.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { asJson } from '../../src/exports/json.ts';
import { planAsCsv } from '../../src/exports/plan-csv.ts';
import { planAsDocx } from '../../src/exports/plan-docx.ts';
import { postedPlan } from '../../src/site/posted-plan.ts';
import { viewPlanData } from '../../src/views/plan-data.ts';
import { viewPlan } from '../../src/views/plans.ts';
import { held } from '../corpus/held-corpus.ts';
import { agreedPlan, type PlanOfTest, smallPlan, treaty, withPlans } from '../views/corpus-with-plans.ts';
import { type HtmlNode, inside, textOf } from './html-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const asOf = '2026-01-15';

function viewOf(of: PlanOfTest) {
  const corpus = withPlans({ small: of });
  const [plan] = corpus.plans;
  if (plan === undefined) throw new Error('there is no plan');
  return viewPlan(corpus, plan, asOf);
}

const view = viewOf(smallPlan);

/** The paragraphs above the table, and the cells of every row, as an independent reader of Word documents finds them. */
async function readDocx(file: Uint8Array) {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  const nodes = inside(parseFragment(value) as HtmlNode);
  const rows = nodes
    .filter(({ nodeName }) => nodeName === 'tr')
    .map((row) => inside(row).filter(({ nodeName }) => /^t[dh]$/u.test(nodeName)));
  return {
    above: textOf({ nodeName: 'all', childNodes: nodes.filter(({ nodeName }) => nodeName === 'p') }),
    rows: rows.map((cells) => cells.map(textOf)),
    spans: rows.map((cells) => cells.map(({ attrs }) => attrs?.find(({ name }) => name === 'colspan')?.value ?? '1')),
  };
}

/** The rows of the form in the annex: its columns, then the headings of its sections. */
function annexOf(id: string): { readonly title: string; readonly rows: readonly (readonly string[])[] } {
  const { edition } = held('treaty-plans');
  const annex = edition.text.byId.get(id);
  const table = edition.text.byId.get(`${id}__table_1`);
  if (annex === undefined || !table?.rows) throw new Error(`there is no form in ${id}`);
  return { title: annex.heading ?? '', rows: table.rows };
}

describe('the Kazakh form', () => {
  test.each([
    ['current', '2025', '2025', 'att_1__att_1', '2025'],
    ['perspective', '2026', '2028', 'att_1__att_2', '2026 – 2028'],
  ] as const)('of an empty %s plan is the annex word for word', async (kind, first, last, id, years) => {
    const empty = viewOf({ plan: { ...agreedPlan, kind, first, last }, entries: {} });
    const { above, rows } = await readDocx(await planAsDocx(postedPlan(empty, 'kk', 'Министрлік')));
    const annex = annexOf(id);
    expect(above).toContain(annex.title.replace(/_+/u, years));
    expect(rows).toEqual(annex.rows);
  });

  test('has the treaties below the headings of their sections, numbered through, cell by cell', async () => {
    const { rows } = await readDocx(await planAsDocx(postedPlan(view, 'kk', 'Министрлік')));
    const [columns, interstate, intergovernmental, interagency] = annexOf('att_1__att_1').rows;
    const [justice, foreign] = [
      'Қазақстан Республикасының Әділет министрлігі',
      'Қазақстан Республикасының Сыртқы істер министрлігі',
    ];
    expect(rows).toEqual([
      columns,
      interstate,
      ['1', foreign, 'шекара туралы келісім', '2025-Q3 (қаз.)', 'кейін', ''],
      intergovernmental,
      ['2', justice, 'қар туралы келісім', '2025-Q2 (қаз.)', 'кейін', ''],
      ['3', justice, 'әуе туралы келісім', '2025-Q4 (қаз.)', 'кейін', ''],
      ['4', justice, 'Бұлттар туралы келісім', '4-тоқсан', 'кейін', 'ескертпе'],
      // a section without treaties keeps its heading
      interagency,
    ]);
  });

  test('a heading of a section stands across all six columns', async () => {
    const { rows, spans } = await readDocx(await planAsDocx(postedPlan(view, 'kk', 'Министрлік')));
    for (const [index, row] of rows.entries()) {
      expect(spans[index]).toEqual(row.length === 1 ? ['6'] : ['1', '1', '1', '1', '1', '1']);
    }
  });

  test('says above itself of which day it is, that it is invented, and that it may not be published', async () => {
    const { above } = await readDocx(await planAsDocx(postedPlan(view, 'kk', 'Министрлік')));
    expect(above).toContain('Жоспардың жай-күйі мына күнгі: 2025 жылғы 20 мамыр.');
    expect(above).toContain('ойдан шығарылған');
    expect(above).toContain('Бұл жоспарды жариялауға рұқсат жоқ');
    const draft = viewOf({ ...smallPlan, plan: { ...agreedPlan, status: 'draft', decisions: [] }, changes: {} });
    const read = await readDocx(await planAsDocx(postedPlan(draft, 'kk', 'Министрлік')));
    expect(read.above).toContain('Бұл жоспар Президентпен келісілмеген');
  });
});

describe('the Russian form', () => {
  test('says that it is an unofficial translation of the form, and has the same rows', async () => {
    const { above, rows } = await readDocx(await planAsDocx(postedPlan(view, 'ru', 'Министрлік')));
    expect(above).toContain('Неофициальный перевод формы');
    expect(above).toContain('Текущий план заключения международных договоров Республики Казахстан на 2025 год');
    expect(rows[0]?.[0]).toBe('№ п/п');
    expect(rows.map((row) => row.length)).toEqual([6, 1, 6, 1, 6, 6, 6, 1]);
    expect(rows[6]).toEqual([
      '4',
      'Министерство юстиции Республики Казахстан',
      'Соглашение об облаках',
      'IV квартал',
      'после',
      'примечание',
    ]);
  });
});

describe('the Word document', async () => {
  const form = postedPlan(view, 'kk', 'Министрлік');
  const file = await planAsDocx(form);
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const document = parts['word/document.xml'] ?? '';

  test('is A4 landscape', () => {
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('repeats the head of the table on every sheet, and no other row', () => {
    const [head = '', ...rows] = document.split('<w:tr>').slice(1);
    expect(head).toContain('<w:tblHeader/>');
    expect(rows.join('')).not.toContain('tblHeader');
    expect(parts['word/footer1.xml']).toMatch(/PAGE[\s\S]*NUMPAGES/u);
  });

  test('keeps the heading of a section with its first treaty, and no row is cut between sheets', () => {
    expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(8);
    // the last section has no treaty to lead to
    expect(document.match(/<w:keepNext\/>/gu)).toHaveLength(2);
  });

  test('is in the language of the form, and made on the day of the version', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="kk-KZ"');
    expect(parts['docProps/core.xml']?.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/gu)).toEqual([
      '2025-05-20T00:00:00Z',
      '2025-05-20T00:00:00Z',
    ]);
  });

  test('is the same to the byte in another process, and in every time zone', () => {
    const module = path.join(root, 'src/exports/plan-docx.ts');
    const script = `import { planAsDocx } from ${JSON.stringify(module)};
      process.stdout.write(Buffer.from(await planAsDocx(${JSON.stringify(form)})).toString('base64'));`;
    for (const TZ of ['Asia/Almaty', 'America/New_York']) {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(stdout).toBe(Buffer.from(file).toString('base64'));
    }
  });
});

describe('the data of a plan', () => {
  test.each(['2026-11-21', '2025-03-01', '2024-11-15', '2024-01-01'])('follow their schema, as of %s', (day) => {
    const { corpus } = loadCorpus([
      { folder: path.join(root, 'content'), shownAs: 'content' },
      { folder: path.join(root, 'samples'), shownAs: 'samples' },
    ]);
    expect(corpus.plans.length).toBeGreaterThan(0);
    for (const plan of corpus.plans) {
      const data: unknown = JSON.parse(asJson(viewPlanData(viewPlan(corpus, plan, day))));
      expect(planDataSchema.parse(data)).toEqual(data);
    }
  });

  test('have every treaty with its number, its versions and its changes', () => {
    const data = viewPlanData(view);
    expect(data).toMatchObject({
      plan: 'small',
      official: false,
      isInvented: true,
      publication: null,
      version: '2025-05-20',
    });
    expect(data.treaties.map(({ number, id, section }) => [number, id, section])).toEqual([
      [1, 'border', 'interstate'],
      [2, 'snow', 'intergovernmental'],
      [3, 'air', 'intergovernmental'],
      [4, 'clouds', 'intergovernmental'],
    ]);
    expect(data.treaties[0]?.outcome).toEqual({ kind: 'inForce', on: '2025-12-30' });
    expect(data.changes.map(({ id, added, changed, removed }) => [id, added, changed, removed])).toEqual([
      ['2025-05-20-01', [], ['clouds'], []],
      ['2025-03-10-01', ['snow'], [], ['rain']],
    ]);
    expect(data.sections.map(({ id }) => id)).toEqual(['interstate', 'intergovernmental', 'interagency']);
  });
});

describe('a plan as CSV', () => {
  const read = (treaties: PlanData['treaties']) =>
    Papa.parse<Record<string, string>>(planAsCsv({ treaties }).slice(1), {
      delimiter: ';',
      header: true,
      skipEmptyLines: true,
    }).data;
  const { treaties } = viewPlanData(view);

  test('begins with the mark by which spreadsheets know UTF-8, and has a row for every treaty', () => {
    expect([...Buffer.from(planAsCsv({ treaties }), 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read(treaties)[2]).toEqual({
      number: '3',
      id: 'air',
      section: 'intergovernmental',
      body: 'Қазақстан Республикасының Әділет министрлігі',
      bodyRu: 'Министерство юстиции Республики Казахстан',
      title: 'әуе туралы келісім',
      titleRu: 'Соглашение: әуе',
      partners: 'Арал Елі; Бұлт Елі',
      partnersRu: 'Страна Островов; Страна Облаков',
      conclusion: '2025-Q4',
      conclusionWords: '2025-Q4 (қаз.)',
      procedures: '2026',
      proceduresWords: 'кейін',
      notes: '',
      notesRu: '',
      priorities: '№ 2.10',
      outcome: '',
      outcomeOn: '',
    });
  });

  test('a priority is never a number or a date, and no title a formula', () => {
    const [wrong] = viewPlanData(
      viewOf({
        plan: agreedPlan,
        entries: {
          odd: { ...treaty({ name: 'x', at: '2025' }), title: { kk: '=1+1', ru: '@SUM(A1)' }, priorities: ['3.20'] },
        },
      }),
    ).treaties;
    expect(wrong && read([wrong])[0]).toMatchObject({ title: "'=1+1", titleRu: "'@SUM(A1)", priorities: '№ 3.20' });
  });

  test('an empty plan has the head alone', () => {
    expect(planAsCsv({ treaties: [] }).trimEnd().split('\r\n')).toHaveLength(1);
  });
});
