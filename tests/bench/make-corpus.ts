// Acts in any number for measuring: invented titles, sentences of the five acts held in another order, citations and notes as they
// have them. Nothing of it is law, and nothing of it is ever published.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Random, randomFrom } from './random.ts';

/** How much text an act gets, in bytes: acts of the corpus weigh 25 to 30 KB with their frontmatter. */
const leastBytes = 25_000;
const spreadBytes = 3_500;

/** Parts of a sentence that would be a citation, a definition or a number of something: they are added by rule, not copied. */
const notCopied =
  /тармақ|тармағ|бап|бабы|қосымша|тарау|бұдан әрі|Заң|Қағида|қағидалар|бұйры|қаулы|Жарлы|Кодекс|[№"«»]|[0-9_]|:$/u;

/** The day of the act that all notes tell of, and so the date of every edition. */
const edition = '2025-03-17';

const outsideActs = [
  '"Қазақстан Республикасының дипломатиялық қызметі туралы" Қазақстан Республикасы Заңының',
  '"Қазақстан Республикасының мемлекеттік қызметі туралы" Қазақстан Республикасы Заңының',
  '"Қазақстан Республикасының халықаралық шарттары туралы" Қазақстан Республикасы Заңының',
];

/** Terms that the sentences use, so that an act defines some and then uses them, as those held do. */
const terms = [
  'мемлекеттік орган',
  'дипломатиялық қызмет',
  'халықаралық ұйым',
  'халықаралық шарт',
  'сыртқы саясат',
  'уәкілетті орган',
  'ұлттық мүдде',
  'шетелдегі мекеме',
];

/**
 * Writes a content folder with everything that is held, and `count` acts more.
 *
 * @param content the project's own content folder
 */
export function makeCorpus(content: string, into: string, count: number): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(content, into, { recursive: true });
  const sentences = sentencesOf(content);
  for (let number = 1; number <= count; number += 1) writeAct(into, number, sentences, 0);
}

/** Writes one act again with another word in it, as an editor would. */
export function changeAct(content: string, into: string, number: number, change: number): void {
  writeAct(into, number, sentencesOf(content), change);
}

export function slugOf(number: number): string {
  return `measured-${String(number).padStart(5, '0')}`;
}

