// Over 150 lines, because it is one list: what the officer's command on the reserve says, in three languages.

import type { PlainDate } from '../views/act-view.ts';
import type { NameProblem, PageDifference, PageFailure, PagePlace } from '../views/officer-view.ts';
import type { Lang } from './lang.ts';

/** From where names were given: it decides how a place among them is called. */
export type NamesFrom = 'table' | 'lines' | 'options';

type ByKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (value: Extract<Union, { readonly kind: Kind }>) => string;
};

type SayDate = (day: PlainDate) => string;

/** Everything the command says. Commands and paths are passed in. */
export interface OfficerWords {
  readonly noFolder: (verb: string) => string;
  readonly noSuchFolder: (folder: string) => string;
  readonly folderInside: (folder: string) => string;
  readonly inContent: string;
  readonly unreadable: string;
  readonly errorsBefore: string;
  readonly nothingWritten: string;
  readonly inputEnded: (question: string) => string;

  readonly questions: {
    readonly number: string;
    readonly signed: string;
    readonly names: string;
    readonly member: string;
    readonly ground: string;
    readonly on: (today: PlainDate) => string;
    readonly since: string;
    readonly orderNumber: string;
    readonly orderDate: string;
    readonly write: string;
    readonly really: (day: PlainDate) => string;
    readonly purge: string;
  };
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** An old order in a script. */
  readonly oldOrder: (day: PlainDate) => string;
  readonly again: {
    readonly number: string;
    readonly yesOrNo: string;
    readonly repeatedOrder: (number: string, signed: PlainDate, id: string) => string;
    readonly namedAlready: (number: string) => string;
    readonly onListAlready: (member: string) => string;
    readonly correctly: (name: string) => string;
    readonly date: string;
    readonly noSuchDay: string;
    readonly later: (today: PlainDate) => string;
    readonly choice: (last: number) => string;
    readonly empty: string;
  };
  readonly grounds: Readonly<Record<string, string>>;
  readonly summary: (number: string, signed: PlainDate, people: number) => string;
  readonly personInList: (number: string, signed: PlainDate, until: PlainDate) => string;

  readonly written: string;
  readonly deleted: string;
  readonly wouldWrite: string;
  readonly wouldDelete: string;
  readonly dryRun: string;
  readonly busy: (mark: string) => string;
  readonly changed: (path: string) => string;
  readonly failed: (path: string, reason: string) => string;

  readonly place: (problem: NameProblem, from: NamesFrom) => string;
  readonly nameProblem: (problem: NameProblem) => string;
  readonly namesRefused: (count: number) => string;
  readonly notReadColumns: (columns: readonly number[]) => string;

  readonly lastDay: (day: PlainDate) => string;
  readonly provisional: string;
  readonly noLastDay: string;
  readonly past: string;
  readonly nextBuild: (command: string) => string;
  readonly thenConfirm: (command: string) => string;

  readonly notYetOver: (member: string, until: PlainDate) => string;
  readonly leftAlready: (member: string, on: PlainDate) => string;
  readonly nobodyToRemove: string;
  readonly offFrom: (member: string, day: PlainDate) => string;
  readonly removalJudged: (status: string, lastDay: PlainDate | null, lateBy: string | null) => string;
  readonly removalNotJudged: string;
  readonly nextBuildAfterRemoval: (command: string) => string;
  readonly removalSummary: (ground: string, on: PlainDate, since: PlainDate | null) => string;
  readonly noReceiptYet: (number: string, signed: PlainDate) => string;

  readonly list: {
    readonly title: (asOf: PlainDate, count: number) => string;
    readonly empty: (asOf: PlainDate) => string;
    readonly columns: readonly [string, string, string, string, string];
    readonly order: (number: string, signed: PlainDate) => string;
    readonly deletedSince: (count: number) => string;
  };
  readonly due: {
    readonly title: (asOf: PlainDate) => string;
    readonly nothing: (asOf: PlainDate) => string;
    readonly overdue: string;
    readonly publish: (id: string, number: string, signed: PlainDate) => string;
    readonly remove: (id: string, number: string, signed: PlainDate) => string;
    readonly by: (day: PlainDate | null) => string;
    readonly next: (day: PlainDate) => string;
  };
  readonly purge: {
    readonly future: (asOf: PlainDate, today: PlainDate) => string;
    readonly nobody: (asOf: PlainDate) => string;
    readonly done: (count: number) => string;
    readonly planned: (count: number) => string;
    readonly unrecorded: (count: number) => string;
    readonly going: string;
    readonly keepReport: string;
    readonly history: string;
  };
  readonly confirm: {
    readonly emptyList: string;
    readonly read: (url: string) => string;
    readonly exact: (count: number) => string;
    readonly differs: (count: number) => string;
    readonly differences: ByKind<PageDifference>;
    readonly failures: Readonly<Record<PageFailure, (detail: string) => string>>;
    readonly receiptFor: (orders: readonly string[]) => string;
    readonly noReceipt: string;
    readonly notCovered: (order: string) => string;
    readonly noNames: string;
  };
}

const enPlace = ({ kind, number, row }: PagePlace): string => `${kind} ${number}, row ${row}`;
const ruPlace = ({ kind, number, row }: PagePlace): string =>
  `${kind === 'table' ? 'таблица' : 'перечень'} ${number}, строка ${row}`;
const kkPlace = ({ kind, number, row }: PagePlace): string =>
  `${number}-${kind === 'table' ? 'кесте' : 'тізбе'}, ${row}-жол`;

