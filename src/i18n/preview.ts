// Over 150 lines, because it is one list: everything that `npm run preview` and its summary say, in three languages.

import type { ReviewData } from '../../schemas/review-data.ts';
import type { Lang } from './lang.ts';

/** Why a preview was not built, as far as the content of the branch is the reason. */
export type TakingFault =
  | { readonly kind: 'tooManyFiles'; readonly limit: number }
  | { readonly kind: 'fileTooLarge'; readonly path: string; readonly size: number; readonly limit: number }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'submodule'; readonly path: string }
  | {
      readonly kind: 'name';
      readonly path: string;
      readonly fault: 'outside' | 'sign' | 'letters' | 'git' | 'long' | 'deep';
    }
  | { readonly kind: 'sameName'; readonly path: string; readonly other: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly said: string };

/** Why there is no preview. */
export type PreviewFailure =
  | { readonly kind: 'taking'; readonly of: string; readonly fault: TakingFault }
  | { readonly kind: 'problems'; readonly errors: number }
  | { readonly kind: 'notCompared'; readonly said: string }
  | { readonly kind: 'notBuilt'; readonly said: string }
  | { readonly kind: 'tooSlow'; readonly minutes: number }
  | { readonly kind: 'packages' }
  | { readonly kind: 'noOwnBuild' }
  /** Its address is that of the preview of another branch. */
  | { readonly kind: 'otherBranch'; readonly ref: string }
  | { readonly kind: 'disk'; readonly said: string };

