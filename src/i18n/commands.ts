// What the commands say of a call, a build and a check, in three languages.

import type { PlainDate } from '../views/act-view.ts';
import { type Lang, languages } from './lang.ts';

export interface CommandWords {
  readonly wrongShape: (option: string, given: string) => string;
  readonly noSuchDay: (option: string, given: string) => string;
  readonly oneOf: (option: string, given: string, words: readonly string[]) => string;
  readonly wrongCall: (reason: string) => string;
  readonly options: string;
  readonly sayWhat: string;
  readonly noVerb: (name: string) => string;
  readonly eachHelps: string;
  /** `npm run reserve purge --dry-run`: npm takes what stands without `--` before it. */
  readonly optionsKept: (options: string, command: string) => string;
  /** `QAGIDA_RESERVE` on a machine of GitHub. */
  readonly publicRunner: (service: string, named: readonly string[]) => string;
  /** `QAGIDA_RESERVE` is not set, so that no list was read. */
  readonly reserveNotRead: string;
  readonly reserveRead: (orders: number, people: number, onList: number, asOf: PlainDate) => string;
  readonly built: (files: number, folder: string, profile: string, asOf: PlainDate) => string;
  readonly notBuilt: (errors: number) => string;
  readonly notBuiltForbidden: string;
  readonly checked: (documents: number, errors: number, warnings: number) => string;
  /** Before the parts of a problem. */
  readonly labels: { readonly why: string; readonly fix: string; readonly more: string };
  readonly severities: { readonly error: string; readonly warning: string };
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const commandWords: Readonly<Record<Lang, CommandWords>> = {
  kk: {
    wrongShape: (option, given) => `--${option} ${given}: 2026-11-21 немесе 21.11.2026 түріндегі күн керек`,
    noSuchDay: (option, given) => `--${option} ${given}: күнтізбеде мұндай күн жоқ`,
    oneOf: (option, given, words) => `--${option} ${given}: мыналардың бірі керек: ${words.join(', ')}`,
    wrongCall: (reason) => `Параметр қате берілді (${reason}).`,
    options: 'Параметрлер:',
    sayWhat: 'Не істеу керегін көрсетіңіз:',
    noVerb: (name) => `«${name}» деген әрекет жоқ:`,
    eachHelps: 'Әрқайсысының параметрлерін көру үшін: --help.',
    optionsKept: (options, command) =>
      `npm ${options} параметрін өзіне алып қалды, сондықтан ештеңе істелген жоқ. Пәрменге тиесілісінің алдына -- белгісін жазыңыз: ${command}`,
    publicRunner: (service, named) =>
      `Ештеңе істелген жоқ: ${named.join(', ')} адамдар туралы деректер қалтасын көрсетеді, ал бұл машина ${service} қызметіне тиесілі. Мұнда оқылған нәрсе басқа елге көшіріліп, кэш пен журналдарда сақталады. Мұнда ол қалтаны көрсетпеңіз; сондай қалталары бар сайтты министрліктің өз машиналарында құрастырыңыз: docs/tasks/build-on-own-machines.md`,
    reserveNotRead:
      'Кадр резерві оқылған жоқ: QAGIDA_RESERVE көрсетілмеген. Тізім болуы керек болса: export QAGIDA_RESERVE=ҚАЛТА',
    reserveRead: (orders, people, onList, asOf) =>
      `Кадр резерві оқылды: бұйрық саны – ${orders}, адам саны – ${people}, ${asOf} күні тізімде – ${onList}`,
    built: (files, folder, profile, asOf) =>
      `${folder}/ қалтасына құрастырылған файл саны: ${files} (${profile}, ${asOf} күнгі жағдай)`,
    notBuilt: (errors) => `Ештеңе құрастырылған жоқ. Мазмұндағы қате саны: ${errors}.`,
    notBuiltForbidden: 'Ештеңе құрастырылған жоқ: беттерде жариялауға болмайтын нәрсе бар.',
    checked: (documents, errors, warnings) =>
      `Тексерілген құжат саны: ${documents}; қате: ${errors}, ескерту: ${warnings}`,
    labels: { why: 'себебі', fix: 'түзету', more: 'толығырақ' },
    severities: { error: 'қате', warning: 'ескерту' },
  },
  ru: {
    wrongShape: (option, given) => `--${option} ${given}: нужна дата вида 2026-11-21 или 21.11.2026`,
    noSuchDay: (option, given) => `--${option} ${given}: такого дня в календаре нет`,
    oneOf: (option, given, words) => `--${option} ${given}: нужно одно из: ${words.join(', ')}`,
    wrongCall: (reason) => `Параметр указан неверно (${reason}).`,
    options: 'Параметры:',
    sayWhat: 'Укажите, что сделать:',
    noVerb: (name) => `Действия «${name}» нет:`,
    eachHelps: 'Параметры каждого: --help.',
    optionsKept: (options, command) =>
      `npm забрал ${options} себе, поэтому ничего не сделано. Поставьте -- перед тем, что относится к команде: ${command}`,
    publicRunner: (service, named) =>
      `Ничего не сделано: ${named.join(', ')} указывает на папку с данными о людях, а эта машина принадлежит службе ${service}. Прочитанное здесь копируется в другую страну и остаётся в кэше и журналах. Не указывайте здесь эту папку; собирайте сайт с такими папками на машинах министерства: docs/tasks/build-on-own-machines.md`,
    reserveNotRead:
      'Кадровый резерв не прочитан: QAGIDA_RESERVE не задана. Если список должен быть: export QAGIDA_RESERVE=ПАПКА',
    reserveRead: (orders, people, onList, asOf) =>
      `Кадровый резерв прочитан: приказов — ${orders}, человек — ${people}, в списке на ${asOf} — ${onList}`,
    built: (files, folder, profile, asOf) => `Собрано файлов: ${files}, папка ${folder}/ (${profile}, на ${asOf})`,
    notBuilt: (errors) => `Ничего не собрано. Ошибок в содержании: ${errors}.`,
    notBuiltForbidden: 'Ничего не собрано: на страницах есть то, что нельзя публиковать.',
    checked: (documents, errors, warnings) =>
      `Проверено документов: ${documents}; ошибок: ${errors}, предупреждений: ${warnings}`,
    labels: { why: 'почему', fix: 'что делать', more: 'подробнее' },
    severities: { error: 'ошибка', warning: 'предупреждение' },
  },
  en: {
    wrongShape: (option, given) => `--${option} ${given}: expected a date like 2026-11-21 or 21.11.2026`,
    noSuchDay: (option, given) => `--${option} ${given}: the calendar has no such day`,
    oneOf: (option, given, words) => `--${option} ${given}: expected ${words.join(', ')}`,
    wrongCall: (reason) => `${reason}.`,
    options: 'The options are:',
    sayWhat: 'Say what to do:',
    noVerb: (name) => `There is no "${name}":`,
    eachHelps: 'Each says its options with --help.',
    optionsKept: (options, command) =>
      `npm kept ${options} for itself, so nothing was done. Write -- before what belongs to the command: ${command}`,
    publicRunner: (service, named) =>
      `Nothing was done: ${named.join(', ')} ${named.length === 1 ? 'names a folder' : 'name folders'} about people, and this machine belongs to ${service}. What is read here is copied to another country and kept in caches and logs. Take ${named.length === 1 ? 'it' : 'them'} away here, and build with such folders on the ministry’s own machines: docs/tasks/build-on-own-machines.md`,
    reserveNotRead:
      'The reserve was not read: QAGIDA_RESERVE is not set. If there should be a list: export QAGIDA_RESERVE=FOLDER',
    reserveRead: (orders, people, onList, asOf) =>
      `The reserve was read: ${plural(orders, 'order')}, ${people} ${people === 1 ? 'person' : 'people'}, of them on the list on ${asOf}: ${onList}`,
    built: (files, folder, profile, asOf) => `Built ${files} files into ${folder}/ (${profile}, as of ${asOf})`,
    notBuilt: (errors) => `Nothing was built: ${plural(errors, 'problem')} in the content.`,
    notBuiltForbidden: 'Nothing was built: the pages contain what must not go out.',
    checked: (documents, errors, warnings) =>
      `${documents} documents checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    labels: { why: 'why', fix: 'fix', more: 'more' },
    severities: { error: 'error', warning: 'warning' },
  },
};

/** The words of the language that --lang names; English where it names none. */
export function commandWordsFor(lang: string | true | undefined): CommandWords {
  return commandWords[languages.find((known) => known === lang) ?? 'en'];
}

/** The language among arguments that have not been read yet. */
export function languageAmong(args: readonly string[]): string | undefined {
  const at = args.lastIndexOf('--lang');
  return at < 0 ? args.findLast((arg) => arg.startsWith('--lang='))?.slice(7) : args[at + 1];
}