export const officerWords: Readonly<Record<Lang, (date: SayDate) => OfficerWords>> = {
  kk: (date) => ({
    noFolder: (verb) =>
      `Адамдардың есімдері жария мазмұнда тұрмайды, сондықтан кадр резерві жеке жабық қалтада сақталады. Қалтаны көрсетіңіз: npm run reserve -- ${verb} --reserve ҚАЛТА немесе бір рет: export QAGIDA_RESERVE=ҚАЛТА`,
    noSuchFolder: (folder) => `${folder}: мұндай қалта жоқ. Алдымен оны ашыңыз немесе жолын түзетіңіз.`,
    folderInside: (folder) =>
      `${folder}: бұл қалта жобаның ішінде, ал есімдер жобаның репозиторийінде тұрмауға тиіс. Жобадан тыс қалтаны көрсетіңіз.`,
    inContent:
      'content/ қалтасында кадр резервінің құжаттары бар, ал ол қалта жария. Оларды жабық қалтаға көшіріп, репозиторийді жүргізушілерге хабарлаңыз. Ештеңе жазылған жоқ.',
    unreadable:
      'Тізімді қай нормалар реттейтінін көрсететін мазмұн (content/reserve.md, counting.md, calendars/, procedures/) оқылмайды. Себебін көру үшін: npm run check',
    errorsBefore: 'Алдымен осы қателерді түзетіңіз.',
    nothingWritten: 'Ештеңе жазылған жоқ.',
    inputEnded: (question) =>
      `«${question}» деген сұраққа жауап берілмей, енгізу аяқталды. Ештеңе жазылған жоқ. Жауаптарды параметрлермен де беруге болады: --help`,
    questions: {
      number: 'Бұйрықтың нөмірі (мысалы, 11-1-2/84)',
      signed: 'Бұйрыққа қол қойылған күн (2026-11-20 немесе 20.11.2026)',
      names: 'Жарияланатын есімдер, әрқайсысы жеке жолда; соңында бос жол қалдырыңыз',
      member: 'Кім шығарылады? Нөмірі',
      ground: 'Негізі: 1 – өтініші бойынша, 2 – мерзімі аяқталды, 3 – лауазымға тағайындалды',
      on: (today) => `Шығарылған күні (бос қалса – бүгін, ${date(today)})`,
      since: 'Өтініш алынған күн',
      orderNumber: 'Лауазымға тағайындау туралы бұйрықтың нөмірі',
      orderDate: 'Осы бұйрыққа қол қойылған күн',
      write: 'Жазу керек пе? (иә/жоқ)',
      really: (day) => `Бұйрыққа шынымен ${date(day)} қол қойылған ба? (иә/жоқ)`,
      purge: 'Осы құжаттарды жою керек пе? (иә/жоқ)',
    },
    yes: ['иә', 'и', 'ия', 'да', 'yes', 'y'],
    no: ['жоқ', 'ж', 'нет', 'no', 'n'],
    oldOrder: (day) =>
      `Бұйрыққа қол қойылған күн – ${date(day)}: бұдан бері 60 күннен көп өткен немесе резервте болу мерзімі аяқталған. Жыл дұрыс болса, --yes параметрін қосыңыз. Ештеңе жазылған жоқ.`,
    again: {
      number: 'Бұйрықтың нөмірін бос орынсыз және № белгісіз жазыңыз, онда кемінде бір цифр болады: 11-1-2/84.',
      yesOrNo: '«Иә» немесе «жоқ» деп жауап беріңіз.',
      repeatedOrder: (number, signed, id) =>
        `№ ${number} бұйрық, ${date(signed)}, енгізіліп қойған (${id}). Нөмірі мен күнін тексеріңіз.`,
      namedAlready: (number) => `Бұл адам ${number}-болып енгізіліп қойған. Келесі адамның есімін жазыңыз.`,
      onListAlready: (member) =>
        `Бұл адам тізімде бар (${member}). Басқа есім жазыңыз немесе алдымен шығарылғанын жазыңыз.`,
      correctly: (name) => `Былай жазыңыз: ${name}`,
      date: 'Күнді 2026-11-20 немесе 20.11.2026 түрінде жазыңыз.',
      noSuchDay: 'Күнтізбеде мұндай күн жоқ. Күнін, айын және жылын тексеріңіз.',
      later: (today) => `Бұл күн әлі келген жоқ: бүгін – ${date(today)}.`,
      choice: (last) => `1 мен ${last} аралығындағы санды жазыңыз.`,
      empty: 'Кемінде бір есім керек.',
    },
    grounds: {
      '18-1': '18-тармақтың 1) тармақшасы: өтініші бойынша',
      '18-2': '18-тармақтың 2) тармақшасы: мерзімі аяқталды',
      '18-3': '18-тармақтың 3) тармақшасы: лауазымға тағайындалды',
    },
    summary: (number, signed, people) => `№ ${number} бұйрық, ${date(signed)}; адам саны: ${people}`,
    personInList: (number, signed, until) => `№ ${number} бұйрық, ${date(signed)}; соңғы күні: ${date(until)}`,
    written: 'Жазылды',
    deleted: 'Жойылды',
    wouldWrite: 'Жазылар еді',
    wouldDelete: 'Жойылар еді',
    dryRun: 'Бұл – сынақ (--dry-run): ештеңе жазылған жоқ.',
    busy: (mark) =>
      `Бұл қалтаға басқа пәрмен жазып жатыр немесе жазу үзіліп қалған, сондықтан ештеңе жазылған жоқ. Басқа пәрмен жұмыс істеп тұрмаса, ${mark} қалтасын қараңыз: ондағы old-… файлдар – бұрынғы құжаттар; қажетін орнына қойып, қалтаны жойыңыз.`,
    changed: (path) => `${path} осы арада өзгерді, сондықтан ештеңе жазылған жоқ. Пәрменді қайта орындаңыз.`,
    failed: (path, reason) => `${path} жазылмады (${reason}), сондықтан ештеңе жазылған жоқ.`,
    place: ({ row, column, letter }, from) =>
      [
        `${row}-${from === 'options' ? 'есім' : 'жол'}`,
        ...(column === null ? [] : [`${column}-баған`]),
        ...(letter === undefined ? [] : [`${letter}-таңба`]),
      ].join(', '),
    nameProblem: (problem) => kkProblem(problem),
    namesRefused: (count) => `Есімдердегі қателер: ${count}. Ештеңе жазылған жоқ.`,
    notReadColumns: (columns) => `Оқылмаған бағандар: ${columns.join(', ')}`,
    lastDay: (day) => `Тізімді жариялаудың соңғы күні: ${date(day)}`,
    provisional: 'Алдын ала есеп: күнтізбе әлі өзгеруі мүмкін.',
    noLastDay: 'Тізімді жариялаудың соңғы күнін есептеу мүмкін емес.',
    past: 'Бұл күн өтіп кетті: тізімді дереу жариялаңыз.',
    nextBuild: (command) => `Енді: сайтты құрастырып, тізімді министрліктің сайтына қойыңыз: ${command}`,
    thenConfirm: (command) => `Содан кейін: ${command}`,
    notYetOver: (member, until) =>
      `${member}: мерзімнің соңғы күні – ${date(until)}, сондықтан 18-2 негізі келесі күннен бастап қана қолданылады. Ештеңе жазылған жоқ.`,
    leftAlready: (member, on) => `${member}: шығарылғаны жазылып қойған (${date(on)}). Ештеңе жазылған жоқ.`,
    nobodyToRemove: 'Резервте шығарылмаған ешкім жоқ.',
    offFrom: (member, day) => `${member}: тізімде жоқ; бірінші күні: ${date(day)}`,
    removalJudged: (status, lastDay, lateBy) =>
      `Шығару мерзімі: ${status}${lastDay === null ? '' : `; соңғы күн: ${date(lastDay)}`}${lateBy === null ? '' : `; кешігу: ${lateBy}`}`,
    removalNotJudged:
      'Негіздің туындаған күні белгісіз, сондықтан шығару мерзімі бағаланбайды. Күні анықталса, оны құжаттың removal.since өрісіне жазыңыз.',
    nextBuildAfterRemoval: (command) => `Енді: бұл адам жоқ тізімді бүгін жариялаңыз: ${command}`,
    removalSummary: (ground, on, since) =>
      `${ground}; шығарылған күні: ${date(on)}${since === null ? '' : `; негіздің күні: ${date(since)}`}`,
    noReceiptYet: (number, signed) =>
      `№ ${number} бұйрық, ${date(signed)}: жарияланғанына түбіртек әлі жоқ. Адам шығарылған соң түбіртек бұл бұйрықты дәлелдей алмайды, сондықтан тізім жарияланған болса, алдымен confirm пәрменін орындаңыз.`,
    list: {
      title: (asOf, count) => `Кадр резервінің тізімі, ${date(asOf)}; адам саны: ${count}`,
      empty: (asOf) => `Кадр резервінде ешкім жоқ, ${date(asOf)}.`,
      columns: ['Р/с №', 'Тегі, аты, әкесінің аты', 'Бұйрық', 'Соңғы күні', 'Құжат'],
      order: (number, signed) => `№ ${number}, ${date(signed)}`,
      deletedSince: (count) =>
        `Бұл тізім толық емес: ол күні резервте болып, содан бері құжаты жойылған адамдар саны: ${count}.`,
    },
    due: {
      title: (asOf) => `Кадр резерві бойынша не істеу керек, ${date(asOf)}`,
      nothing: (asOf) => `Жариялайтын да, шығаратын да ештеңе жоқ, ${date(asOf)}.`,
      overdue: 'МЕРЗІМІ ӨТТІ',
      publish: (id, number, signed) => `${id} (№ ${number} бұйрық, ${date(signed)}): адамдары бар тізімді жариялау`,
      remove: (id, number, signed) => `${id} (№ ${number} бұйрық, ${date(signed)}): адамды шығару`,
      by: (day) => (day === null ? 'соңғы күні белгісіз' : `соңғы күн: ${date(day)}`),
      next: (day) => `Тізімнен келесі шығу: ${date(day)}`,
    },
    purge: {
      future: (asOf, today) =>
        `--as-of ${asOf}: бұл күн әлі келген жоқ (бүгін – ${date(today)}). Оған дейін тізімнен шыққан адамдардың ғана құжаттары жойылады.`,
      nobody: (asOf) => `Тізімнен шыққан адамдардың құжаты жоқ, ${date(asOf)}. Ештеңе жойылған жоқ.`,
      done: (count) => `Жойылған құжаттар: ${count}; сандары reserve/tally.md файлына есімсіз қосылды.`,
      planned: (count) => `Жойылатын құжаттар: ${count}; сандары reserve/tally.md файлына есімсіз қосылар еді.`,
      unrecorded: (count) =>
        `Олардың ішінде мерзімі аяқталған, бірақ шығарылғаны жазылмағаны: ${count}. Есеп олардың уақытында шығарылғанын енді көрсетпейді; мұны қаламасаңыз, алдымен шығарылғанын жазыңыз.`,
      going: 'Мына құжаттар жойылады:',
      keepReport:
        'Алдымен есепті сақтап қойыңыз (npm run report): бұл адамдардың уақытында шығарылғаны жойылғаннан кейін көрінбейді.',
      history:
        'Есімдер жабық репозиторийдің тарихында әлі бар. Оларды тарихтан қалай алып тастау керегі: docs/tasks/forget-people.md',
    },
    confirm: {
      emptyList: 'Бүгін тізім бос, сондықтан растайтын ештеңе жоқ. Түбіртек жазылған жоқ.',
      read: (url) => `Оқылды: ${url}`,
      exact: (count) => `Бет дәл осы тізімді көрсетеді; адам саны: ${count}.`,
      differs: (count) => `Беттің тізімнен айырмашылықтары: ${count}. Түбіртек жазылған жоқ.`,
      differences: {
        noList: () =>
          'беттің ешбір кестесінде немесе тізбесінде тізімдегі есім жоқ. Мекенжай дұрыс па? Браузерде скрипт құрастыратын бетті оқу мүмкін емес: тізім беттің өзінде тұратын мекенжайды беріңіз',
        missing: ({ member }) => `${member} тізімде бар, бетте жоқ`,
        misspelt: ({ member, place }) =>
          `${kkPlace(place)}: ${member} құжатындағы есімге ұқсайды, бірақ әріптері бірдей емес`,
        repeated: ({ member, place }) => `${kkPlace(place)}: ${member} екінші рет тұр`,
        further: ({ place }) => `${kkPlace(place)}: тізімде жоқ біреу тұр`,
        former: ({ member, place }) =>
          `${place === null ? 'кестелер мен тізбелерден тыс' : kkPlace(place)}: ${member} тізімнен шыққан, бірақ есімі бетте әлі бар`,
      },
      failures: {
        notHttp: (detail) => `${detail}: https:// немесе http:// деп басталатын мекенжай керек.`,
        password: (detail) =>
          `${detail}: мекенжайда құпиясөз бар. Оны алып тастаңыз: түбіртекке жария мекенжай ғана жазылады.`,
        notPublic: (detail) =>
          `${detail}: бұл мекенжай осы компьютерде немесе жергілікті желіде ғана ашылады, ал онда көрсетілген тізім жарияланған болып есептелмейді. Министрлік сайтындағы беттің мекенжайын беріңіз.`,
        noServer: (detail) =>
          `${detail} сервері табылмады. Мекенжай дұрыс па және бұл компьютер интернетке қосылған ба, тексеріңіз.`,
        unreachable: (detail) => `Бетке қосылу мүмкін болмады (${detail}). Мекенжайды тексеріп, қайталаңыз.`,
        timeout: (detail) => `Бет ${detail} секунд ішінде келген жоқ. Кейінірек қайталаңыз.`,
        status: (detail) => `Сервер бетті бермеді (${detail}). Мекенжайды тексеріңіз.`,
        redirects: (detail) =>
          `Сервер ${detail} реттен артық басқа мекенжайға жіберді. Беттің соңғы мекенжайын беріңіз.`,
        tooLarge: (detail) => `Бет ${detail} байттан үлкен. Тізімі бар беттің өз мекенжайын беріңіз.`,
        notHtml: (detail) => `Бұл веб-бет емес (${detail}). Файлды емес, тізімі бар беттің мекенжайын беріңіз.`,
        letters: (detail) =>
          `Беттің әріптерін оқу мүмкін емес: ${detail === '' ? 'оның кодтауы көрсетілмеген және UTF-8 емес' : `ол көрсетілген кодтауда (${detail}) емес`}. Мұны сайтты жүргізушілерге айтыңыз.`,
      },
      receiptFor: (orders) => `Түбіртек мына бұйрықтардың жариялануын дәлелдейді: ${orders.join(', ')}`,
      noReceipt:
        'Қосқан адамдарының бәрі әлі тізімде тұрған бұйрық жоқ, сондықтан дәлелдейтін ештеңе жоқ. Түбіртек жазылған жоқ.',
      notCovered: (order) =>
        `${order}: бұл бұйрық қосқан адамдардың бірі тізімнен шығып кеткен, сондықтан түбіртек бұл бұйрыққа жарамайды. Тізім бұрын жарияланса, күні мен дәлелін бұйрықтың published өрісіне жазыңыз.`,
      noNames: 'Есімдерді көру үшін: --show-names',
    },
  }),
  ru: (date) => ({
    noFolder: (verb) =>
      `Имена людей не место хранить в публичном содержании, поэтому кадровый резерв лежит в отдельной закрытой папке. Укажите её: npm run reserve -- ${verb} --reserve ПАПКА или один раз: export QAGIDA_RESERVE=ПАПКА`,
    noSuchFolder: (folder) => `${folder}: такой папки нет. Сначала создайте её или исправьте путь.`,
    folderInside: (folder) =>
      `${folder}: эта папка находится внутри проекта, а имена не должны попасть в его репозиторий. Укажите папку вне проекта.`,
    inContent:
      'В content/ лежат документы кадрового резерва, а эта папка публична. Перенесите их в закрытую и сообщите тем, кто ведёт репозиторий. Ничего не записано.',
    unreadable:
      'Не читается содержание, по которому ведётся список (content/reserve.md, counting.md, calendars/, procedures/). Узнать причину: npm run check',
    errorsBefore: 'Сначала исправьте эти ошибки.',
    nothingWritten: 'Ничего не записано.',
    inputEnded: (question) =>
      `Ввод закончился раньше ответа на вопрос «${question}». Ничего не записано. Ответы можно дать и параметрами: --help`,
    questions: {
      number: 'Номер приказа (например, 11-1-2/84)',
      signed: 'День подписания приказа (2026-11-20 или 20.11.2026)',
      names: 'Имена, как они будут опубликованы, по одному в строке; в конце — пустая строка',
      member: 'Кого исключить? Номер',
      ground: 'Основание: 1 — по заявлению, 2 — срок истёк, 3 — назначение на должность',
      on: (today) => `День исключения (пусто — сегодня, ${date(today)})`,
      since: 'День получения заявления',
      orderNumber: 'Номер приказа о назначении на должность',
      orderDate: 'День подписания этого приказа',
      write: 'Записать? (да/нет)',
      really: (day) => `Приказ действительно подписан ${date(day)}? (да/нет)`,
      purge: 'Удалить эти документы? (да/нет)',
    },
    yes: ['да', 'д', 'иә', 'yes', 'y'],
    no: ['нет', 'н', 'жоқ', 'no', 'n'],
    oldOrder: (day) =>
      `День подписания приказа — ${date(day)}: с тех пор прошло больше 60 дней или срок пребывания в резерве истёк. Если год верен, добавьте --yes. Ничего не записано.`,
    again: {
      number: 'Напишите номер приказа без пробелов и знака №, хотя бы с одной цифрой: 11-1-2/84.',
      yesOrNo: 'Ответьте «да» или «нет».',
      repeatedOrder: (number, signed, id) =>
        `Приказ № ${number}, ${date(signed)}, уже внесён (${id}). Проверьте номер и дату.`,
      namedAlready: (number) => `Этот человек уже внесён под номером ${number}. Напишите следующее имя.`,
      onListAlready: (member) =>
        `Этот человек уже в списке (${member}). Напишите другое имя или сначала запишите исключение.`,
      correctly: (name) => `Напишите так: ${name}`,
      date: 'Напишите дату так: 2026-11-20 или 20.11.2026.',
      noSuchDay: 'Такого дня в календаре нет. Проверьте день, месяц и год.',
      later: (today) => `Этот день ещё не наступил: сегодня ${date(today)}.`,
      choice: (last) => `Введите число от 1 до ${last}.`,
      empty: 'Нужно хотя бы одно имя.',
    },
    grounds: {
      '18-1': 'подпункт 1) пункта 18: по заявлению',
      '18-2': 'подпункт 2) пункта 18: срок истёк',
      '18-3': 'подпункт 3) пункта 18: назначение на должность',
    },
    summary: (number, signed, people) => `Приказ № ${number}, ${date(signed)}; человек: ${people}`,
    personInList: (number, signed, until) => `приказ № ${number}, ${date(signed)}; последний день: ${date(until)}`,
    written: 'Записано',
    deleted: 'Удалено',
    wouldWrite: 'Было бы записано',
    wouldDelete: 'Было бы удалено',
    dryRun: 'Это проба (--dry-run): ничего не записано.',
    busy: (mark) =>
      `В эту папку пишет другая команда, или запись была прервана; ничего не записано. Если другая команда не работает, посмотрите папку ${mark}: файлы old-… в ней — прежние документы; верните нужные на место и удалите папку.`,
    changed: (path) => `${path} тем временем изменился; ничего не записано. Повторите команду.`,
    failed: (path, reason) => `${path} не удалось записать (${reason}); ничего не записано.`,
    place: ({ row, column, letter }, from) =>
      [
        `${from === 'options' ? 'имя' : 'строка'} ${row}`,
        ...(column === null ? [] : [`столбец ${column}`]),
        ...(letter === undefined ? [] : [`знак ${letter}`]),
      ].join(', '),
    nameProblem: (problem) => ruProblem(problem),
    namesRefused: (count) => `Ошибок в именах: ${count}. Ничего не записано.`,
    notReadColumns: (columns) => `Не прочитаны столбцы: ${columns.join(', ')}`,
    lastDay: (day) => `Последний день публикации списка: ${date(day)}`,
    provisional: 'Расчёт предварительный: календарь ещё может измениться.',
    noLastDay: 'Последний день публикации списка вычислить нельзя.',
    past: 'Этот день прошёл: опубликуйте список немедленно.',
    nextBuild: (command) => `Дальше: соберите сайт и разместите список на сайте министерства: ${command}`,
    thenConfirm: (command) => `Затем: ${command}`,
    notYetOver: (member, until) =>
      `${member}: последний день срока — ${date(until)}, основание 18-2 возникает только на следующий день. Ничего не записано.`,
    leftAlready: (member, on) => `${member}: исключение уже записано (${date(on)}). Ничего не записано.`,
    nobodyToRemove: 'В резерве нет никого, кто не был бы исключён.',
    offFrom: (member, day) => `${member}: не в списке; первый такой день: ${date(day)}`,
    removalJudged: (status, lastDay, lateBy) =>
      `Срок исключения: ${status}${lastDay === null ? '' : `; последний день: ${date(lastDay)}`}${lateBy === null ? '' : `; опоздание: ${lateBy}`}`,
    removalNotJudged:
      'День, когда возникло основание, неизвестен, поэтому срок исключения не оценить. Когда он станет известен, запишите его в поле removal.since документа.',
    nextBuildAfterRemoval: (command) => `Дальше: сегодня же опубликуйте список без этого человека: ${command}`,
    removalSummary: (ground, on, since) =>
      `${ground}; день исключения: ${date(on)}${since === null ? '' : `; день основания: ${date(since)}`}`,
    noReceiptYet: (number, signed) =>
      `Приказ № ${number}, ${date(signed)}: квитанции о публикации ещё нет. После исключения квитанция его уже не докажет, поэтому, если список опубликован, сначала выполните confirm.`,
    list: {
      title: (asOf, count) => `Список кадрового резерва, ${date(asOf)}; человек: ${count}`,
      empty: (asOf) => `В кадровом резерве никого нет, ${date(asOf)}.`,
      columns: ['№', 'Фамилия, имя, отчество', 'Приказ', 'Последний день', 'Документ'],
      order: (number, signed) => `№ ${number}, ${date(signed)}`,
      deletedSince: (count) =>
        `Список неполон: тогда в резерве были и те, чьи документы с тех пор удалены; их число: ${count}.`,
    },
    due: {
      title: (asOf) => `Что нужно сделать по кадровому резерву, ${date(asOf)}`,
      nothing: (asOf) => `Публиковать и исключать некого, ${date(asOf)}.`,
      overdue: 'ПРОСРОЧЕНО',
      publish: (id, number, signed) => `опубликовать список с людьми по приказу ${id} (№ ${number}, ${date(signed)})`,
      remove: (id, number, signed) => `исключить ${id} (приказ № ${number}, ${date(signed)})`,
      by: (day) => (day === null ? 'последний день неизвестен' : `последний день: ${date(day)}`),
      next: (day) => `Следующий, кто покинет список: ${date(day)}`,
    },
    purge: {
      future: (asOf, today) =>
        `--as-of ${asOf}: этот день ещё не наступил (сегодня ${date(today)}). Удаляются документы только тех, кто уже не в списке.`,
      nobody: (asOf) => `Документов людей, покинувших список, нет, ${date(asOf)}. Ничего не удалено.`,
      done: (count) => `Удалено документов: ${count}; их число без имён внесено в reserve/tally.md.`,
      planned: (count) => `Удаляемых документов: ${count}; их число без имён было бы внесено в reserve/tally.md.`,
      unrecorded: (count) =>
        `Из них срок истёк, а исключение не записано: ${count}. Отчёт больше не покажет, вовремя ли они исключены; если это не годится, сначала запишите исключение.`,
      going: 'Будут удалены документы:',
      keepReport:
        'Сначала сохраните отчёт (npm run report): после удаления он уже не покажет, вовремя ли исключены эти люди.',
      history: 'В истории закрытого репозитория имена ещё есть. Как убрать их оттуда: docs/tasks/forget-people.md',
    },
    confirm: {
      emptyList: 'Сегодня список пуст, подтверждать нечего. Квитанция не записана.',
      read: (url) => `Прочитано: ${url}`,
      exact: (count) => `Страница показывает в точности этот список; человек: ${count}.`,
      differs: (count) => `Отличий страницы от списка: ${count}. Квитанция не записана.`,
      differences: {
        noList: () =>
          'ни в одной таблице и ни в одном перечне страницы нет имён из списка. Верен ли адрес? Страницу, которую собирает скрипт в браузере, прочесть нельзя: дайте адрес, где список есть в самой странице',
        missing: ({ member }) => `${member} есть в списке, но не на странице`,
        misspelt: ({ member, place }) => `${ruPlace(place)}: похоже на имя из ${member}, но буквы не те же`,
        repeated: ({ member, place }) => `${ruPlace(place)}: ${member} стоит второй раз`,
        further: ({ place }) => `${ruPlace(place)}: этого человека в списке нет`,
        former: ({ member, place }) =>
          `${place === null ? 'вне таблиц и перечней' : ruPlace(place)}: ${member} уже не в списке, а имя ещё на странице`,
      },
      failures: {
        notHttp: (detail) => `${detail}: нужен адрес, который начинается с https:// или http://.`,
        password: (detail) => `${detail}: в адресе есть пароль. Уберите его: в квитанции стоит только публичный адрес.`,
        notPublic: (detail) =>
          `${detail}: этот адрес открывается только на этом компьютере или в локальной сети, и список там не считается опубликованным. Дайте адрес страницы на сайте министерства.`,
        noServer: (detail) =>
          `Сервер ${detail} не найден. Проверьте, верен ли адрес и есть ли у этого компьютера интернет.`,
        unreachable: (detail) => `Не удалось соединиться со страницей (${detail}). Проверьте адрес и повторите.`,
        timeout: (detail) => `Страница не пришла за ${detail} с. Повторите позже.`,
        status: (detail) => `Сервер не отдал страницу (${detail}). Проверьте адрес.`,
        redirects: (detail) => `Сервер переадресовал больше ${detail} раз. Дайте конечный адрес страницы.`,
        tooLarge: (detail) => `Страница больше ${detail} байт. Дайте собственный адрес страницы со списком.`,
        notHtml: (detail) => `Это не веб-страница (${detail}). Дайте адрес страницы со списком, а не файла.`,
        letters: (detail) =>
          `Буквы страницы не читаются: ${detail === '' ? 'её кодировка не указана, и это не UTF-8' : `она не в той кодировке, которая указана (${detail})`}. Сообщите тем, кто ведёт сайт.`,
      },
      receiptFor: (orders) => `Квитанция доказывает публикацию по приказам: ${orders.join(', ')}`,
      noReceipt: 'Нет приказа, все люди которого ещё в списке, так что доказывать нечего. Квитанция не записана.',
      notCovered: (order) =>
        `${order}: один из людей этого приказа уже покинул список, поэтому квитанция его не доказывает. Если список был опубликован раньше, запишите день и доказательство в поле published приказа.`,
      noNames: 'Показать имена: --show-names',
    },
  }),
  en: (date) => ({
    noFolder: (verb) =>
      `Names of people do not belong in the public content, so the reserve lies in a private folder of its own. Say which: npm run reserve -- ${verb} --reserve FOLDER, or once: export QAGIDA_RESERVE=FOLDER`,
    noSuchFolder: (folder) => `${folder}: there is no such folder. Make it first, or correct the path.`,
    folderInside: (folder) =>
      `${folder}: this folder is inside the project, and names must not get into its repository. Name a folder outside the project.`,
    inContent:
      'There are documents of the reserve in content/, which is public. Move them to the private folder, and tell those who keep the repository. Nothing was written.',
    unreadable:
      'What the list is kept by (content/reserve.md, counting.md, calendars/, procedures/) cannot be read. To see why: npm run check',
    errorsBefore: 'Mend these errors first.',
    nothingWritten: 'Nothing was written.',
    inputEnded: (question) =>
      `The input ended before the question “${question}” was answered. Nothing was written. Answers can be given as options, too: --help`,
    questions: {
      number: 'Number of the order (like 11-1-2/84)',
      signed: 'Day on which it was signed (2026-11-20 or 20.11.2026)',
      names: 'Names as they are to be published, one a line; an empty line ends',
      member: 'Who is removed? Number',
      ground: 'Ground: 1 own application, 2 end of the term, 3 appointment to a post',
      on: (today) => `Day of the removal (empty: today, ${date(today)})`,
      since: 'Day on which the application was received',
      orderNumber: 'Number of the order of appointment',
      orderDate: 'Day on which that order was signed',
      write: 'Write this? (yes/no)',
      really: (day) => `Was the order really signed on ${date(day)}? (yes/no)`,
      purge: 'Delete these documents? (yes/no)',
    },
    yes: ['yes', 'y', 'иә', 'да'],
    no: ['no', 'n', 'жоқ', 'нет'],
    oldOrder: (day) =>
      `The order was signed on ${date(day)}: more than 60 days ago, or its term is over. If the year is right, add --yes. Nothing was written.`,
    again: {
      number: 'Write the number of the order without spaces and without №, with at least one digit: 11-1-2/84.',
      yesOrNo: 'Answer “yes” or “no”.',
      repeatedOrder: (number, signed, id) =>
        `The order № ${number} of ${date(signed)} is entered already (${id}). Check the number and the day.`,
      namedAlready: (number) => `This person is entered already as number ${number}. Write the next name.`,
      onListAlready: (member) =>
        `This person is on the list already (${member}). Write another name, or record the removal first.`,
      correctly: (name) => `Write it like this: ${name}`,
      date: 'Write the day like 2026-11-20 or 20.11.2026.',
      noSuchDay: 'The calendar has no such day. Check the day, the month and the year.',
      later: (today) => `That day has not come yet: today is ${date(today)}.`,
      choice: (last) => `Enter a number from 1 to ${last}.`,
      empty: 'At least one name is needed.',
    },
    grounds: {
      '18-1': 'paragraph 18(1): own application',
      '18-2': 'paragraph 18(2): end of the term',
      '18-3': 'paragraph 18(3): appointment to a post',
    },
    summary: (number, signed, people) => `Order № ${number} of ${date(signed)}; people: ${people}`,
    personInList: (number, signed, until) => `order № ${number} of ${date(signed)}; last day ${date(until)}`,
    written: 'Written',
    deleted: 'Deleted',
    wouldWrite: 'Would be written',
    wouldDelete: 'Would be deleted',
    dryRun: 'This is a trial (--dry-run): nothing was written.',
    busy: (mark) =>
      `Another command is writing into this folder, or one was broken off; nothing was written. If none is running, look at ${mark}: its files old-… are the former documents; put back what is needed and delete that folder.`,
    changed: (path) => `${path} was changed in the meantime; nothing was written. Run the command again.`,
    failed: (path, reason) => `${path} could not be written (${reason}); nothing was written.`,
    place: ({ row, column, letter }, from) =>
      [
        `${from === 'options' ? 'name' : 'row'} ${row}`,
        ...(column === null ? [] : [`column ${column}`]),
        ...(letter === undefined ? [] : [`letter ${letter}`]),
      ].join(', '),
    nameProblem: (problem) => enProblem(problem),
    namesRefused: (count) => `Mistakes in the names: ${count}. Nothing was written.`,
    notReadColumns: (columns) => `Columns that were not read: ${columns.join(', ')}`,
    lastDay: (day) => `Last day for publishing the list: ${date(day)}`,
    provisional: 'Provisional: the calendar may still change.',
    noLastDay: 'The last day for publishing the list cannot be calculated.',
    past: 'That day has passed: publish the list at once.',
    nextBuild: (command) => `Next: build the site and put the list on the site of the ministry: ${command}`,
    thenConfirm: (command) => `Then: ${command}`,
    notYetOver: (member, until) =>
      `${member}: the last day of the term is ${date(until)}, and the ground 18-2 arises only the day after. Nothing was written.`,
    leftAlready: (member, on) => `${member}: the removal is recorded already (${date(on)}). Nothing was written.`,
    nobodyToRemove: 'There is nobody in the reserve who has not been removed.',
    offFrom: (member, day) => `${member}: off the list from ${date(day)}`,
    removalJudged: (status, lastDay, lateBy) =>
      `Time of the removal: ${status}${lastDay === null ? '' : `; last day ${date(lastDay)}`}${lateBy === null ? '' : `; late by ${lateBy}`}`,
    removalNotJudged:
      'The day on which the ground arose is not known, so the time of the removal cannot be judged. Once it is known, write it into the field removal.since of the document.',
    nextBuildAfterRemoval: (command) => `Next: publish the list without this person today: ${command}`,
    removalSummary: (ground, on, since) =>
      `${ground}; day of the removal ${date(on)}${since === null ? '' : `; day of the ground ${date(since)}`}`,
    noReceiptYet: (number, signed) =>
      `Order № ${number} of ${date(signed)}: there is no receipt of its publication yet. After the removal no receipt can prove it, so if the list has been published, run confirm first.`,
    list: {
      title: (asOf, count) => `List of the cadre reserve on ${date(asOf)}; people: ${count}`,
      empty: (asOf) => `Nobody is in the cadre reserve on ${date(asOf)}.`,
      columns: ['No.', 'Name', 'Order', 'Last day', 'Document'],
      order: (number, signed) => `№ ${number}, ${date(signed)}`,
      deletedSince: (count) =>
        `This list is not complete: on that day there were people in the reserve whose documents have been deleted since; their number: ${count}.`,
    },
    due: {
      title: (asOf) => `What is to be done about the cadre reserve on ${date(asOf)}`,
      nothing: (asOf) => `Nothing is to be published and nobody to be removed on ${date(asOf)}.`,
      overdue: 'OVERDUE',
      publish: (id, number, signed) =>
        `publish the list with the people of order ${id} (№ ${number} of ${date(signed)})`,
      remove: (id, number, signed) => `remove ${id} (order № ${number} of ${date(signed)})`,
      by: (day) => (day === null ? 'last day unknown' : `last day ${date(day)}`),
      next: (day) => `The next to leave the list does so on ${date(day)}`,
    },
    purge: {
      future: (asOf, today) =>
        `--as-of ${asOf}: that day has not come yet (today is ${date(today)}). Only documents of people who are off the list by now are deleted.`,
      nobody: (asOf) => `There are no documents of people who left the list by ${date(asOf)}. Nothing was deleted.`,
      done: (count) => `Documents deleted: ${count}; their number was added to reserve/tally.md without names.`,
      planned: (count) =>
        `Documents to delete: ${count}; their number would be added to reserve/tally.md without names.`,
      unrecorded: (count) =>
        `Of these the term is over and no removal is recorded: ${count}. The report will no longer show whether they were removed in time; if that matters, record the removal first.`,
      going: 'These documents will be deleted:',
      keepReport:
        'Keep the report first (npm run report): afterwards it no longer shows whether these people were removed in time.',
      history:
        'The history of the private repository still has the names. How to drop them from it: docs/tasks/forget-people.md',
    },
    confirm: {
      emptyList: 'The list is empty today, so there is nothing to confirm. No receipt was written.',
      read: (url) => `Read: ${url}`,
      exact: (count) => `The page shows exactly this list; people: ${count}.`,
      differs: (count) => `Differences between the page and the list: ${count}. No receipt was written.`,
      differences: {
        noList: () =>
          'no table and no list of the page has a name of the list. Is it the right address? A page that a script puts together in the browser cannot be read: give an address that has the list in the page itself',
        missing: ({ member }) => `${member} is on the list and not on the page`,
        misspelt: ({ member, place }) => `${enPlace(place)}: nearly the name of ${member}, but not the same letters`,
        repeated: ({ member, place }) => `${enPlace(place)}: ${member} a second time`,
        further: ({ place }) => `${enPlace(place)}: somebody who is not on the list`,
        former: ({ member, place }) =>
          `${place === null ? 'outside tables and lists' : enPlace(place)}: ${member} has left the list, and the name is still on the page`,
      },
      failures: {
        notHttp: (detail) => `${detail}: expected an address that begins with https:// or http://.`,
        password: (detail) =>
          `${detail}: there is a password in the address. Take it out: a receipt has only a public address.`,
        notPublic: (detail) =>
          `${detail}: this address can be opened only on this machine or in a local network, and a list there is not published. Give the address of the page on the site of the ministry.`,
        noServer: (detail) =>
          `The server ${detail} was not found. Check the address, and whether this computer is connected to the internet.`,
        unreachable: (detail) => `The page could not be reached (${detail}). Check the address and try again.`,
        timeout: (detail) => `The page did not come within ${detail} seconds. Try again later.`,
        status: (detail) => `The server did not give the page (${detail}). Check the address.`,
        redirects: (detail) =>
          `The server redirected more than ${detail} times. Give the address at which the page is in the end.`,
        tooLarge: (detail) =>
          `The page is larger than ${detail} bytes. Give the address of the page with the list itself.`,
        notHtml: (detail) =>
          `This is no web page (${detail}). Give the address of the page with the list, not of a file.`,
        letters: (detail) =>
          `The letters of the page cannot be read: ${detail === '' ? 'it does not say how they are encoded, and they are not UTF-8' : `they are not encoded as it says (${detail})`}. Tell those who keep the site.`,
      },
      receiptFor: (orders) => `The receipt proves the publication for the orders: ${orders.join(', ')}`,
      noReceipt:
        'There is no order whose people are all still on the list, so there is nothing to prove. No receipt was written.',
      notCovered: (order) =>
        `${order}: one of the people of this order has left the list, so the receipt does not prove it. If the list was published before, record the day and the evidence in the field published of the order.`,
      noNames: 'To see the names: --show-names',
    },
  }),
};