export interface PreviewWords {
  readonly sayWhat: string;
  readonly oneThing: string;
  readonly unlikelyRef: (ref: string) => string;
  readonly noSuchRef: (ref: string) => string;
  readonly noRepository: (folder: string, said: string) => string;
  readonly noPublished: string;
  readonly summaryForm: (file: string) => string;
  readonly summaryOfOne: string;
  readonly urlForm: (url: string) => string;
  readonly noReserve: string;
  readonly noReserveRef: (ref: string) => string;
  readonly reserveUncounted: (said: string) => string;
  readonly failure: (failure: PreviewFailure) => string;
  readonly runsItsCode: (ref: string) => string;
  readonly begins: (ref: string, published: string) => string;
  readonly built: (folder: string, warnings: number) => string;
  /** Where the page of the review is. */
  readonly differs: (file: string) => string;
  readonly notBuilt: (ref: string) => string;
  readonly earlierStays: (folder: string) => string;
  readonly results: readonly [ref: string, result: string, folder: string];
  readonly isBuilt: string;
  readonly noBranches: string;
  readonly pruned: (ref: string, why: 'merged' | 'gone') => string;
  readonly busy: (slug: string) => string;
  readonly nothingToPrune: string;
  readonly options: Readonly<
    Record<
      'against' | 'all' | 'prune' | 'out' | 'asOf' | 'lang' | 'summary' | 'url' | 'reserve' | 'ownCode' | 'repository',
      string
    >
  >;
  /** The comment on a merge request. */
  readonly comment: {
    readonly title: (ref: string) => string;
    readonly compared: (commit: string, published: string, day: string) => string;
    readonly notBuilt: string;
    readonly open: string;
    readonly review: string;
    readonly changes: string;
    readonly deadlines: string;
    readonly more: (count: number) => string;
    readonly errors: (errors: number, warnings: number) => string;
    readonly subjects: Readonly<Record<ReviewData['changes'][number]['subject'], string>>;
    readonly kinds: Readonly<Record<ReviewData['changes'][number]['change'], string>>;
    readonly reserve: (before: string, after: string) => string;
    readonly reserveCounts: (people: number, orders: number) => string;
    readonly noDay: string;
  };
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)}`;

const kk: PreviewWords = {
  sayWhat:
    'Қай жобаны көрсету керегін жазыңыз: npm run preview -- ТАРМАҚТАЛУ (git атауы). Ашық жобалардың бәрі: --all; керексіздерін жою: --prune.',
  oneThing: 'Бір ғана нәрсені көрсетіңіз: жобаның атауын, --all немесе --prune.',
  unlikelyRef: (ref) =>
    `«${ref}» – git атауы емес: «-» белгісінен басталмауға және көрінбейтін белгісі болмауға тиіс. Атауларды git branch --all көрсетеді.`,
  noSuchRef: (ref) =>
    `«${ref}» деген тармақталу, тег немесе коммит жоқ. Атауларды git branch --all көрсетеді; жаңасы серверде болса, алдымен git fetch орындаңыз.`,
  noRepository: (folder, said) =>
    `${folder}: бұл қалта git қоймасы емес немесе git оны ашпайды (${said}). Жобаны git clone арқылы алыңыз.`,
  noPublished:
    'Не жарияланғаны белгісіз: origin/HEAD, main және master жоқ. Жарияланған тармақталуды көрсетіңіз: --against АТАУЫ.',
  summaryForm: (file) => `--summary ${file}: файл атауы .md немесе .json деп аяқталуға тиіс.`,
  summaryOfOne: '--summary бір жобаға ғана арналған; --all әр жобаның түйінін оның қалтасының жанына жазады.',
  urlForm: (url) => `--url ${url}: https://{slug}.preview.example.kz/ түріндегі мекенжай керек.`,
  noReserve:
    '--reserve: QAGIDA_RESERVE көрсетілмеген. Жабық тізімнің қалтасын көрсетіңіз: export QAGIDA_RESERVE=ҚАЛТА.',
  noReserveRef: (ref) =>
    `--reserve ${ref}: жабық тізімнің қоймасында мұндай тармақталу немесе оның негізгі тармақталуы жоқ.`,
  reserveUncounted: (said) => `--reserve: жабық тізім саналмады: ${said}`,
  failure: (failure) => {
    switch (failure.kind) {
      case 'taking':
        return kkTaking(failure.of, failure.fault);
      case 'problems':
        return `Мазмұндағы қате саны: ${failure.errors}. Қателерді түзетіп, қайта іске қосыңыз.`;
      case 'notCompared':
        return `Жарияланған мазмұнмен салыстыру мүмкін болмады: ${failure.said}`;
      case 'notBuilt':
        return `Беттер жасалмады: ${failure.said}`;
      case 'tooSlow':
        return `${failure.minutes} минуттан ұзаққа созылған соң тоқтатылды: мазмұны тым үлкен немесе тым күрделі.`;
      case 'packages':
        return 'Жобаның package-lock.json файлы осы қалтадағыдан басқа: жобаны бөлек қалтаға алып, npm ci орындаңыз да, сол жерде npm run build -- --profile preview іске қосыңыз.';
      case 'noOwnBuild':
        return 'Жобада src/cli/build.ts жоқ: --with-its-code параметрінсіз іске қосыңыз.';
      case 'otherBranch':
        return `Бұл мекенжайда ${failure.ref} жобасы тұр: тармаққа басқа ат беріп, қайта іске қосыңыз.`;
      case 'disk':
        return `Файлдар жазылмады: ${failure.said}. Дискіде орын мен жазу құқығы бар-жоғын тексеріңіз.`;
    }
  },
  runsItsCode: (ref) =>
    `НАЗАР АУДАРЫҢЫЗ: «${ref}» жобасының өз коды осы компьютерде сіздің құқықтарыңызбен орындалады. Оны оқып шықпаған болсаңыз, тоқтатыңыз (Ctrl+C).`,
  begins: (ref, published) => `«${ref}» жобасы «${published}» мазмұнымен салыстырылып жатыр`,
  built: (folder, warnings) => `Дайын: ${folder}/ (ескерту саны: ${warnings})`,
  differs: (file) => `Айырмашылықтар: ${file}`,
  notBuilt: (ref) => `«${ref}» жобасының алдын ала қарау нұсқасы жасалмады.`,
  earlierStays: (folder) => `Бұрын жасалған ${folder}/ сол күйінде қалды.`,
  results: ['жоба', 'нәтиже', 'қалта'],
  isBuilt: 'дайын',
  noBranches: 'Ашық жоба жоқ: тармақталулардың бәрі жарияланған.',
  pruned: (ref, why) => `Жойылды: «${ref}» (${why === 'merged' ? 'жарияланған' : 'ондай тармақталу енді жоқ'})`,
  busy: (slug) => `${slug}: қалтада басқа құрастыру жүріп жатыр, сондықтан қалдырылды.`,
  nothingToPrune: 'Жоятын ештеңе жоқ.',
  options: {
    against: 'жарияланған мазмұн; көрсетілмесе, origin/HEAD, main немесе master',
    all: 'ашық жобалардың бәрі',
    prune: 'жарияланған және жойылған жобалардың нұсқаларын өшіру',
    out: 'дайын нұсқалар тұратын қалта; көрсетілмесе, previews/',
    asOf: 'екі мазмұн қай күнге қаралады; көрсетілмесе, Қазақстандағы бүгінгі күн',
    lang: 'хабарламалар мен түйіннің тілі',
    summary: 'түйінді осы файлға да жазу: .md немесе .json',
    url: 'нұсқалар көрсетілетін мекенжай; {slug} орнына қалта атауы қойылады',
    reserve: 'жабық тізімнің осы тармақталуын санымен салыстыру',
    ownCode: 'беттерді жобаның өз кодымен жасау; ол код осы компьютерде орындалады',
    repository: 'мазмұны бар git қоймасы; көрсетілмесе, осы жоба',
  },
  comment: {
    title: (ref) => `Жоба: ${ref}`,
    compared: (commit, published, day) =>
      `${commit} коммиті ${published} мазмұнымен салыстырылды, ${day} күнгі жағдай.`,
    notBuilt: 'Жаңа нұсқа құрастырылмады.',
    open: 'Алдын ала қарау нұсқасы',
    review: 'Айырмашылықтар',
    changes: 'Өзгергені',
    deadlines: 'Жылжитын мерзімдер',
    more: (count) => `тағы ${count}`,
    errors: (errors, warnings) => `Қате: ${errors}, ескерту: ${warnings}`,
    subjects: {
      act: 'акт',
      edition: 'редакция',
      provision: 'құрылымдық элемент',
      plan: 'жоспар',
      treaty: 'шарт',
      procedure: 'рәсім',
      statement: 'талап',
      calendar: 'күнтізбе',
      day: 'күн',
      records: 'іс жазбалары',
      document: 'құжат',
    },
    kinds: {
      changed: 'өзгерген',
      added: 'қосылған',
      removed: 'алынған',
      renumbered: 'нөмірі өзгерген',
      corrected: 'жарияланған мәтін түзетілген',
    },
    reserve: (before, after) => `Кадр резерві: қазір – ${before}; жобада – ${after}.`,
    reserveCounts: (people, orders) => `адам – ${people}, бұйрық – ${orders}`,
    noDay: 'күні жоқ',
  },
};

