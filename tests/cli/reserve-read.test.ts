import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyReserve, officer, threePeople } from './reserve-desk.ts';
import { projectRoot, run } from './run-command-line.ts';

const check = ['--as-of', '2026-11-21', '--content', path.join(projectRoot, 'content')];

describe.concurrent('npm run check says whether the reserve was read', () => {
  test.each([
    [
      'en',
      'The reserve was not read: QAGIDA_RESERVE is not set. If there should be a list: export QAGIDA_RESERVE=FOLDER\n',
    ],
    [
      'kk',
      'Кадр резерві оқылған жоқ: QAGIDA_RESERVE көрсетілмеген. Тізім болуы керек болса: export QAGIDA_RESERVE=ҚАЛТА\n',
    ],
    [
      'ru',
      'Кадровый резерв не прочитан: QAGIDA_RESERVE не задана. Если список должен быть: export QAGIDA_RESERVE=ПАПКА\n',
    ],
  ])('without the variable (%s)', async (lang, err) => {
    expect((await run('check', [...check, '--lang', lang])).err).toBe(err);
  });

  test('with it', async () => {
    expect((await run('check', check, { QAGIDA_RESERVE: threePeople() })).err).toBe(
      'The reserve was read: 1 order, 3 people, of them on the list on 2026-11-21: 3\n',
    );
  });
});

describe('wrong calls are told in the language of --lang', () => {
  test.each([
    ['kk', '31.11.2026', '--date 31.11.2026: күнтізбеде мұндай күн жоқ\n'],
    ['kk', '2026/11/20', '--date 2026/11/20: 2026-11-21 немесе 21.11.2026 түріндегі күн керек\n'],
    ['ru', '31.11.2026', '--date 31.11.2026: такого дня в календаре нет\n'],
    ['ru', '2026/11/20', '--date 2026/11/20: нужна дата вида 2026-11-21 или 21.11.2026\n'],
  ])('a date (%s, %s)', async (lang, date, err) => {
    const args = ['add-order', '--number', '5', '--date', date, '--name', 'Қиялов Қиял', '--lang', lang];
    expect(await officer(args, { folder: emptyReserve() })).toEqual({ code: 2, out: '', err });
  });
});

describe('the wizard of an order', () => {
  test('tells at once what was entered already, and offers a name without capitals', async () => {
    const answers = [
      '11-1-2/84',
      '20.11.2026',
      '11-1-2/85',
      '20.11.2026',
      'Қиялов Қиял',
      'АРМАНОВ АРМАН',
      'Арманов Арман',
      'Арманов Арман',
      '',
      'no',
    ];
    const { code, out } = await officer(['add-order'], { folder: threePeople(), answers });
    expect(code).toBe(0);
    expect(out).toContain(
      'The order № 11-1-2/84 of 20 November 2026 is entered already (2026-01). Check the number and the day.\n',
    );
    expect(out).toContain(
      'This person is on the list already (2026-01-02). Write another name, or record the removal first.\n',
    );
    expect(out).toContain('one capital at its beginning. Write it like this: Арманов Арман\n');
    expect(out).toContain('This person is entered already as number 1. Write the next name.\n');
  });
});