function kkProblem({ kind, row, column, other = '' }: NameProblem): string {
  switch (kind) {
    case 'utf16':
      return 'файл UTF-16 кодтауында. Оны «CSV UTF-8» түрінде сақтаңыз';
    case 'notUtf8':
      return 'әріптер UTF-8 кодтауында емес (Windows-1251 болуы мүмкін). Ондай файлда қазақ әріптері жоғалған болуы мүмкін: тізімді бастапқы кестеден «CSV UTF-8» түрінде қайта шығарыңыз';
    case 'workbook':
      return 'бұл – Excel кітабы, CSV емес. Оны Excel бағдарламасында ашып, «CSV UTF-8» түрінде сақтаңыз';
    case 'tooLarge':
      return 'файл бір мегабайттан үлкен. Бұл есімдер тізімі ме?';
    case 'quotes':
      return 'тырнақша жабылмаған немесе ұяшықтың ортасында тұр. Оны жабыңыз немесе өшіріңіз';
    case 'separator':
      return 'мұнда бірінші жолдағыдан басқа бөлгіш (нүктелі үтір немесе табуляция) тұр. Бүкіл кестеде бір бөлгіш қолданыңыз';
    case 'columns':
      return 'бірнеше баған бар, бірақ тақырыбы жоқ. Есімдер бағанын «аты-жөні» деп атаңыз немесе тек есімдерді қалдырыңыз';
    case 'nameColumns':
      return 'есімдердің екінші бағаны тұр. Толық есім жазылған бір бағанды қалдырыңыз';
    case 'noNames':
      return 'бірде-бір есім жоқ. Әр жолға бір есім жазыңыз';
    case 'personalNumber':
      return 'ЖСН сияқты он екі цифр тұр. Оны өшіріңіз: тізімге есім ғана керек';
    case 'empty':
      return 'есім жоқ. Бос жолды өшіріңіз';
    case 'formula':
      return 'формула сияқты басталады. Есімнің алдындағы таңбаны өшіріңіз';
    case 'lineBreak':
      return 'есім екі жолға бөлінген. Оны бір жолға жазыңыз';
    case 'digit':
      return 'цифр тұр. Есімде тек әріптер болады';
    case 'latin':
      return `«${other}» – латын әрпі. Оны кириллицамен теріңіз${row === 1 && column !== null ? '; егер бұл баған тақырыбы болса, оны «аты-жөні» деп жазыңыз' : ''}`;
    case 'sign':
      return `${other} таңбасына есімде орын жоқ: тек әріптер, бос орын және дефис болады`;
    case 'initial':
      return 'есім қысқартылған. Аты мен әкесінің атын толық жазыңыз';
    case 'capitals':
      return 'есім түгел бас әріппен жазылған. Әр бөлігінің бірінші әрпі ғана бас әріп болсын';
    case 'form':
      return 'бас әріптен басталатын тегі мен аты күтілген: Үлгібаев Үлгі Үлгіұлы';
    case 'repeated':
      return `дәл осы адам ${other}-жолда да тұр. Біреуін өшіріңіз`;
    case 'onList':
      return `бұл адам тізімде бар (${other}). Оны өшіріңіз немесе алдымен шығарылғанын жазыңыз`;
  }
}