function kkTaking(of: string, fault: TakingFault): string {
  const refused = `«${of}» оқылмады, ештеңе жазылған жоқ`;
  switch (fault.kind) {
    case 'tooManyFiles':
      return `${refused}: файл саны ${fault.limit} шегінен асады.`;
    case 'fileTooLarge':
      return `${refused}: ${fault.path} – ${megabytes(fault.size)} МБ, ал шегі – ${megabytes(fault.limit)} МБ.`;
    case 'tooLarge':
      return `${refused}: файлдардың жалпы көлемі ${megabytes(fault.limit)} МБ шегінен асады.`;
    case 'link':
      return `${refused}: ${fault.path} – символдық сілтеме. Оның орнына файлдың өзін салыңыз.`;
    case 'submodule':
      return `${refused}: ${fault.path} – басқа қойма (submodule). Оның файлдарын осы қоймаға салыңыз.`;
    case 'name': {
      const why = {
        outside: 'атауы мазмұн қалтасынан тыс жерге апарады',
        sign: 'атауында көрінбейтін немесе тыйым салынған белгі бар',
        letters: 'атауы UTF-8 емес',
        git: 'атауы git-тің өз қалтасына арналған',
        long: 'атауы тым ұзын',
        deep: 'тым көп қалтаның ішінде',
      }[fault.fault];
      return `${refused}: ${fault.path} – ${why}. Файлдың атауын өзгертіңіз.`;
    }
    case 'sameName':
      return `${refused}: ${fault.path} және ${fault.other} – кейбір жүйелерде бір файл. Біреуінің атауын өзгертіңіз.`;
    case 'empty':
      return `${refused}: онда content/ қалтасы жоқ немесе бос.`;
    case 'missing':
      return `${refused}: ${fault.path} бұл қоймада жоқ, оның бір бөлігі ғана алынған. git fetch --refetch --no-filter орындаңыз.`;
    case 'unreadable':
      return `${refused}: git айтқаны: ${fault.said}`;
  }
}