function sentencesOf(content: string): readonly string[] {
  const acts = path.join(content, 'acts');
  const files = readdirSync(acts, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.kk.md'));
  const sentences = files.sort().flatMap((file) => {
    const [, , body = ''] = readFileSync(path.join(acts, file), 'utf8').split(/^---$/mu);
    return body
      .split('\n')
      .filter((line) => !/^\s*(?:[#|>{-]|$)/u.test(line))
      .flatMap((line) =>
        line
          .trim()
          .replace(/^\d+[.)]\s+/u, '')
          .split(/(?<=[.;])\s+/u),
      )
      .map((sentence) => sentence.replace(/[.;,]+$/u, ''));
  });
  return sentences.filter((text) => text.length > 40 && text.length < 400 && !notCopied.test(text));
}

function writeAct(into: string, number: number, sentences: readonly string[], change: number): void {
  const random = randomFrom(number);
  const folder = path.join(into, 'acts', slugOf(number));
  mkdirSync(folder, { recursive: true });
  const day = dayOf(number);
  const title = `Өлшеуге арналған № ${number} ойдан шығарылған қағидаларды бекіту туралы`;
  writeFileSync(path.join(folder, 'act.md'), actFields(number, day, title, random.pick(sentences)));
  writeFileSync(path.join(folder, `${edition}.kk.md`), textOf(number, day, title, sentences, random, change));
}

/** Days of 2010 to 2019, so that none has a number twice. */
function dayOf(number: number): string {
  const [year, month, day] = [2010 + (number % 10), 1 + (number % 12), 1 + (number % 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthsInWords = [
  'қаңтардағы',
  'ақпандағы',
  'наурыздағы',
  'сәуірдегі',
  'мамырдағы',
  'маусымдағы',
  'шілдедегі',
  'тамыздағы',
  'қыркүйектегі',
  'қазандағы',
  'қарашадағы',
  'желтоқсандағы',
];

function inWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year} жылғы ${Number(date)} ${monthsInWords[Number(month) - 1] ?? ''}`;
}

function actFields(number: number, day: string, title: string, sentence: string): string {
  return `---
kind: order
number: "М-${number}"
adopted: ${day}
issuer: minister-of-foreign-affairs
status: inForce
title: ${title}
name:
  kk: Өлшеу ${number}
  ru: Измерение ${number}
  en: Measurement ${number}
summary:
  kk: "${sentence}."
  ru: "Вымышленный акт для измерений, номер ${number}."
  en: "An invented act for measuring, number ${number}."
---
`;
}

function textOf(
  number: number,
  day: string,
  title: string,
  sentences: readonly string[],
  random: Random,
  change: number,
): string {
  const lines = [
    '---',
    'amendedBy: order-2025-11-1-4-145',
    'copy:',
    '  kind: consolidated',
    '  from: { kk: Өлшеу үшін жасалған, ru: Создано для измерений, en: Made for measuring }',
    `  checked: ${edition}`,
    '  checkedAgainst: { kk: өзімен, ru: с самим собой, en: itself }',
    '---',
    '',
    `# {order} ${title}`,
    '',
    `{information} Қазақстан Республикасы Сыртқы істер министрінің ${inWords(day)} № М-${number} бұйрығы.`,
    '',
    '1. Қоса беріліп отырған Өлшеу қағидалары бекітілсін.',
    '',
    '2. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.',
    '',
    `{approval} Қазақстан Республикасы Сыртқы істер министрінің ${inWords(day)} № М-${number} бұйрығымен бекітілген`,
    '',
    '# {rules of order} Өлшеу қағидалары',
    '',
  ];
  const wanted = leastBytes + random.below(spreadBytes);
  let bytes = 0;
  let paragraph = 0;
  const add = (line: string): void => {
    lines.push(line, '');
    bytes += Buffer.byteLength(line) + 2;
  };
  while (bytes < wanted) {
    if (paragraph % 9 === 0) add(`## ${paragraph / 9 + 1}-тарау. ${random.pick(sentences).slice(0, 60).trim()}`);
    paragraph += 1;
    if (paragraph === 1) addDefinitions(add, sentences, random);
    else addParagraph(paragraph, add, sentences, random, paragraph === 2 && change > 0 ? ` Өзгеріс ${change}.` : '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The first paragraph: four to seven terms, about as many as an act of this length has. */
function addDefinitions(add: (line: string) => void, sentences: readonly string[], random: Random): void {
  add('1. Осы Қағидаларда мынадай негізгі ұғымдар пайдаланылады:');
  const from = random.below(terms.length);
  const count = 4 + random.below(4);
  for (let index = 1; index <= count; index += 1)
    add(
      `    ${index}) ${terms[(from + index) % terms.length]} – ${random.pick(sentences)}${index === count ? '.' : ';'}`,
    );
}

/** About as many citations as the acts held have: one in two paragraphs, and a note at every sixth. */
function addParagraph(
  number: number,
  add: (line: string) => void,
  sentences: readonly string[],
  random: Random,
  more: string,
): void {
  const outside =
    random.below(4) === 0
      ? ` Бұл ${random.pick(outsideActs)} ${1 + random.below(20)}-бабына сәйкес жүзеге асырылады.`
      : '';
  const inside =
    number > 3 && random.below(3) === 0
      ? ` Осы Қағидалардың ${1 + random.below(number - 1)}-тармағында көзделген талаптар қолданылады.`
      : '';
  const subparagraphs = random.below(3) === 0 ? 2 + random.below(4) : 0;
  if (subparagraphs === 0)
    add(`${number}. ${random.pick(sentences)}. ${random.pick(sentences)}.${inside}${outside}${more}`);
  else {
    add(`${number}. ${random.pick(sentences)}.${inside}${outside}${more} Оларға мыналар жатады:`);
    for (let index = 1; index <= subparagraphs; index += 1)
      add(`    ${index}) ${random.pick(sentences)}${index === subparagraphs ? '.' : ';'}`);
  }
  if (number % 6 === 0)
    add(
      `    > Ескерту. ${number}-тармақ жаңа редакцияда - ҚР Сыртқы істер министрінің м.а. 17.03.2025 № 11-1-4/145 (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) бұйрығымен.`,
    );
}