function ruProblem({ kind, row, column, other = '' }: NameProblem): string {
  switch (kind) {
    case 'utf16':
      return 'файл в кодировке UTF-16. Сохраните его как «CSV UTF-8»';
    case 'notUtf8':
      return 'буквы не в кодировке UTF-8 (возможно, Windows-1251). Казахские буквы в таком файле могли потеряться: выгрузите список из исходной таблицы заново как «CSV UTF-8»';
    case 'workbook':
      return 'это книга Excel, а не CSV. Откройте её в Excel и сохраните как «CSV UTF-8»';
    case 'tooLarge':
      return 'файл больше мегабайта. Это точно список имён?';
    case 'quotes':
      return 'кавычка не закрыта или стоит посреди ячейки. Закройте или удалите её';
    case 'separator':
      return 'здесь другой разделитель, чем в первой строке (точка с запятой или табуляция). Оставьте во всей таблице один';
    case 'columns':
      return 'столбцов несколько, а заголовка нет. Назовите столбец с именами «ФИО» или оставьте одни имена';
    case 'nameColumns':
      return 'это второй столбец с именами. Оставьте один, с полным именем';
    case 'noNames':
      return 'ни одного имени. Напишите по одному имени в строке';
    case 'personalNumber':
      return 'двенадцать цифр, как в ИИН. Удалите их: списку нужны только имена';
    case 'empty':
      return 'имени нет. Удалите пустую строку';
    case 'formula':
      return 'начинается как формула. Удалите знак перед именем';
    case 'lineBreak':
      return 'имя разорвано на две строки. Запишите его в одну';
    case 'digit':
      return 'цифра. В имени только буквы';
    case 'latin':
      return `«${other}» — латинская буква. Наберите её кириллицей${row === 1 && column !== null ? '; если это заголовок, напишите «ФИО»' : ''}`;
    case 'sign':
      return `знаку ${other} в имени не место: только буквы, пробел и дефис`;
    case 'initial':
      return 'имя сокращено. Напишите имя и отчество полностью';
    case 'capitals':
      return 'имя набрано заглавными буквами. Оставьте заглавной только первую букву каждой части';
    case 'form':
      return 'ожидались фамилия и имя с заглавных букв: Үлгібаев Үлгі Үлгіұлы';
    case 'repeated':
      return `тот же человек уже в строке ${other}. Удалите одну из двух`;
    case 'onList':
      return `этот человек уже в списке (${other}). Удалите строку или сначала запишите исключение`;
  }
}