const ru: PreviewWords = {
  sayWhat: 'Укажите, что показать: npm run preview -- ВЕТКА. Все открытые ветки: --all; убрать ненужное: --prune.',
  oneThing: 'Укажите что-то одно: имя ветки, --all или --prune.',
  unlikelyRef: (ref) =>
    `«${ref}» не может быть именем в git: оно не начинается с «-» и не содержит невидимых знаков. Имена показывает git branch --all.`,
  noSuchRef: (ref) =>
    `Нет ветки, метки или коммита «${ref}». Имена показывает git branch --all; если ветка новая и есть на сервере, сначала выполните git fetch.`,
  noRepository: (folder, said) =>
    `${folder}: это не репозиторий git, или git его не открывает (${said}). Получите проект через git clone.`,
  noPublished:
    'Неизвестно, что опубликовано: нет ни origin/HEAD, ни main, ни master. Укажите опубликованную ветку: --against ИМЯ.',
  summaryForm: (file) => `--summary ${file}: имя файла должно оканчиваться на .md или .json.`,
  summaryOfOne: '--summary относится к одной ветке; --all пишет сводку каждой ветки рядом с её папкой.',
  urlForm: (url) => `--url ${url}: нужен адрес вида https://{slug}.preview.example.kz/.`,
  noReserve: '--reserve: QAGIDA_RESERVE не задана. Укажите папку закрытого списка: export QAGIDA_RESERVE=ПАПКА.',
  noReserveRef: (ref) => `--reserve ${ref}: в репозитории закрытого списка нет такой ветки или нет основной.`,
  reserveUncounted: (said) => `--reserve: закрытый список не сосчитан: ${said}`,
  failure: (failure) => {
    switch (failure.kind) {
      case 'taking':
        return ruTaking(failure.of, failure.fault);
      case 'problems':
        return `Ошибок в содержании: ${failure.errors}. Исправьте их и запустите снова.`;
      case 'notCompared':
        return `Сравнить с опубликованным не удалось: ${failure.said}`;
      case 'notBuilt':
        return `Страницы не собраны: ${failure.said}`;
      case 'tooSlow':
        return `Остановлено: прошло больше ${failure.minutes} минут. Содержание слишком велико или слишком сложно.`;
      case 'packages':
        return 'У ветки другой package-lock.json, чем в этой папке: получите ветку в отдельную папку, выполните там npm ci и npm run build -- --profile preview.';
      case 'noOwnBuild':
        return 'В ветке нет src/cli/build.ts: запустите без --with-its-code.';
      case 'otherBranch':
        return `По этому адресу стоит просмотр ветки ${failure.ref}: дайте ветке другое имя и запустите снова.`;
      case 'disk':
        return `Файлы не записаны: ${failure.said}. Проверьте, есть ли место на диске и право записи.`;
    }
  },
  runsItsCode: (ref) =>
    `ВНИМАНИЕ: код ветки «${ref}» выполняется на этом компьютере с вашими правами. Если вы его не читали, остановите (Ctrl+C).`,
  begins: (ref, published) => `Ветка «${ref}» сравнивается с «${published}»`,
  built: (folder, warnings) => `Готово: ${folder}/ (предупреждений: ${warnings})`,
  differs: (file) => `Отличия: ${file}`,
  notBuilt: (ref) => `Предварительный просмотр ветки «${ref}» не собран.`,
  earlierStays: (folder) => `Собранное раньше осталось как было: ${folder}/`,
  results: ['ветка', 'результат', 'папка'],
  isBuilt: 'готово',
  noBranches: 'Открытых веток нет: всё опубликовано.',
  pruned: (ref, why) => `Убрано: «${ref}» (${why === 'merged' ? 'опубликовано' : 'такой ветки больше нет'})`,
  busy: (slug) => `${slug}: в папке идёт другая сборка, поэтому она оставлена.`,
  nothingToPrune: 'Убирать нечего.',
  options: {
    against: 'что опубликовано; если не указано, origin/HEAD, main или master',
    all: 'все открытые ветки',
    prune: 'убрать собранное для опубликованных и удалённых веток',
    out: 'папка для собранного; если не указано, previews/',
    asOf: 'на какой день рассматриваются обе стороны; если не указано, сегодня в Казахстане',
    lang: 'язык сообщений и сводки',
    summary: 'записать сводку ещё и в этот файл: .md или .json',
    url: 'адрес, по которому показывается собранное; вместо {slug} ставится имя папки',
    reserve: 'сравнить по числам эту ветку закрытого списка',
    ownCode: 'собрать страницы кодом самой ветки; он выполняется на этом компьютере',
    repository: 'репозиторий git с содержанием; если не указано, этот проект',
  },
  comment: {
    title: (ref) => `Проект: ${ref}`,
    compared: (commit, published, day) => `Коммит ${commit} сравнён с ${published}, по состоянию на ${day}.`,
    notBuilt: 'Новый просмотр не собран.',
    open: 'Предварительный просмотр',
    review: 'Отличия',
    changes: 'Что изменено',
    deadlines: 'Сроки, которые сдвинутся',
    more: (count) => `и ещё ${count}`,
    errors: (errors, warnings) => `Ошибок: ${errors}, предупреждений: ${warnings}`,
    subjects: {
      act: 'акт',
      edition: 'редакция',
      provision: 'структурный элемент',
      plan: 'план',
      treaty: 'договор',
      procedure: 'процедура',
      statement: 'требование',
      calendar: 'календарь',
      day: 'день',
      records: 'записи дел',
      document: 'документ',
    },
    kinds: {
      changed: 'изменено',
      added: 'добавлено',
      removed: 'исключено',
      renumbered: 'изменён номер',
      corrected: 'исправлен опубликованный текст',
    },
    reserve: (before, after) => `Кадровый резерв: сейчас — ${before}; в проекте — ${after}.`,
    reserveCounts: (people, orders) => `человек — ${people}, приказов — ${orders}`,
    noDay: 'дня нет',
  },
};

