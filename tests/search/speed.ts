// node tools/run.mjs tests/search/speed.ts [acts]: builds an index of so many acts and says what it and a first search weigh and take.
// The acts are paragraphs of the acts held here, put together anew to about 28 KB each, with every fourth word replaced by one of
// 40,000 made-up words, as rare as words are: a corpus of a thousand acts has more words than five acts repeated.
import { gzipSync } from 'node:zlib';
import { answerQuery } from '../../src/domain/search/answer-query.ts';
import { combineEntries } from '../../src/domain/search/combine-entries.ts';
import type { SearchDocument, SearchGroup } from '../../src/domain/search/search-document.ts';
import { searchEntriesOf } from '../../src/domain/search/search-entries.ts';
import { writeIndex } from '../../src/site/search-index.ts';
import { heldGroups, readerOf } from './held-index.ts';

const bytesOfAct = 28_000;
const wordsMadeUp = 40_000;
const queries = [
  'қ',
  'кадр резерві',
  'жұмыс күні ішінде',
  'тұжырымдама',
  'кадровый резерв',
  '16-тармақ',
  'qagida',
  'отиниш',
];

const count = Number(process.argv[2] ?? 1000);
const groups = makeUp(await heldGroups(), count);
const letters = groups
  .flatMap(({ documents }) => documents.flatMap(({ lines }) => lines))
  .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const entries = time('entries of all acts', () => groups.map(searchEntriesOf));
time('one act anew', () => searchEntriesOf(groups.find(({ kind }) => kind === 'provision') ?? fail()));
time('put together', () => combineEntries(entries));
const index = time('all of it, with the digest', () => writeIndex(groups));
say(
  `${count} acts, ${megabytes(letters)} of text, ${index.head.documents} documents, ${index.files.size} files, ${megabytes([...index.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0))}`,
);
say(`head: ${weigh(JSON.stringify(index.head))} bytes compressed; memory ${megabytes(process.memoryUsage().rss)}`);
for (const [name, letter] of [
  ['stems', 's'],
  ['rest', 'r'],
  ['beginnings', 'b'],
  ['documents', 'd'],
] as const) {
  const weights = [...index.files].filter(([file]) => file.startsWith(letter)).map(([, text]) => weigh(text));
  const mean = Math.round(weights.reduce((sum, weight) => sum + weight, 0) / weights.length);
  say(`${name}: ${weights.length} files of ${mean} bytes compressed, at most ${Math.max(0, ...weights)}`);
}
for (const query of queries) {
  const taken = new Set<string>();
  const reader = readerOf(index, (name) => taken.add(name));
  const begun = performance.now();
  const { count: found } = await answerQuery(reader, { query, kinds: null, act: null, page: 0 });
  const took = performance.now() - begun;
  const bytes = [...taken].reduce(
    (sum, name) => sum + weigh(index.files.get(name) ?? ''),
    weigh(JSON.stringify(index.head)),
  );
  say(
    `${query}: ${found} found, ${taken.size + 1} files, ${(bytes / 1024).toFixed(1)} KB compressed, ${took.toFixed(0)} ms without the network`,
  );
}

function makeUp(held: readonly SearchGroup[], acts: number): readonly SearchGroup[] {
  const paragraphs = held.filter(({ kind }) => kind === 'provision').flatMap(({ documents }) => documents);
  const [act] = held;
  if (act === undefined) return [];
  const random = randomFrom(7);
  const word = (): string => madeUpWord(Math.floor(wordsMadeUp ** random()));
  const provisions = Array.from({ length: acts }, (_, number): SearchGroup => {
    const documents: SearchDocument[] = [];
    let bytes = 0;
    while (bytes < bytesOfAct) {
      const from = paragraphs[Math.floor(random() * paragraphs.length)];
      if (from === undefined) break;
      const lines = from.lines.map((line) => ({
        ...line,
        text: line.text.replaceAll(/\p{L}+/gu, (found) => (random() < 0.25 ? word() : found)),
      }));
      bytes += lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      documents.push({ ...from, at: `att_1__para_${documents.length + 1}`, lines, keys: [`#${documents.length + 1}`] });
    }
    return { ...act, id: `act-${number}`, kind: 'provision', address: `/acts/act-${number}/`, documents };
  });
  const own = provisions.map(({ id, address }) => ({ ...act, id, address }));
  return [...own, ...provisions, ...held.filter(({ kind }) => kind !== 'act' && kind !== 'provision')];
}

/** The same numbers every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function madeUpWord(number: number): string {
  const syllables = ['ба', 'де', 'гі', 'жо', 'кү', 'лы', 'мә', 'но', 'рұ', 'сө', 'та', 'қы', 'ше', 'ыл'];
  let word = '';
  for (let rest = number + 14; rest > 0; rest = Math.floor(rest / 14)) word += syllables[rest % 14];
  return word;
}

/** Wall time, and the time of the processor alone, which other programs do not lengthen. */
function time<Value>(name: string, run: () => Value): Value {
  const begun = performance.now();
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  say(
    `${name}: ${Math.round(performance.now() - begun)} ms, of the processor ${Math.round((user + system) / 1000)} ms`,
  );
  return value;
}

function weigh(text: string): number {
  return gzipSync(text).length;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(): never {
  throw new Error('there is no act');
}
