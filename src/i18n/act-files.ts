// What the pages say of the files of an act, and of the copy of the whole site that can be read without a network.
import type { PlainDate } from '../views/act-view.ts';
import { dateOf } from './kk-dates.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages.ts';

export interface ActFilesMessages {
  readonly title: string;
  /** Before the list of files of one edition. */
  readonly lead: string;
  readonly files: Readonly<Record<'akn.xml' | 'md' | 'txt', string>>;
  readonly copyTitle: string;
  readonly copyText: string;
  readonly copyLink: string;
  /** The page in the copy that stands in place of what is not in it. */
  readonly notInCopyTitle: string;
  readonly notInCopyText: string;
  /** Said in the copy of the day it was made. */
  readonly copyOf: (day: PlainDate) => string;
  /** Said by the command that builds, when the site has more than an archive holds. */
  readonly copyReduced: Readonly<Record<'kazakh' | 'texts', string>>;
}

const kk: ActFilesMessages = {
  title: 'Мәтін файл түрінде',
  lead: 'Актінің осы редакциясының толық мәтіні:',
  files: {
    'akn.xml': 'Akoma Ntoso 3.0 (XML) – құқықтық актілермен жұмыс істейтін бағдарламаларға арналған',
    md: 'Markdown – белгілері бар қарапайым мәтін',
    txt: 'Қарапайым мәтін – әр тармақ бір жолда',
  },
  copyTitle: 'Сайттың көшірмесі',
  copyText:
    'Сайттың беттері мен деректері бір мұрағатқа жиналған. Мұрағатты ашып, ондағы index.html файлын интернетсіз оқуға болады. Кадр резервінің тізімі көшірмеге енгізілмейді, себебі ол жиі өзгереді.',
  copyLink: 'Көшірмені жүктеп алу (ZIP)',
  notInCopyTitle: 'Бұл бет көшірмеде жоқ',
  notInCopyText:
    'Кадр резервінің тізімі, іздеу және көшірмеде сақталмайтын басқа беттер тек сайттың өзінде бар: көшірме жаңармайды, ал тізімнен шығарылған адамның есімі онда қалып қояр еді.',
  copyOf: (day) => `Бұл – сайттың ${dateOf(day)} жағдай бойынша жасалған көшірмесі. Ол жаңармайды.`,
  copyReduced: {
    kazakh: 'Сайт тым үлкен: көшірмеге тек қазақша беттер енгізілді.',
    texts: 'Сайт тым үлкен: көшірмеге тек актілердің файлдары енгізілді.',
  },
};

const ru: ActFilesMessages = {
  title: 'Текст в виде файла',
  lead: 'Полный текст этой редакции акта:',
  files: {
    'akn.xml': 'Akoma Ntoso 3.0 (XML) — для программ, работающих с правовыми актами',
    md: 'Markdown — простой текст с разметкой',
    txt: 'Простой текст — каждый пункт на одной строке',
  },
  copyTitle: 'Копия сайта',
  copyText:
    'Страницы и данные сайта собраны в один архив. Распакуйте его и откройте файл index.html: он читается без интернета. Список кадрового резерва в копию не входит, потому что он часто меняется.',
  copyLink: 'Скачать копию (ZIP)',
  notInCopyTitle: 'Этой страницы в копии нет',
  notInCopyText:
    'Список кадрового резерва, поиск и некоторые другие страницы есть только на самом сайте: копия не обновляется, и имя исключённого из списка человека осталось бы в ней.',
  copyOf: (day) => `Это копия сайта по состоянию на ${messagesIn('ru').date(day)}. Она не обновляется.`,
  copyReduced: {
    kazakh: 'Сайт слишком велик: в копию вошли только страницы на казахском языке.',
    texts: 'Сайт слишком велик: в копию вошли только файлы актов.',
  },
};

const en: ActFilesMessages = {
  title: 'The text as a file',
  lead: 'The whole text of this edition of the act:',
  files: {
    'akn.xml': 'Akoma Ntoso 3.0 (XML), for programs that work with legal acts',
    md: 'Markdown: plain text with marks',
    txt: 'Plain text: every provision on one line',
  },
  copyTitle: 'A copy of the site',
  copyText:
    'The pages and data of the site are packed into one archive. Unpack it and open index.html: it can be read without a network. The list of the cadre reserve is not in the copy, because it changes often.',
  copyLink: 'Download the copy (ZIP)',
  notInCopyTitle: 'This page is not in the copy',
  notInCopyText:
    'The list of the cadre reserve, the search and some other pages are on the site itself only: a copy is not updated, and the name of a person taken off the list would stay in it.',
  copyOf: (day) => `This is a copy of the site as of ${messagesIn('en').date(day)}. It is not updated.`,
  copyReduced: {
    kazakh: 'The site is too large: only its Kazakh pages are in the copy.',
    texts: 'The site is too large: only the files of the acts are in the copy.',
  },
};

const all: Readonly<Record<Lang, ActFilesMessages>> = { kk, ru, en };

export function actFilesMessagesIn(lang: Lang): ActFilesMessages {
  return all[lang];
}