function ruTaking(of: string, fault: TakingFault): string {
  const refused = `«${of}» не прочитано, ничего не записано`;
  switch (fault.kind) {
    case 'tooManyFiles':
      return `${refused}: файлов больше предела ${fault.limit}.`;
    case 'fileTooLarge':
      return `${refused}: ${fault.path} занимает ${megabytes(fault.size)} МБ, предел — ${megabytes(fault.limit)} МБ.`;
    case 'tooLarge':
      return `${refused}: все файлы вместе больше предела ${megabytes(fault.limit)} МБ.`;
    case 'link':
      return `${refused}: ${fault.path} — символическая ссылка. Положите вместо неё сам файл.`;
    case 'submodule':
      return `${refused}: ${fault.path} — другой репозиторий (submodule). Положите его файлы в этот репозиторий.`;
    case 'name': {
      const why = {
        outside: 'имя ведёт за пределы папки содержания',
        sign: 'в имени невидимый или запрещённый знак',
        letters: 'имя не в UTF-8',
        git: 'имя отведено под собственную папку git',
        long: 'имя слишком длинное',
        deep: 'слишком много вложенных папок',
      }[fault.fault];
      return `${refused}: ${fault.path} — ${why}. Переименуйте файл.`;
    }
    case 'sameName':
      return `${refused}: ${fault.path} и ${fault.other} в некоторых системах — один файл. Переименуйте один из них.`;
    case 'empty':
      return `${refused}: в нём нет папки content/, или она пуста.`;
    case 'missing':
      return `${refused}: ${fault.path} нет в этом репозитории, он получен не целиком. Выполните git fetch --refetch --no-filter.`;
    case 'unreadable':
      return `${refused}: git сообщил: ${fault.said}`;
  }
}