function enProblem({ kind, row, column, other = '' }: NameProblem): string {
  switch (kind) {
    case 'utf16':
      return 'the file is in UTF-16. Save it as “CSV UTF-8”';
    case 'notUtf8':
      return 'the letters are not in UTF-8 (perhaps in Windows-1251). Kazakh letters may be lost in such a file: export the list again from the original table as “CSV UTF-8”';
    case 'workbook':
      return 'this is an Excel workbook, not a CSV. Open it in Excel and save it as “CSV UTF-8”';
    case 'tooLarge':
      return 'the file is larger than a megabyte. Is this the list of names?';
    case 'quotes':
      return 'a quotation mark is not closed, or stands in the middle of a cell. Close or delete it';
    case 'separator':
      return 'another separator than in the first row stands here (a semicolon or a tab). Use one throughout the table';
    case 'columns':
      return 'there are several columns without a heading. Head that of the names with “name”, or leave only names';
    case 'nameColumns':
      return 'this is a second column of names. Leave one, with the whole name';
    case 'noNames':
      return 'there are no names at all. Write one a row';
    case 'personalNumber':
      return 'twelve digits, as in an IIN. Delete them: the list needs only names';
    case 'empty':
      return 'there is no name. Delete the empty row';
    case 'formula':
      return 'it begins like a formula. Delete the sign before the name';
    case 'lineBreak':
      return 'the name is broken into two lines. Write it in one';
    case 'digit':
      return 'a digit. A name has only letters';
    case 'latin':
      return `“${other}” is a Latin letter. Type it in Cyrillic${row === 1 && column !== null ? '; if this is the heading, write “name”' : ''}`;
    case 'sign':
      return `${other} has no place in a name: only letters, spaces and hyphens`;
    case 'initial':
      return 'the name is shortened. Write the names in full';
    case 'capitals':
      return 'the name is all in capitals. Write each part with one capital at its beginning';
    case 'form':
      return 'expected a surname and a first name, each with a capital: Үлгібаев Үлгі Үлгіұлы';
    case 'repeated':
      return `the same person as in row ${other}. Delete one of the two`;
    case 'onList':
      return `this person is on the list already (${other}). Delete the row, or record the removal first`;
  }
}
