import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { reportAsText } from '../../src/reporters/text.ts';

// What the rules of treaty plans allow, and a careless check would call a mistake. Paragraphs are those of order 214.

const base = path.join(import.meta.dirname, 'base/content');
const work = mkdtempSync(path.join(tmpdir(), 'qagida-plans-'));
afterAll(() => rmSync(work, { recursive: true, force: true }), 60_000);

const read = (file: string): string => readFileSync(path.join(base, file), 'utf8');
const clouds = read('plans/current-2025/treaty-on-clouds.md');
const wind = read('plans/perspective-2026/pact-on-wind.md');
const draft = read('plans/perspective-2026/plan.md');

/** Everything that is said of the base content with some files put over it. */
function check(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(work, 'content-'));
  cpSync(base, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const { corpus, diagnostics } = loadCorpus([{ folder, shownAs: 'content' }]);
  return reportAsText([...diagnostics, ...runChecks(corpus, '2026-11-21')], 'en');
}

function change(fields: string): string {
  return `---\n${fields}\n---\n\n## Қазақша\n\nСебебі бар.\n\n## По-русски\n\nПричина есть.\n`;
}

const instruction = 'on: 2025-04-01\nground: instruction\ndecision: { body: president, number: 25-02, date: 2025-04-01 }';

/** An entry without its concept, under another title. */
function withoutConcept(title: string, addition: string): string {
  const fields = clouds.slice(0, clouds.indexOf('concept:'));
  return `${fields.replace('Бұлттар туралы шарт', title).replace('Договор об облаках', title)}${addition}\n---\n`;
}

describe('what the rules of plans allow is no mistake', () => {
  test('an instruction brings in a treaty without a concept (paragraph 16, 1)', () => {
    const entry = withoutConcept('Қар туралы шарт', 'addedBy: 2025-04-01-01');
    const files = {
      'plans/current-2025/treaty-on-snow.md': entry,
      'plans/current-2025/changes/2025-04-01-01.md': change(`${instruction}\nadded: [treaty-on-snow]`),
    };
    expect(check(files)).toBe('');
  });

  test('an instruction brings in a treaty in spite of a negative conclusion, on a concept of that year (paragraph 16, 1)', () => {
    const entry = clouds
      .replace('Бұлттар туралы шарт', 'Қар туралы шарт')
      .replace('Договор об облаках', 'Договор о снеге')
      .replace('received: 2024-09-20', 'received: 2025-03-03')
      .replace('on: 2024-10-18, outcome: expedient', 'on: 2025-03-14, outcome: notExpedient')
      .replace('priorities:', 'addedBy: 2025-04-01-01\npriorities:');
    const files = {
      'plans/current-2025/treaty-on-snow.md': entry,
      'plans/current-2025/changes/2025-04-01-01.md': change(`${instruction}\nadded: [treaty-on-snow]`),
    };
    expect(check(files)).toBe('');
  });

  test('a treaty of the perspective plan is signed before its years (paragraph 17)', () => {
    const signed = wind.replace('concept:', 'outcome:\n  - { kind: signed, on: 2025-06-02 }\nconcept:');
    expect(check({ 'plans/perspective-2026/pact-on-wind.md': signed })).toBe('');
  });

  test('a name that does not differ in principle leaves the plan as it is (paragraph 18)', () => {
    const title = 'finalTitle: { title: { kk: Бұлт туралы шарт, ru: Договор об облаке }, isFundamental: no }';
    const entry = clouds.replace('priorities:', `${title}\npriorities:`);
    expect(check({ 'plans/current-2025/treaty-on-clouds.md': entry })).toBe('');
  });

  test('a name that differs in principle is right once a change has it (paragraph 18)', () => {
    const title = '{ kk: Бұлт туралы шарт, ru: Договор об облаке }';
    const entry = clouds.replace('priorities:', `finalTitle: { title: ${title}, isFundamental: yes }\npriorities:`);
    const changed = `changed:\n  - { entry: treaty-on-clouds, title: ${title} }`;
    const files = {
      'plans/current-2025/treaty-on-clouds.md': entry,
      'plans/current-2025/changes/2025-04-01-01.md': change(`${instruction}\n${changed}`),
    };
    expect(check(files)).toBe('');
  });

  test('a draft that is kept beside the agreed plan may have a treaty that went to the other plan of the year', () => {
    const early = draft.replace('kind: perspective', 'kind: current').replace('2026\nlast: 2028', '2025\nlast: 2025');
    const files = {
      'plans/current-2025-draft/plan.md': early,
      'plans/current-2025-draft/pact-on-wind.md': wind.replace('2026-Q1', '2025-Q4'),
    };
    expect(check(files)).toBe('');
  });

  test('a treaty stands in the perspective plans of two years, with one name', () => {
    const next = draft.replace('2024', '2025').replace('2026\nlast: 2028', '2027\nlast: 2029');
    const files = {
      'plans/perspective-2027/plan.md': next,
      'plans/perspective-2027/pact-on-wind.md': wind
        .replace('2026-Q1', '2027-Q1')
        .replace('2024-09-20', '2025-09-19')
        .replace('2024-10-18', '2025-10-17'),
    };
    expect(check(files)).toBe('');
  });

  test('after a treaty was signed another of a later plan has its title', () => {
    const signed = clouds.replace('priorities:', 'outcome:\n  - { kind: signed, on: 2025-05-20 }\npriorities:');
    const files = {
      'plans/current-2025/treaty-on-clouds.md': signed,
      'plans/perspective-2026/second-treaty-on-clouds.md': clouds.replace('2025-Q2', '2027-Q2'),
    };
    expect(check(files)).toBe('');
  });

  test('one title with two partners that are not the same is two treaties', () => {
    const other = clouds.replace('partners: [xa]', 'partners: [org-first]').replace('2025-Q2', '2026-Q2');
    expect(check({ 'plans/perspective-2026/treaty-with-first.md': other })).toBe('');
  });

  test('a treaty taken out by a change comes in again by a later one', () => {
    const again = instruction.replaceAll('2025-04-01', '2025-05-05');
    const files = {
      'plans/current-2025/changes/2025-04-01-01.md': change(`${instruction}\nremoved: [treaty-on-clouds]`),
      'plans/current-2025/changes/2025-05-05-01.md': change(`${again}\nadded: [treaty-on-clouds]`),
    };
    expect(check(files)).toBe('');
  });
});
