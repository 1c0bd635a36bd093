// Over 150 lines, because it is one text in three languages: how anybody checks a page.
import type { Lang } from './lang.ts';

/** The systems whose own tools can compute a SHA-256. */
export type System = 'linux' | 'mac' | 'windows' | 'powershell';

export interface GenuineMessages {
  readonly title: string;
  readonly lead: string;
  readonly manifest: string;
  /** Where the address of the site is not decided: what stands in its place in the commands. */
  readonly siteNote: string;
  readonly save: { readonly title: string; readonly text: readonly string[] };
  readonly digest: {
    readonly title: string;
    readonly text: readonly string[];
    readonly systems: Readonly<Record<System, string>>;
  };
  readonly compare: { readonly title: string; readonly text: readonly string[]; readonly differs: string };
  readonly signature: { readonly title: string; readonly text: readonly string[]; readonly good: string };
  readonly whole: { readonly title: string; readonly text: readonly string[] };
  readonly limits: { readonly title: string; readonly text: readonly string[] };
}

const kk: GenuineMessages = {
  title: 'Беттің түпнұсқалығын тексеру',
  lead: 'Сақталған беттің осы сайтта жарияланған бетпен бірдей екенін кез келген адам өз компьютеріндегі құралдармен тексере алады. Ол үшін тіркелудің де, бізге жүгінудің де қажеті жоқ.',
  manifest: 'Сайт файлдарының тізімі: әр файлдың SHA-256 бақылау сомасы мен көлемі',
  siteNote: 'Пәрмендердегі мекенжайдың орнына тексеретін беттің мекенжайын жазыңыз.',
  save: {
    title: '1. Бетті өзгеріссіз сақтау',
    text: [
      'Бетті төмендегі пәрменмен сақтаңыз: ол файлды сервердегі күйінде алады.',
      'Браузердегі «Басқаша сақтау» мәзірі файлды өзгертеді: сілтемелерді ауыстырады, қосымша белгі қояды. Сондықтан ондай көшірменің бақылау сомасы сәйкес келмейді, бірақ бұл беттің жалған екенін білдірмейді.',
    ],
  },
  digest: {
    title: '2. Бақылау сомасын есептеу',
    text: ['Өз жүйеңізге сай пәрменді орындаңыз. Нәтижесі – 0–9 сандары мен a–f әріптерінен тұратын 64 таңба.'],
    systems: { linux: 'Linux', mac: 'macOS', windows: 'Windows, пәрмен жолы', powershell: 'Windows, PowerShell' },
  },
  compare: {
    title: '3. Тізіммен салыстыру',
    text: [
      'Тізімді алып, одан беттің жолын табыңыз: / белгісімен аяқталатын мекенжайға index.html қосылады, басындағы / белгісі жазылмайды. Мысалы, /acts/ мекенжайындағы бет acts/index.html деп жазылған.',
      'Сол жолдағы sha256 мәні өзіңіз есептеген мәнмен бірдей болса, бетте бірде-бір әріп өзгермеген. Бас әріп пен кіші әріптің айырмасы жоқ.',
    ],
    differs:
      'Мәндер әртүрлі болса, сіз сақтағаннан кейін сайт жаңартылған болуы мүмкін. Бетті қайта сақтап, тағы салыстырыңыз. Тізімдегі asOf өрісі оның қай күнгі жағдай бойынша жасалғанын көрсетеді.',
  },
  signature: {
    title: '4. Қолтаңбаны тексеру',
    text: [
      'Тізімге қол қойылған болса, оның қасында .sig деп аяқталатын файл тұрады. Ондай файл болмаса, сайтқа қол қойылмаған, бұл қадам өткізіп жіберіледі.',
      'Жариялаушының ашық кілтін (Ed25519) осы сайттан емес, басқа жолмен, мысалы министрліктің өзінен алыңыз: сайтты ауыстырған адам кілтті де ауыстыра алар еді. OpenSSL 3 нұсқасы қажет.',
    ],
    good: 'Қолтаңба дұрыс болса, мынадай жауап шығады:',
  },
  whole: {
    title: 'Бүкіл сайтты бірден тексеру',
    text: [
      'Осы сайттың бағдарламасы бар адам барлық файлды тізіммен бір пәрменмен салыстыра алады. Сақталған бір бетті тексеретін пәрмен де бар.',
    ],
  },
  limits: {
    title: 'Бұл тексеру нені көрсетеді',
    text: [
      'Ол беттің осы сайтта дәл осындай күйде жарияланғанын көрсетеді. Мәтіннің заңдық күші бар екенін білдірмейді: бұл сайт ресми басылым емес.',
      'Қағазға басылған бетті бұлай тексеруге болмайды. Оның төменгі жағында мекенжайы мен күні тұрады: бетті сайттан ашып, салыстырыңыз.',
    ],
  },
};

