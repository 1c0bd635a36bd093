// What the parts of a statement are called for whoever reviews a draft and does not write the files.
import type { Lang } from './lang.ts';

interface FieldNames {
  readonly names: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<Lang, string>>;
}

const kk: FieldNames = {
  names: {
    kind: 'Түрі',
    at: 'Мәтіндегі орны',
    bearer: 'Кім орындайды',
    recipient: 'Кімге',
    action: 'Не істеу керек',
    timeLimit: 'Мерзім',
    arisesOn: 'Қандай оқиғадан туындайды',
    fulfilledBy: 'Қандай оқиғамен орындалады',
    fulfilment: 'Қашан орындалды деп саналады',
    when: 'Қандай жағдайда қолданылады',
    exclusions: 'Есепке алынбайтын күндер',
    exceptions: 'Ерекше жағдайлар',
    conditions: 'Шарттар',
    consequence: 'Орындалмаса',
    readings: 'Мәтіннің түсіндірілуі',
  },
  languages: { kk: 'қазақша', ru: 'орысша', en: 'ағылшынша' },
};

const ru: FieldNames = {
  names: {
    kind: 'Вид',
    at: 'Место в тексте',
    bearer: 'Кто исполняет',
    recipient: 'Кому',
    action: 'Что нужно сделать',
    timeLimit: 'Срок',
    arisesOn: 'Из какого события возникает',
    fulfilledBy: 'Каким событием исполняется',
    fulfilment: 'Когда считается исполненным',
    when: 'В каком случае действует',
    exclusions: 'Дни, которые не считаются',
    exceptions: 'Исключения',
    conditions: 'Условия',
    consequence: 'Если не исполнено',
    readings: 'Толкование текста',
  },
  languages: { kk: 'по-казахски', ru: 'по-русски', en: 'по-английски' },
};

const en: FieldNames = {
  names: {
    kind: 'Kind',
    at: 'Place in the text',
    bearer: 'Who has to act',
    recipient: 'To whom',
    action: 'What is to be done',
    timeLimit: 'Time limit',
    arisesOn: 'Event it arises from',
    fulfilledBy: 'Event that fulfils it',
    fulfilment: 'When it counts as fulfilled',
    when: 'In which case it applies',
    exclusions: 'Days that do not count',
    exceptions: 'Exceptions',
    conditions: 'Conditions',
    consequence: 'When it is missed',
    readings: 'How the text is read',
  },
  languages: { kk: 'in Kazakh', ru: 'in Russian', en: 'in English' },
};

const fieldNames: Readonly<Record<Lang, FieldNames>> = { kk, ru, en };

/** `action.kk` as “Что нужно сделать (по-казахски)”; inner values keep their path, and what has no name stays as the file has it. */
export function statementFieldName(path: string, lang: Lang): string {
  const { names, languages } = fieldNames[lang];
  const { field = '', rest = '' } = /^(?<field>[a-z]+)(?<rest>.*)$/iu.exec(path)?.groups ?? {};
  const name = names[field];
  if (name === undefined) return path;
  if (rest === '') return name;
  const inLanguage = new Map(Object.entries(languages)).get(rest.slice(1));
  return `${name} (${inLanguage ?? path})`;
}
