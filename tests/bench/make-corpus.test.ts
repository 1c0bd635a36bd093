import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { folders } from './folders.ts';
import { asOf } from './generators.ts';
import { changeAct, makeCorpus } from './make-corpus.ts';
import { asMarkdown } from './peer-texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'acts-to-measure-'));
const textOf = (number: number): string => path.join(folder, `acts/measured-0000${number}/2025-03-17.kk.md`);

beforeAll(() => makeCorpus(folders.heldContent, folder, 3));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('acts invented for measuring are read and checked without a problem, beside those held', () => {
  const { corpus, diagnostics } = loadCorpus([{ folder, shownAs: 'content' }]);
  const invented = [...diagnostics, ...runChecks(corpus, asOf)].filter(({ place }) => place.file.includes('measured-'));
  const acts = corpus.acts.filter(({ slug }) => slug.startsWith('measured-'));
  expect(acts).toHaveLength(3);
  for (const { editions } of acts) {
    expect(editions[0]?.citations.length).toBeGreaterThan(10);
    expect(editions[0]?.terms.length).toBeGreaterThanOrEqual(4);
  }
  expect(invented).toEqual([]);
});

test('each of them weighs 25 to 30 KB, cites, defines terms and has notes', () => {
  for (const number of [1, 2, 3]) {
    const text = readFileSync(textOf(number), 'utf8');
    expect(statSync(textOf(number)).size).toBeGreaterThan(25_000);
    expect(statSync(textOf(number)).size).toBeLessThan(30_500);
    expect(text.match(/Осы Қағидалардың \d+-тармағында/gu)?.length).toBeGreaterThan(3);
    // 208 KB of the acts held have 18 notes and 51 terms: for 27 KB that is two notes and six terms
    expect(text.match(/> Ескерту\. /gu)?.length).toBeGreaterThanOrEqual(2);
    expect(text.match(/^ {4}\d\) [^;]+ – /gmu)?.length).toBeGreaterThanOrEqual(4);
  }
});

test('a change of one act changes one line of it, and always the same one', () => {
  const before = readFileSync(textOf(2), 'utf8').split('\n');
  changeAct(folders.heldContent, folder, 2, 1);
  const after = readFileSync(textOf(2), 'utf8').split('\n');
  expect(after).toHaveLength(before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain(' Өзгеріс 1.');
});

test('other programs get the same text as Markdown that counts nothing anew', () => {
  const fields = '---\nkind: order\nnumber: "М-7"\nadopted: 2015-03-02\ntitle: Қағидаларды бекіту туралы\n---\n';
  const text = `---
amendedBy: order-2025-11-1-4-145
---

# {order} Қағидаларды бекіту туралы

{information} Министрдің бұйрығы.

3. Мынадай талаптар бар:

    2) екінші талап.

    > Ескерту. 3-тармақ жаңа редакцияда.

# {rules of order} Қағидалар
`;
  expect(asMarkdown(fields, text)).toBe(`---
title: Қағидаларды бекіту туралы
number: "М-7"
adopted: "2015-03-02"
---


Министрдің бұйрығы.

3\\. Мынадай талаптар бар:

2\\) екінші талап.

> Ескерту. 3-тармақ жаңа редакцияда.

# Қағидалар
`);
});