const en: PreviewWords = {
  sayWhat:
    'Say what to show: npm run preview -- BRANCH. All open branches: --all; to remove what is no longer needed: --prune.',
  oneThing: 'Say one thing: the name of a branch, --all or --prune.',
  unlikelyRef: (ref) =>
    `"${ref}" cannot be a name in git: one does not begin with "-" and has no invisible characters. git branch --all lists the names.`,
  noSuchRef: (ref) =>
    `There is no branch, tag or commit "${ref}". git branch --all lists the names; for a new one on the server run git fetch first.`,
  noRepository: (folder, said) =>
    `${folder}: this is not a git repository, or git does not open it (${said}). Get the project with git clone.`,
  noPublished:
    'It is not known what is published: there is no origin/HEAD, main or master. Name the published branch: --against NAME.',
  summaryForm: (file) => `--summary ${file}: the name of the file must end in .md or .json.`,
  summaryOfOne: '--summary is for one branch; --all writes the summary of each branch beside its folder.',
  urlForm: (url) => `--url ${url}: expected an address like https://{slug}.preview.example.kz/.`,
  noReserve: '--reserve: QAGIDA_RESERVE is not set. Name the folder of the private list: export QAGIDA_RESERVE=FOLDER.',
  noReserveRef: (ref) => `--reserve ${ref}: the repository of the private list has no such branch, or no main one.`,
  reserveUncounted: (said) => `--reserve: the private list could not be counted: ${said}`,
  failure: (failure) => {
    switch (failure.kind) {
      case 'taking':
        return enTaking(failure.of, failure.fault);
      case 'problems':
        return `The content has ${failure.errors === 1 ? '1 error' : `${failure.errors} errors`}. Correct what is named and run it again.`;
      case 'notCompared':
        return `It could not be compared with what is published: ${failure.said}`;
      case 'notBuilt':
        return `The pages were not built: ${failure.said}`;
      case 'tooSlow':
        return `It was stopped after ${failure.minutes} minutes: the content is too large or too intricate.`;
      case 'packages':
        return 'The package-lock.json of the branch is not the one of this folder: check the branch out in a folder of its own, run npm ci there, and then npm run build -- --profile preview.';
      case 'noOwnBuild':
        return 'The branch has no src/cli/build.ts: run it without --with-its-code.';
      case 'otherBranch':
        return `At this address stands the preview of ${failure.ref}: give the branch another name, and run it again.`;
      case 'disk':
        return `Files could not be written: ${failure.said}. Look whether there is room on the disk and a right to write.`;
    }
  },
  runsItsCode: (ref) =>
    `ATTENTION: the code of the branch "${ref}" runs on this computer with your rights. Stop it if you have not read that code (Ctrl+C).`,
  begins: (ref, published) => `Comparing "${ref}" with "${published}"`,
  built: (folder, warnings) => `Built ${folder}/ (warnings: ${warnings})`,
  differs: (file) => `What differs: ${file}`,
  notBuilt: (ref) => `There is no new preview of "${ref}".`,
  earlierStays: (folder) => `The one built before stays as it was: ${folder}/`,
  results: ['branch', 'result', 'folder'],
  isBuilt: 'built',
  noBranches: 'There are no open branches: all of them are published.',
  pruned: (ref, why) =>
    `Removed: "${ref}" (${why === 'merged' ? 'it is published' : 'there is no such branch any more'})`,
  busy: (slug) => `${slug}: another build is writing there, so it was left.`,
  nothingToPrune: 'There is nothing to remove.',
  options: {
    against: 'what is published; origin/HEAD, main or master when left out',
    all: 'every open branch',
    prune: 'remove the previews of branches that are published or gone',
    out: 'the folder of the previews; previews/ when left out',
    asOf: 'the day on which both sides are looked at; today in Kazakhstan when left out',
    lang: 'language of the messages and of the summary',
    summary: 'write the summary into this file too: .md or .json',
    url: 'the address at which previews are shown; {slug} stands for the name of the folder',
    reserve: 'compare this branch of the private list, by numbers',
    ownCode: 'build the pages by the code of the branch itself; it runs on this computer',
    repository: 'the git repository that has the content; this project when left out',
  },
  comment: {
    title: (ref) => `Draft: ${ref}`,
    compared: (commit, published, day) => `Commit ${commit} compared with ${published}, as of ${day}.`,
    notBuilt: 'No new preview was built.',
    open: 'Preview',
    review: 'What differs',
    changes: 'Changes',
    deadlines: 'Deadlines that would move',
    more: (count) => `and ${count} more`,
    errors: (errors, warnings) => `Errors: ${errors}, warnings: ${warnings}`,
    subjects: {
      act: 'act',
      edition: 'edition',
      provision: 'provision',
      plan: 'plan',
      treaty: 'treaty',
      procedure: 'procedure',
      statement: 'statement',
      calendar: 'calendar',
      day: 'day',
      records: 'records',
      document: 'document',
    },
    kinds: {
      changed: 'changed',
      added: 'new',
      removed: 'gone',
      renumbered: 'number changed',
      corrected: 'a published text is corrected',
    },
    reserve: (before, after) => `Cadre reserve: now ${before}; in the draft ${after}.`,
    reserveCounts: (people, orders) =>
      `${people} ${people === 1 ? 'person' : 'people'}, ${orders} ${orders === 1 ? 'order' : 'orders'}`,
    noDay: 'no day',
  },
};

