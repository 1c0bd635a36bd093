import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { ComparativeTable } from '../../src/exports/comparative-table.ts';
import { tableAsDocx } from '../../src/exports/comparative-table-docx.ts';

const root = path.resolve(import.meta.dirname, '../..');
const plain = { lang: 'kk', to: null } as const;

// invented
const table: ComparativeTable = {
  lang: 'kk',
  title: 'Салыстырмалы кесте',
  notes: ['Бұрынғы редакция: 2025 жылғы 5 наурыз нұсқасы.', 'Жаңа редакция: 2025 жылғы 12 наурыз нұсқасы.'],
  columns: {
    number: 'Р/с №',
    place: 'Құрылымдық элемент',
    before: 'Бұрынғы редакция',
    after: 'Жаңа редакция',
    reason: 'Негіздеме',
  },
  rows: [
    {
      anchor: 'clouds',
      group: { text: 'Үкіметаралық', ...plain },
      number: '1',
      change: 'changed',
      sign: '±',
      changeName: 'өзгерген',
      place: [{ text: '7-жол', ...plain }],
      lines: [
        {
          anchor: 'clouds-conclusion',
          label: 'Жасасу мерзімі',
          lang: 'kk',
          side: 'both',
          depth: 0,
          cells: [
            [
              { kind: 'kept', text: '2025 жылғы ' },
              { kind: 'removed', text: '2-тоқсан' },
              { kind: 'added', text: '4-тоқсан' },
            ],
          ],
        },
        {
          anchor: 'clouds-notes',
          label: 'Ескертпе',
          lang: 'kk',
          side: 'both',
          depth: 0,
          cells: [[{ kind: 'added', text: 'Көпжақты <келісім> & "хаттама"' }]],
        },
      ],
      reason: [{ text: 'Келіссөздер созылды.', ...plain }],
    },
    {
      anchor: 'rivers',
      group: null,
      number: '2',
      change: 'removed',
      sign: '−',
      changeName: 'алынған',
      place: [{ text: '8-жол', ...plain }],
      lines: [
        {
          anchor: 'rivers-title',
          label: 'Шарттың атауы',
          lang: 'kk',
          side: 'before',
          depth: 0,
          cells: [[{ kind: 'removed', text: 'Өзендер туралы келісім' }]],
        },
      ],
      reason: [{ text: 'Тарап бас тартты.', ...plain }],
    },
  ],
  empty: 'Айырмашылық жоқ.',
  nothing: 'Жоқ.',
  day: '2026-11-21',
  publisher: 'Сыртқы істер министрлігі',
};

/** The cells of every row as text, read back by another program; a cell that goes on through rows stands in the first. */
async function cellsOf(given: ComparativeTable): Promise<readonly (readonly string[])[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await tableAsDocx(given)) });
  return Array.from(value.matchAll(/<tr>(.*?)<\/tr>/gu), ([, row = '']) =>
    Array.from(row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gu), ([, cell = '']) =>
      cell.replaceAll('</p><p>', ' / ').replaceAll(/<\/?(?:p|em|strong)>/gu, ''),
    ),
  );
}

const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

describe('a comparative table as a Word document', () => {
  test('has the head, the section, and the words of both sides', async () => {
    expect(await cellsOf(table)).toEqual([
      ['Р/с №', 'Құрылымдық элемент', 'Бұрынғы редакция', 'Жаңа редакция', 'Негіздеме'],
      ['Үкіметаралық'],
      [
        '1',
        '7-жол / ± өзгерген',
        'Жасасу мерзімі: / 2025 жылғы <s>2-тоқсан</s>',
        'Жасасу мерзімі: / 2025 жылғы 4-тоқсан',
        'Келіссөздер созылды.',
      ],
      ['Ескертпе: / Жоқ.', 'Ескертпе: / Көпжақты &lt;келісім&gt; &amp; "хаттама"'],
      ['2', '8-жол / − алынған', 'Шарттың атауы: / <s>Өзендер туралы келісім</s>', 'Жоқ.', 'Тарап бас тартты.'],
    ]);
  });

  test('marks what was removed by a stroke and what was added by a line below, not by colour alone', async () => {
    const document = partOf(await tableAsDocx(table), 'word/document.xml');
    const runs = Array.from(document.matchAll(/<w:r>(.*?)<\/w:r>/gu), ([, run = '']) => run);
    const runOf = (text: string): string | undefined => runs.find((run) => run.includes(`>${text}<`));
    expect(runOf('2-тоқсан')).toContain('<w:strike/>');
    expect(runOf('4-тоқсан')).toContain('<w:u w:val="single"/>');
    expect(runOf('2025 жылғы ')).not.toMatch(/<w:strike|<w:u |<w:color/u);
  });

  test('lies on its side, and its head stands on every sheet', async () => {
    const document = partOf(await tableAsDocx(table), 'word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  test('without reasons has four columns, and without rows says so', async () => {
    const { reason: _, ...columns } = table.columns;
    const [head] = await cellsOf({ ...table, columns: { ...columns, reason: null } });
    expect(head).toHaveLength(4);
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await tableAsDocx({ ...table, rows: [] })),
    });
    expect(value).toContain('Айырмашылық жоқ.');
  });

  test('is the same to the byte at another time and in another time zone', async () => {
    const here = Buffer.from(await tableAsDocx(table)).toString('base64');
    const script = `import { tableAsDocx } from './src/exports/comparative-table-docx.ts';
      const table = JSON.parse(process.argv[1]);
      console.log(Buffer.from(await tableAsDocx(table)).toString('base64'));`;
    const args = [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      script,
      JSON.stringify(table),
    ];
    for (const TZ of ['Asia/Almaty', 'America/Los_Angeles']) {
      const there = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ }, encoding: 'utf8' });
      expect(there.stdout.trim()).toBe(here);
    }
  });
});