const ru: GenuineMessages = {
  title: 'Как проверить подлинность страницы',
  lead: 'Любой может обычными средствами своего компьютера проверить, что сохранённая страница совпадает с той, что опубликована на этом сайте. Регистрироваться или обращаться к нам для этого не нужно.',
  manifest: 'Перечень файлов сайта: контрольная сумма SHA-256 и размер каждого файла',
  siteNote: 'Вместо адреса в командах подставьте адрес страницы, которую проверяете.',
  save: {
    title: '1. Сохранить страницу без изменений',
    text: [
      'Сохраните страницу командой ниже: она получает файл таким, каким он лежит на сервере.',
      '«Сохранить как» в браузере изменяет файл: заменяет ссылки и добавляет свои пометки. Контрольная сумма такой копии не совпадёт, но это не значит, что страница поддельная.',
    ],
  },
  digest: {
    title: '2. Вычислить контрольную сумму',
    text: ['Выполните команду для своей системы. Результат — 64 знака: цифры 0–9 и буквы a–f.'],
    systems: { linux: 'Linux', mac: 'macOS', windows: 'Windows, командная строка', powershell: 'Windows, PowerShell' },
  },
  compare: {
    title: '3. Сравнить с перечнем',
    text: [
      'Получите перечень и найдите в нём путь страницы: к адресу, который оканчивается на /, добавляется index.html, а начальный знак / не пишется. Например, страница с адресом /acts/ записана как acts/index.html.',
      'Если значение sha256 под этим путём совпадает с вычисленным, на странице не изменено ни одной буквы. Прописные и строчные буквы значения не различаются.',
    ],
    differs:
      'Если значения разные, возможно, сайт обновился после того, как вы сохранили страницу. Сохраните страницу ещё раз и сравните снова. Поле asOf в перечне говорит, по состоянию на какой день он составлен.',
  },
  signature: {
    title: '4. Проверить подпись',
    text: [
      'Если перечень подписан, рядом с ним лежит файл с окончанием .sig. Если его нет, сайт не подписан, и этот шаг пропускается.',
      'Открытый ключ издателя (Ed25519) возьмите не с этого сайта, а другим путём, например в самом министерстве: тот, кто подменил сайт, подменил бы и ключ. Нужен OpenSSL версии 3.',
    ],
    good: 'Если подпись верна, ответ такой:',
  },
  whole: {
    title: 'Проверить сразу весь сайт',
    text: [
      'У кого есть программа этого сайта, тот может одной командой сравнить с перечнем все файлы. Есть и команда для одной сохранённой страницы.',
    ],
  },
  limits: {
    title: 'Что показывает эта проверка',
    text: [
      'Она показывает, что страница опубликована на этом сайте именно в таком виде. Она не означает, что текст имеет юридическую силу: этот сайт — неофициальное издание.',
      'Напечатанную страницу так проверить нельзя. Внизу на ней стоят адрес и день: откройте страницу на сайте и сравните.',
    ],
  },
};

const en: GenuineMessages = {
  title: 'Is this page genuine?',
  lead: 'Anybody can check with the tools of their own computer that a saved page is the one published on this site. There is no need to register, or to ask us.',
  manifest: 'The list of the site’s files: SHA-256 and size of each',
  siteNote: 'In the commands, put the address of the page that you check in the place of the one shown.',
  save: {
    title: '1. Save the page unchanged',
    text: [
      'Save the page with the command below: it takes the file as it lies on the server.',
      '“Save as” of a browser changes the file: it rewrites links and adds marks of its own. The SHA-256 of such a copy will differ, which does not mean that the page is forged.',
    ],
  },
  digest: {
    title: '2. Compute the SHA-256',
    text: ['Type the command for your system. The result has 64 characters: the digits 0–9 and the letters a–f.'],
    systems: { linux: 'Linux', mac: 'macOS', windows: 'Windows, command prompt', powershell: 'Windows, PowerShell' },
  },
  compare: {
    title: '3. Compare it with the list',
    text: [
      'Get the list and find the path of the page in it: to an address that ends in /, index.html is added, and the / at the beginning is left out. The page at /acts/, for instance, is acts/index.html.',
      'If the sha256 under that path is the one you computed, not a letter of the page has been changed. Capital and small letters mean the same.',
    ],
    differs:
      'If they differ, the site may have been renewed after you saved the page. Save the page again and compare once more. The field asOf of the list says as of which day it was made.',
  },
  signature: {
    title: '4. Check the signature',
    text: [
      'If the list is signed, a file that ends in .sig lies beside it. If there is none, the site is not signed, and this step is left out.',
      'Take the public key of the publisher (Ed25519) not from this site but in another way, from the ministry itself for instance: whoever replaced the site would have replaced the key too. OpenSSL 3 is needed.',
    ],
    good: 'If the signature is right, the answer is:',
  },
  whole: {
    title: 'Check the whole site at once',
    text: [
      'Whoever has the program of this site can compare every file with the list in one command. There is one for a single saved page too.',
    ],
  },
  limits: {
    title: 'What this shows',
    text: [
      'It shows that the page was published on this site exactly so. It does not mean that the text has legal effect: this site is not an official publication.',
      'A printed page cannot be checked in this way. Its address and its day stand at the foot: open the page on the site and compare.',
    ],
  },
};

const all: Readonly<Record<Lang, GenuineMessages>> = { kk, ru, en };

export function genuineMessagesIn(lang: Lang): GenuineMessages {
  return all[lang];
}
