import { type Lang, languages } from './lang.ts';

/** What the commands say of addresses: that of the site, those that are recorded, those that are gone. */
export interface AddressWords {
  readonly wrongSite: (given: string) => string;
  /** Where nobody said under which address the site will stand. */
  readonly noSite: string;
  readonly gone: (count: number) => string;
  readonly goneAnchors: (address: string, count: number, fresh: readonly string[]) => string;
  readonly movedNowhere: (from: string, to: string) => string;
  readonly movedAlive: (from: string) => string;
  readonly whatToDo: string;
  readonly more: (count: number) => string;
  readonly unreadable: (line: number, text: string) => string;
  readonly recorded: (count: number, file: string) => string;
  readonly nothingNew: string;
  readonly notRecorded: (count: number, file: string) => string;
}

const kk: AddressWords = {
  wrongSite: (given) =>
    `Сайттың мекенжайы ${given}: хосттың түбірі керек, мысалы https://qagida.example. Ол --site параметрінде немесе content/publisher.md файлының site өрісінде беріледі.`,
  noSite:
    'Сайттың мекенжайы берілмеген, сондықтан sitemap.xml мен беттердің негізгі (canonical) сілтемелері жоқ. Мекенжайды --site https://… параметрімен немесе content/publisher.md файлының site өрісінде беріңіз.',
  gone: (count) => `Бұрын жарияланған мекенжайлардың ${count} бетке немесе файлға апармайды:`,
  goneAnchors: (address, count, fresh) =>
    `${address}: бұрын сілтеме жасалған ${count} орын жоқ${fresh.length === 0 ? '' : `; бұрын болмаған орындар: ${fresh.join(', ')}`}`,
  movedNowhere: (from, to) => `${from} -> ${to}: көрсетілген жаңа мекенжай бұл құрастырмада жоқ`,
  movedAlive: (from) => `${from}: көшкен деп жазылған, бірақ бұл мекенжайда бет бар`,
  whatToDo:
    'Бір рет жарияланған мекенжай жоғалмайды: хаттар мен басқа сайттар соған сілтеме жасайды. Құжатты орнына қайтарыңыз; акт қалтасының аты өзгерсе, бұрынғы атын act.md файлының aliases өрісіне жазыңыз; басқа бет көшсе, content/addresses.txt файлында оның жолына « -> /жаңа/мекенжай/» деп қосыңыз. Орындардың (якорьлердің) нөмірлері неге өзгергенін git diff көрсетеді.',
  more: (count) => `… тағы ${count}`,
  unreadable: (line, text) =>
    `content/addresses.txt, ${line}-жол: «${text}» түсініксіз. Күн (2026-11-21:), мекенжай (*/acts/…/) немесе «мекенжай -> жаңа мекенжай» керек.`,
  recorded: (count, file) => `${file} файлына енгізілген жаңа мекенжай саны: ${count}`,
  nothingNew: 'Жаңа мекенжай жоқ; бұрын жарияланған мекенжайлардың бәрі бар.',
  notRecorded: (count, file) =>
    `Бұрын жарияланған мекенжайлардың бәрі бар. ${file} файлында жоқ жаңа мекенжай саны: ${count}. Енгізу үшін: npm run addresses -- --record`,
};

const ru: AddressWords = {
  wrongSite: (given) =>
    `Адрес сайта ${given}: нужен корень узла, например https://qagida.example. Он задаётся параметром --site или полем site в content/publisher.md.`,
  noSite:
    'Адрес сайта не задан, поэтому нет sitemap.xml и основных (canonical) ссылок на страницах. Задайте его параметром --site https://… или полем site в content/publisher.md.',
  gone: (count) => `Опубликованные ранее адреса, которые никуда не ведут (${count}):`,
  goneAnchors: (address, count, fresh) =>
    `${address}: нет мест, на которые можно было сослаться (${count})${fresh.length === 0 ? '' : `; места, которых раньше не было: ${fresh.join(', ')}`}`,
  movedNowhere: (from, to) => `${from} -> ${to}: нового адреса в этой сборке нет`,
  movedAlive: (from) => `${from}: записан как перенесённый, но по этому адресу есть страница`,
  whatToDo:
    'Адрес, опубликованный однажды, не исчезает: на него ссылаются письма и другие сайты. Верните документ на место; если изменилось имя папки акта, впишите прежнее имя в поле aliases файла act.md; если переехала другая страница, допишите в её строке в content/addresses.txt « -> /новый/адрес/». Почему изменились номера мест (якорей), покажет git diff.',
  more: (count) => `… и ещё ${count}`,
  unreadable: (line, text) =>
    `content/addresses.txt, строка ${line}: «${text}» непонятно. Нужны день (2026-11-21:), адрес (*/acts/…/) или «адрес -> новый адрес».`,
  recorded: (count, file) => `Новых адресов внесено в ${file}: ${count}`,
  nothingNew: 'Новых адресов нет; все опубликованные ранее на месте.',
  notRecorded: (count, file) =>
    `Все опубликованные ранее адреса на месте. Новых, которых нет в ${file}: ${count}. Внести их: npm run addresses -- --record`,
};

const en: AddressWords = {
  wrongSite: (given) =>
    `The address of the site ${given}: expected the root of a host, such as https://qagida.example. It is given with --site or in the field site of content/publisher.md.`,
  noSite:
    'The address of the site is not known, so there is no sitemap.xml and no canonical link on pages. Give it with --site https://… or in the field site of content/publisher.md.',
  gone: (count) => `Addresses that were published and lead nowhere now (${count}):`,
  goneAnchors: (address, count, fresh) =>
    `${address}: ${count} ${count === 1 ? 'place' : 'places'} that could be linked to ${count === 1 ? 'is' : 'are'} gone${fresh.length === 0 ? '' : `; not there before: ${fresh.join(', ')}`}`,
  movedNowhere: (from, to) => `${from} -> ${to}: this build has no such new address`,
  movedAlive: (from) => `${from}: written down as moved, but there is a page at this address`,
  whatToDo:
    'An address that was published once does not go away: letters and other sites link to it. Put the document back; where the folder of an act was renamed, write its former name into the field aliases of act.md; where another page moved, add " -> /new/address/" to its line in content/addresses.txt. Why numbers of places (anchors) changed is seen with git diff.',
  more: (count) => `… and ${count} more`,
  unreadable: (line, text) =>
    `content/addresses.txt, line ${line}: "${text}" is not understood. Expected a day (2026-11-21:), an address (*/acts/…/) or "address -> new address".`,
  recorded: (count, file) => `New addresses written into ${file}: ${count}`,
  nothingNew: 'There are no new addresses, and all that were published are there.',
  notRecorded: (count, file) =>
    `All addresses that were published are there. New ones that ${file} does not have: ${count}. To write them down: npm run addresses -- --record`,
};

const all: Readonly<Record<Lang, AddressWords>> = { kk, ru, en };

/** The words of the language that --lang names; English where it names none. */
export function addressWordsIn(lang: string | true | undefined): AddressWords {
  return all[languages.find((known) => known === lang) ?? 'en'];
}