function enTaking(of: string, fault: TakingFault): string {
  const refused = `"${of}" was not read, and nothing was written`;
  switch (fault.kind) {
    case 'tooManyFiles':
      return `${refused}: it has more than ${fault.limit} files.`;
    case 'fileTooLarge':
      return `${refused}: ${fault.path} has ${megabytes(fault.size)} MB, and ${megabytes(fault.limit)} MB are the limit.`;
    case 'tooLarge':
      return `${refused}: its files have more than ${megabytes(fault.limit)} MB together.`;
    case 'link':
      return `${refused}: ${fault.path} is a symbolic link. Put the file itself in its place.`;
    case 'submodule':
      return `${refused}: ${fault.path} is another repository (a submodule). Put its files into this repository.`;
    case 'name': {
      const why = {
        outside: 'its name leads out of the folder of the content',
        sign: 'its name has an invisible or a forbidden character',
        letters: 'its name is not UTF-8',
        git: 'its name belongs to a folder of git itself',
        long: 'its name is too long',
        deep: 'it lies in too many folders',
      }[fault.fault];
      return `${refused}: ${fault.path}: ${why}. Rename the file.`;
    }
    case 'sameName':
      return `${refused}: ${fault.path} and ${fault.other} are one file on some systems. Rename one of them.`;
    case 'empty':
      return `${refused}: it has no folder content/, or an empty one.`;
    case 'missing':
      return `${refused}: ${fault.path} is not in this repository, of which only a part was fetched. Run git fetch --refetch --no-filter.`;
    case 'unreadable':
      return `${refused}: git said: ${fault.said}`;
  }
}

export const previewWords: Readonly<Record<Lang, PreviewWords>> = { kk, ru, en };
