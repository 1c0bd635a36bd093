// Over 150 lines, because it is one list: everything the pages and files on treaty plans say, in three languages.
import type { PlanStatus } from '../../schemas/plan.ts';
import type { PlanColumn } from '../../schemas/plan-rules.ts';
import type { PlanDecision, PlanSummary, TreatyOutcome } from '../views/plan-view.ts';
import type { Lang } from './lang.ts';

type Step = PlanDecision['step'];
type OutcomeKind = TreatyOutcome['kind'];
type Named = Pick<PlanSummary, 'kind' | 'first' | 'last' | 'status'>;

export interface PlansMessages {
  readonly menu: string;
  /** On the home page. */
  readonly home: string;
  readonly title: string;
  readonly lead: string;
  /** Where no plan may be shown. */
  readonly none: string;
  readonly permission: string;
  readonly kinds: Readonly<Record<PlanSummary['kind'], string>>;
  readonly kindsPlural: Readonly<Record<PlanSummary['kind'], string>>;
  /** `Current plan for 2025`, `Draft current plan for 2025`. */
  readonly name: (plan: Named) => string;
  readonly description: (name: string) => string;
  readonly treaties: (count: number) => string;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  readonly steps: Readonly<Record<Step, string>>;
  /** The same steps before they are taken. */
  readonly stepsOpen: Readonly<Record<Step, string>>;
  readonly invented: string;
  readonly inventedWhy: string;
  readonly notPublic: string;
  readonly notPublicWhy: string;
  readonly draftWhy: string;
  readonly translation: string;
  readonly asOf: (date: string) => string;
  readonly facts: {
    readonly kind: string;
    readonly years: string;
    readonly submitted: string;
    readonly status: string;
    readonly treaties: string;
    readonly version: string;
    readonly noVersion: string;
    readonly publication: string;
    readonly permitted: (basis: string, number: string, date: string) => string;
    readonly notPermitted: string;
    readonly rules: string;
    readonly form: string;
  };
  readonly form: {
    readonly title: string;
    /** Said on pages in other languages. */
    readonly kazakh: string | null;
    readonly empty: string;
    readonly columns: Readonly<Record<PlanColumn, string>>;
    readonly partners: string;
  };
  readonly filter: {
    readonly title: string;
    readonly body: string;
    readonly partner: string;
    readonly section: string;
    readonly priority: string;
    readonly time: string;
    readonly all: string;
    /** `{n}` stands for the number of treaties. */
    readonly found: string;
    readonly none: string;
  };
  readonly print: string;
  readonly index: {
    readonly title: string;
    readonly lead: string;
    readonly by: Readonly<Record<'sections' | 'bodies' | 'partners' | 'priorities' | 'times', string>>;
    /** Names a link that is a number alone. */
    readonly treaty: (number: number) => string;
  };
  readonly course: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
  };
  readonly cycle: {
    readonly title: (year: number) => string;
    readonly lead: string;
    readonly noRecord: (year: number) => string;
    readonly record: string;
    readonly concepts: string;
    readonly notRecorded: string;
    readonly lastDay: (date: string) => string;
  };
  readonly versions: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly versionOf: (date: string) => string;
    readonly agreed: string;
    readonly from: (date: string) => string;
    readonly between: (from: string, until: string) => string;
    readonly now: string;
    readonly read: string;
    readonly compare: string;
    readonly old: (name: string, date: string) => string;
    readonly oldWhy: (from: string, until: string) => string;
    readonly currentWhy: (from: string) => string;
    readonly current: string;
    readonly change: string;
    readonly ground: string;
    readonly decision: string;
    readonly agreement: string;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly reason: string;
    readonly table: string;
    readonly named: (number: string, date: string) => string;
    readonly numbered: (number: string) => string;
  };
  readonly files: {
    readonly title: string;
    readonly lead: string;
    readonly docxKk: string;
    readonly docxRu: string;
    readonly json: string;
    readonly csv: string;
  };
  readonly entry: {
    readonly description: string;
    readonly number: string;
    readonly out: string;
    readonly outWhy: string;
    readonly plan: string;
    readonly section: string;
    readonly body: string;
    readonly partners: string;
    readonly conclusion: string;
    readonly procedures: string;
    readonly notes: string;
    readonly titleKk: string;
    readonly titleRu: string;
    readonly finalTitle: string;
    readonly fundamental: Readonly<Record<'yes' | 'no' | 'undecided', string>>;
    readonly steps: string;
    readonly past: string;
    readonly ahead: string;
    readonly undated: string;
    readonly noPast: string;
    readonly noAhead: string;
    readonly conceptReceived: string;
    readonly expediency: Readonly<Record<'expedient' | 'notExpedient', string>>;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly outcomes: Readonly<Record<OutcomeKind, string>>;
    readonly outcomesOpen: Readonly<Record<OutcomeKind, string>>;
    readonly movedTo: (plan: string) => string;
    readonly conclusionExpected: string;
    readonly proceduresExpected: string;
    readonly over: string;
    readonly noDay: string;
    readonly concept: string;
    readonly noConcept: string;
    readonly received: string;
    readonly lastDay: (date: string) => string;
    readonly late: string;
    readonly inTime: string;
    readonly languages: string;
    readonly languageNames: Readonly<Record<'kk' | 'ru', string>>;
    readonly opinion: string;
    readonly opinions: Readonly<Record<'expedient' | 'notExpedient', string>>;
    readonly noOpinion: string;
    readonly priority: (number: string) => string;
    readonly priorities: string;
    readonly prioritiesLead: string;
    readonly noPriorities: string;
    readonly unknownPriority: string;
    readonly justification: string;
    readonly noJustification: string;
    readonly elsewhere: string;
    readonly elsewhereLead: string;
    readonly nowhereElse: string;
    readonly takenOut: string;
    readonly changes: string;
    readonly noChanges: string;
  };
  readonly priorities: {
    readonly title: string;
    readonly lead: string;
    readonly description: string;
    readonly none: string;
    readonly nothing: string;
    readonly served: (priorities: number, all: number) => string;
    readonly inPlans: string;
  };
}

const kk: PlansMessages = {
  menu: 'Шарт жоспарлары',
  home: 'Халықаралық шарттарды жасасудың ағымдағы және перспективалық жоспарлары ресми нысан бойынша, олардың өзгерістері.',
  title: 'Халықаралық шарттарды жасасу жоспарлары',
  lead: 'Қазақстан Республикасының халықаралық шарттарын жасасудың бір жылға арналған ағымдағы және үш жылға арналған перспективалық жоспарлары.',
  none: 'Мұнда жариялауға рұқсат етілген бірде-бір жоспар жоқ.',
  permission:
    'Жоспарларды әзірлеу қағидаларында оларды жариялау міндеті көзделмеген, сондықтан жоспар тек рұқсат беретін құжат болғанда ғана көрсетіледі.',
  kinds: { current: 'ағымдағы жоспар', perspective: 'перспективалық жоспар' },
  kindsPlural: { current: 'Ағымдағы жоспарлар', perspective: 'Перспективалық жоспарлар' },
  name: ({ kind, first, last, status }) => {
    const years = kind === 'current' ? `${first} жылға` : `${first}–${last} жылдарға`;
    const what = kind === 'current' ? 'ағымдағы жоспар' : 'перспективалық жоспар';
    return `${years} арналған ${what}${isDraft(status) ? 'дың жобасы' : ''}`;
  },
  description: (name) => `${name}: ресми нысан бойынша шарттар, олардың мерзімдері, нұсқалары мен өзгерістері.`,
  treaties: (count) => `${count} шарт`,
  statuses: {
    draft: 'жоба',
    submitted: 'Комиссияның қарауында',
    approved: 'Комиссия мақұлдаған',
    sent: 'Президентке келісуге жіберілген',
    agreed: 'Президентпен келісілген',
    distributed: 'келісілген және таратылған',
  },
  steps: {
    submitted: 'Жоспар Комиссияның қарауына шығарылды',
    approved: 'Комиссия жоспарды мақұлдады',
    sent: 'Жоспар Президентке келісуге жіберілді',
    agreed: 'Жоспар Президентпен келісілді',
    distributed: 'Келісілген жоспар таратылды',
  },
  stepsOpen: {
    submitted: 'Жоспарды Комиссияның қарауына шығару',
    approved: 'Комиссияның мақұлдауы',
    sent: 'Жоспарды Президентке келісуге жіберу',
    agreed: 'Президентпен келісу',
    distributed: 'Келісілген жоспарды тарату',
  },
  invented: 'ойдан шығарылған',
  inventedWhy:
    'Бұл жоспар, ондағы шарттар, мемлекеттер мен құжаттар ойдан шығарылған: олар бағдарламаның қалай жұмыс істейтінін көрсетеді.',
  notPublic: 'жариялауға рұқсат жоқ',
  notPublicWhy: 'Бұл жоспарды жариялауға рұқсат жоқ: ол жария сайтта көрсетілмейді.',
  draftWhy: 'Бұл жоспар Президентпен келісілмеген, ол өзгеруі мүмкін.',
  translation: 'Нысанның бейресми аудармасы',
  asOf: (date) => `Жоспардың жай-күйі мына күнгі: ${date}.`,
  facts: {
    kind: 'Түрі',
    years: 'Жылдары',
    submitted: 'Тұжырымдамалар енгізілген жыл',
    status: 'Жай-күйі',
    treaties: 'Шарттар',
    version: 'Қолданыстағы нұсқасы',
    noVersion: 'келісілген нұсқасы жоқ',
    publication: 'Жариялау',
    permitted: (basis, number, date) => `${basis}, ${date}, № ${number}`,
    notPermitted: 'рұқсат жоқ',
    rules: 'Қағидалар',
    form: 'Нысан',
  },
  form: {
    title: 'Ресми нысан',
    kazakh: null,
    empty: 'Бұл бөлімде шарт жоқ.',
    columns: {
      number: '№',
      body: 'Ұсынатын орган',
      treaty: 'Шарт',
      conclusion: 'Жасасу мерзімі',
      procedures: 'Рәсімдер мерзімі',
      notes: 'Ескертпе',
    },
    partners: 'Тараптар',
  },
  filter: {
    title: 'Жоспардан іздеу',
    body: 'Орган',
    partner: 'Екінші тарап',
    section: 'Бөлім',
    priority: 'Басымдық',
    time: 'Жасасу мерзімі',
    all: 'барлығы',
    found: 'Табылған шарттар: {n}',
    none: 'Мұндай шарт табылмады.',
  },
  print: 'Жоспарды басып шығару',
  index: {
    title: 'Көрсеткіш',
    lead: 'Сандар – шарттардың жоспардағы реттік нөмірлері.',
    by: {
      sections: 'Бөлімдер бойынша',
      bodies: 'Органдар бойынша',
      partners: 'Екінші тарап бойынша',
      priorities: 'Басымдықтар бойынша',
      times: 'Жасасу мерзімі бойынша',
    },
    treaty: (number) => `${number}-шарт`,
  },
  course: {
    title: 'Жоспардың жолы',
    lead: 'Осы жоспар бойынша қабылданған шешімдер.',
    none: 'Бірде-бір шешім тіркелмеген.',
  },
  cycle: {
    title: (year) => `${year} жылғы жоспарлау кезеңі`,
    lead: 'Ағымдағы және перспективалық жоспарлар бір жылдық кезеңде жасалады. Әр қадамның жанында – мерзімі және жазба бойынша нәтижесі.',
    noRecord: (year) => `${year} жылғы кезең туралы жазба жоқ, сондықтан қадамдардың жай-күйі белгісіз.`,
    record: 'Жазба:',
    concepts: 'Тұжырымдамаларды енгізу',
    notRecorded: 'күні тіркелмеген',
    lastDay: (date) => `соңғы күн – ${date}`,
  },
  versions: {
    title: 'Нұсқалар мен өзгерістер',
    lead: 'Келісілген жоспар ешқашан үнсіз түзетілмейді: әр өзгеріс негізімен және шешімімен жазылады, ал бұрынғы нұсқалардың бәрі оқуға ашық қалады.',
    none: 'Бұл жоспар келісілмеген: оның жобасы ғана бар, нұсқалары жоқ.',
    versionOf: (date) => `${date} нұсқасы`,
    agreed: 'келісілген күйі',
    from: (date) => `${date} күнінен бастап қолданылады`,
    between: (from, until) => `${from} – ${until} аралығында қолданылған`,
    now: 'қазіргі нұсқа',
    read: 'Нұсқаны оқу',
    compare: 'Алдыңғы нұсқамен салыстыру',
    old: (name, date) => `${name}: ${date} нұсқасы`,
    oldWhy: (from, until) => `Бұл – жоспардың ${from} – ${until} аралығында қолданылған бұрынғы нұсқасы.`,
    currentWhy: (from) => `Бұл – жоспардың қазіргі нұсқасы, қолданыла бастаған күні – ${from}.`,
    current: 'Жоспардың қазіргі нұсқасы',
    change: 'Өзгеріс',
    ground: 'Негізі',
    decision: 'Шешім',
    agreement: 'Келісім',
    added: 'Енгізілген шарттар',
    changed: 'Өзгерген шарттар',
    removed: 'Алып тасталған шарттар',
    reason: 'Негіздеме',
    table: 'Салыстырма кесте',
    named: (number, date) => `${date}, №\u00a0${number}`,
    numbered: (number) => `№\u00a0${number}`,
  },
  files: {
    title: 'Файлдар мен деректер',
    lead: 'Жоспар ресми нысан бойынша Word құжаты ретінде және деректер түрінде.',
    docxKk: 'Ресми нысан қазақ тілінде (DOCX)',
    docxRu: 'Нысанның орыс тіліндегі бейресми аудармасы (DOCX)',
    json: 'Деректер (JSON)',
    csv: 'Кесте (CSV)',
  },
  entry: {
    description: 'Шарттың жоспардағы деректері: мерзімдері, тұжырымдамасы, қадамдары және өзгерістері.',
    number: 'Жоспардағы нөмірі',
    out: 'жоспардан алып тасталған',
    outWhy: 'Бұл шарт жоспардан алып тасталған. Төменде оның соңғы күйі берілген.',
    plan: 'Жоспар',
    section: 'Бөлім',
    body: 'Ұсынатын орган',
    partners: 'Екінші тарап',
    conclusion: 'Жасасудың болжамды мерзімі',
    procedures: 'Мемлекетішілік рәсімдердің болжамды мерзімі',
    notes: 'Ескертпе',
    titleKk: 'Қазақша атауы',
    titleRu: 'Орысша атауы',
    finalTitle: 'Екінші тараппен келісілген атауы',
    fundamental: {
      yes: 'Айырмашылық қағидаттық сипатта: жоспарды өзгерту қажет.',
      no: 'Айырмашылықтың қағидаттық сипаты жоқ: жоспарды өзгерту талап етілмейді.',
      undecided: 'Айырмашылықтың қағидаттық сипаты бар-жоғы әлі шешілмеген.',
    },
    steps: 'Шарттың жолы',
    past: 'Болған қадамдар',
    ahead: 'Күтілетін қадамдар',
    undated: 'Күні белгісіз қадамдар',
    noPast: 'Бірде-бір қадам тіркелмеген.',
    noAhead: 'Мерзімі алдағы қадам жоқ.',
    conceptReceived: 'Тұжырымдама Министрлікке түсті',
    expediency: {
      expedient: 'Министрліктің қорытындысы: сыртқы саяси тұрғыдан орынды',
      notExpedient: 'Министрліктің қорытындысы: сыртқы саяси тұрғыдан орынсыз',
    },
    added: 'Шарт өзгеріспен жоспарға енгізілді',
    changed: 'Жоспардағы деректері өзгертілді',
    removed: 'Шарт жоспардан алып тасталды',
    outcomes: {
      signed: 'Шартқа қол қойылды',
      ratified: 'Шарт ратификацияланды',
      inForce: 'Шарт күшіне енді',
      moved: 'Шарт басқа жоспарға көшірілді',
      dropped: 'Шартты жасасудан бас тартылды',
    },
    outcomesOpen: {
      signed: 'Шартқа қол қою',
      ratified: 'Шартты ратификациялау',
      inForce: 'Шарттың күшіне енуі',
      moved: 'Шартты басқа жоспарға көшіру',
      dropped: 'Шартты жасасудан бас тарту',
    },
    movedTo: (plan) => `Көшірілген жоспары: ${plan}`,
    conclusionExpected: 'Шартты жасасу күтіледі',
    proceduresExpected: 'Күшіне енуі үшін қажетті мемлекетішілік рәсімдердің орындалуы күтіледі',
    over: 'болжамды мерзім өтті, орындалғаны тіркелмеген',
    noDay: 'күні белгісіз',
    concept: 'Шарт жасасу тұжырымдамасы',
    noConcept: 'Тұжырымдама тіркелмеген.',
    received: 'Министрлікке түскен күні',
    lastDay: (date) => `енгізудің соңғы күні – ${date}`,
    late: 'кеш түскен',
    inTime: 'мерзімінде түскен',
    languages: 'Тілдері',
    languageNames: { kk: 'қазақ тілі', ru: 'орыс тілі' },
    opinion: 'Сыртқы саяси орындылық туралы қорытынды',
    opinions: { expedient: 'орынды', notExpedient: 'орынсыз' },
    noOpinion: 'қорытынды тіркелмеген',
    priority: (number) => `${number}-басымдық`,
    priorities: 'Сыртқы саясат тұжырымдамасының басымдықтары',
    prioritiesLead: 'Бұл байланысты сайт редакторлары белгілейді, ресми нысанда ол жоқ.',
    noPriorities: 'Басымдықтар көрсетілмеген.',
    unknownPriority: 'тұжырымдамада мұндай басымдық жоқ',
    justification: 'Негіздеме',
    noJustification: 'Негіздеме келтірілмеген.',
    elsewhere: 'Басқа жоспарларда',
    elsewhereLead: 'Шарттың барлық жоспардағы тұрақты белгісі біреу.',
    nowhereElse: 'Мұнда көрсетілген басқа жоспарларда бұл шарт жоқ.',
    takenOut: 'алып тасталған',
    changes: 'Осы шартқа қатысты өзгерістер',
    noChanges: 'Келісілгеннен бері бұл шарт бойынша жоспар өзгертілмеген.',
  },
  priorities: {
    title: 'Басымдықтар және шарттар',
    lead: 'Жоспарлардағы шарттар сыртқы саясат тұжырымдамасының қай басымдықтарына қызмет етеді. Бұл байланысты сайт редакторлары белгілейді, ресми нысанда ол жоқ.',
    description: 'Сыртқы саясат тұжырымдамасының басымдықтары және оларға қызмет ететін жоспарлардағы шарттар.',
    none: 'Басымдықтардың мәтіні мұнда жоқ.',
    nothing: 'шарт жоқ',
    served: (priorities, all) => `Шарты бар басымдықтар: ${priorities}, барлығы: ${all}.`,
    inPlans: 'Жоспарлар:',
  },
};

const ru: PlansMessages = {
  menu: 'Планы договоров',
  home: 'Текущие и перспективные планы заключения международных договоров в официальной форме и их изменения.',
  title: 'Планы заключения международных договоров',
  lead: 'Текущие планы заключения международных договоров Республики Казахстан на один год и перспективные планы на три года.',
  none: 'Здесь нет ни одного плана, который разрешено опубликовать.',
  permission:
    'Правила разработки планов не предусматривают обязанности их публиковать, поэтому план показывается только при наличии разрешающего документа.',
  kinds: { current: 'текущий план', perspective: 'перспективный план' },
  kindsPlural: { current: 'Текущие планы', perspective: 'Перспективные планы' },
  name: ({ kind, first, last, status }) => {
    const years = kind === 'current' ? `на ${first} год` : `на ${first}–${last} годы`;
    const [name, of] =
      kind === 'current' ? ['Текущий план', 'текущего плана'] : ['Перспективный план', 'перспективного плана'];
    return isDraft(status) ? `Проект ${of} ${years}` : `${name} ${years}`;
  },
  description: (name) => `${name}: договоры в официальной форме, их сроки, версии и изменения плана.`,
  treaties: (count) => `${count} ${plural(count, 'договор', 'договора', 'договоров')}`,
  statuses: {
    draft: 'проект',
    submitted: 'на рассмотрении Комиссии',
    approved: 'одобрен Комиссией',
    sent: 'направлен Президенту на согласование',
    agreed: 'согласован с Президентом',
    distributed: 'согласован и разослан',
  },
  steps: {
    submitted: 'План вынесен на рассмотрение Комиссии',
    approved: 'Комиссия одобрила план',
    sent: 'План направлен Президенту на согласование',
    agreed: 'План согласован с Президентом',
    distributed: 'Согласованный план разослан',
  },
  stepsOpen: {
    submitted: 'Вынесение плана на рассмотрение Комиссии',
    approved: 'Одобрение Комиссией',
    sent: 'Направление плана Президенту на согласование',
    agreed: 'Согласование с Президентом',
    distributed: 'Рассылка согласованного плана',
  },
  invented: 'вымышлено',
  inventedWhy: 'Этот план, его договоры, государства и документы вымышлены: они показывают, как работает программа.',
  notPublic: 'публикация не разрешена',
  notPublicWhy: 'Публиковать этот план не разрешено: на общедоступном сайте его нет.',
  draftWhy: 'Этот план не согласован с Президентом и может измениться.',
  translation: 'Неофициальный перевод формы',
  asOf: (date) => `План показан по состоянию на ${date}.`,
  facts: {
    kind: 'Вид',
    years: 'Годы',
    submitted: 'Год внесения концепций',
    status: 'Состояние',
    treaties: 'Договоры',
    version: 'Действующая версия',
    noVersion: 'согласованной версии нет',
    publication: 'Публикация',
    permitted: (basis, number, date) => `${basis}, ${date}, № ${number}`,
    notPermitted: 'не разрешена',
    rules: 'Правила',
    form: 'Форма',
  },
  form: {
    title: 'Официальная форма',
    kazakh:
      'Здесь есть только казахский текст правил, поэтому форма на казахском языке; слова под ней по-русски — неофициальный перевод.',
    empty: 'В этом разделе договоров нет.',
    columns: {
      number: '№',
      body: 'Предлагающий орган',
      treaty: 'Договор',
      conclusion: 'Срок заключения',
      procedures: 'Срок процедур',
      notes: 'Примечание',
    },
    partners: 'Стороны',
  },
  filter: {
    title: 'Поиск в плане',
    body: 'Орган',
    partner: 'Другая сторона',
    section: 'Раздел',
    priority: 'Приоритет',
    time: 'Срок заключения',
    all: 'все',
    found: 'Найдено договоров: {n}',
    none: 'Такого договора нет.',
  },
  print: 'Напечатать план',
  index: {
    title: 'Указатель',
    lead: 'Числа — номера договоров в плане.',
    by: {
      sections: 'По разделам',
      bodies: 'По органам',
      partners: 'По другой стороне',
      priorities: 'По приоритетам',
      times: 'По сроку заключения',
    },
    treaty: (number) => `Договор ${number}`,
  },
  course: {
    title: 'Путь плана',
    lead: 'Решения, принятые по этому плану.',
    none: 'Не записано ни одного решения.',
  },
  cycle: {
    title: (year) => `Цикл планирования ${year} года`,
    lead: 'Текущий и перспективный планы составляются в одном годовом цикле. Рядом с каждым шагом — срок и результат по записи.',
    noRecord: (year) => `Записи о цикле ${year} года нет, поэтому состояние шагов неизвестно.`,
    record: 'Запись:',
    concepts: 'Внесение концепций',
    notRecorded: 'день не записан',
    lastDay: (date) => `последний день — ${date}`,
  },
  versions: {
    title: 'Версии и изменения',
    lead: 'Согласованный план никогда не правят молча: каждое изменение записано с основанием и решением, а все прежние версии остаются доступны.',
    none: 'Этот план не согласован: есть только его проект, версий нет.',
    versionOf: (date) => `Версия от ${date}`,
    agreed: 'как согласован',
    from: (date) => `действует с ${date}`,
    between: (from, until) => `действовала с ${from} по ${until}`,
    now: 'нынешняя версия',
    read: 'Читать версию',
    compare: 'Сравнить с предыдущей',
    old: (name, date) => `${name}: версия от ${date}`,
    oldWhy: (from, until) => `Это прежняя версия плана, она действовала с ${from} по ${until}.`,
    currentWhy: (from) => `Это нынешняя версия плана, она действует с ${from}.`,
    current: 'Нынешняя версия плана',
    change: 'Изменение',
    ground: 'Основание',
    decision: 'Решение',
    agreement: 'Согласование',
    added: 'Включённые договоры',
    changed: 'Изменённые договоры',
    removed: 'Исключённые договоры',
    reason: 'Обоснование',
    table: 'Сравнительная таблица',
    named: (number, date) => `${date}, №\u00a0${number}`,
    numbered: (number) => `№\u00a0${number}`,
  },
  files: {
    title: 'Файлы и данные',
    lead: 'План в официальной форме как документ Word и в виде данных.',
    docxKk: 'Официальная форма на казахском языке (DOCX)',
    docxRu: 'Неофициальный перевод формы на русский язык (DOCX)',
    json: 'Данные (JSON)',
    csv: 'Таблица (CSV)',
  },
  entry: {
    description: 'Сведения о договоре в плане: сроки, концепция, шаги и изменения.',
    number: 'Номер в плане',
    out: 'исключён из плана',
    outWhy: 'Этот договор исключён из плана. Ниже — как он стоял в нём в последний раз.',
    plan: 'План',
    section: 'Раздел',
    body: 'Предлагающий орган',
    partners: 'Другая сторона',
    conclusion: 'Предполагаемый срок заключения',
    procedures: 'Предполагаемый срок внутригосударственных процедур',
    notes: 'Примечание',
    titleKk: 'Название на казахском языке',
    titleRu: 'Название на русском языке',
    finalTitle: 'Название, согласованное с другой стороной',
    fundamental: {
      yes: 'Различие принципиальное: план нужно изменить.',
      no: 'Различие непринципиальное: изменять план не требуется.',
      undecided: 'Ещё не решено, принципиально ли различие.',
    },
    steps: 'Путь договора',
    past: 'Пройденные шаги',
    ahead: 'Ожидаемые шаги',
    undated: 'Шаги, день которых неизвестен',
    noPast: 'Не записано ни одного шага.',
    noAhead: 'Шагов со сроком впереди нет.',
    conceptReceived: 'Концепция поступила в Министерство',
    expediency: {
      expedient: 'Заключение Министерства: внешнеполитически целесообразно',
      notExpedient: 'Заключение Министерства: внешнеполитически нецелесообразно',
    },
    added: 'Договор включён в план изменением',
    changed: 'Сведения в плане изменены',
    removed: 'Договор исключён из плана',
    outcomes: {
      signed: 'Договор подписан',
      ratified: 'Договор ратифицирован',
      inForce: 'Договор вступил в силу',
      moved: 'Договор перенесён в другой план',
      dropped: 'От заключения договора отказались',
    },
    outcomesOpen: {
      signed: 'Подписание договора',
      ratified: 'Ратификация договора',
      inForce: 'Вступление договора в силу',
      moved: 'Перенос договора в другой план',
      dropped: 'Отказ от заключения договора',
    },
    movedTo: (plan) => `Перенесён в план: ${plan}`,
    conclusionExpected: 'Ожидается заключение договора',
    proceduresExpected: 'Ожидается выполнение внутригосударственных процедур, необходимых для вступления в силу',
    over: 'предполагаемый срок прошёл, исполнение не записано',
    noDay: 'день неизвестен',
    concept: 'Концепция заключения договора',
    noConcept: 'Концепция не записана.',
    received: 'Поступила в Министерство',
    lastDay: (date) => `последний день внесения — ${date}`,
    late: 'поступила с опозданием',
    inTime: 'поступила в срок',
    languages: 'Языки',
    languageNames: { kk: 'казахский', ru: 'русский' },
    opinion: 'Заключение о внешнеполитической целесообразности',
    opinions: { expedient: 'целесообразно', notExpedient: 'нецелесообразно' },
    noOpinion: 'заключение не записано',
    priority: (number) => `Приоритет ${number}`,
    priorities: 'Приоритеты концепции внешней политики',
    prioritiesLead: 'Эту связь указывают редакторы сайта, в официальной форме её нет.',
    noPriorities: 'Приоритеты не указаны.',
    unknownPriority: 'такого приоритета в концепции нет',
    justification: 'Обоснование',
    noJustification: 'Обоснование не приведено.',
    elsewhere: 'В других планах',
    elsewhereLead: 'У договора одно постоянное обозначение во всех планах.',
    nowhereElse: 'В других показанных здесь планах этого договора нет.',
    takenOut: 'исключён',
    changes: 'Изменения, касающиеся этого договора',
    noChanges: 'С момента согласования план в части этого договора не менялся.',
  },
  priorities: {
    title: 'Приоритеты и договоры',
    lead: 'Каким приоритетам концепции внешней политики служат договоры из планов. Эту связь указывают редакторы сайта, в официальной форме её нет.',
    description: 'Приоритеты концепции внешней политики и договоры из планов, которые им служат.',
    none: 'Текста приоритетов здесь нет.',
    nothing: 'договоров нет',
    served: (priorities, all) => `Приоритетов с договорами: ${priorities}, всего: ${all}.`,
    inPlans: 'Планы:',
  },
};

const en: PlansMessages = {
  menu: 'Treaty plans',
  home: 'The current and perspective plans of treaties to be concluded, in the official form, with their changes.',
  title: 'Treaty plans',
  lead: 'Plans of international treaties that the Republic of Kazakhstan is to conclude: current plans for one year and perspective plans for three.',
  none: 'There is no plan here that may be published.',
  permission:
    'The rules on the plans contain no duty to publish them, so a plan is shown only where a document permits it.',
  kinds: { current: 'current plan', perspective: 'perspective plan' },
  kindsPlural: { current: 'Current plans', perspective: 'Perspective plans' },
  name: ({ kind, first, last, status }) => {
    const name = kind === 'current' ? `current plan for ${first}` : `perspective plan for ${first}–${last}`;
    return isDraft(status) ? `Draft ${name}` : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  },
  description: (name) =>
    `${name}: treaties in the official form, their times, and the versions and changes of the plan.`,
  treaties: (count) => `${count} ${count === 1 ? 'treaty' : 'treaties'}`,
  statuses: {
    draft: 'draft',
    submitted: 'before the Commission',
    approved: 'approved by the Commission',
    sent: 'sent to the President for agreement',
    agreed: 'agreed with the President',
    distributed: 'agreed and distributed',
  },
  steps: {
    submitted: 'Plan put before the Commission',
    approved: 'Commission approved the plan',
    sent: 'Plan sent to the President for agreement',
    agreed: 'Plan agreed with the President',
    distributed: 'Agreed plan distributed',
  },
  stepsOpen: {
    submitted: 'Putting the plan before the Commission',
    approved: 'Approval by the Commission',
    sent: 'Sending the plan to the President for agreement',
    agreed: 'Agreement with the President',
    distributed: 'Distribution of the agreed plan',
  },
  invented: 'invented',
  inventedWhy: 'This plan, its treaties, states and documents are invented: they show how the program works.',
  notPublic: 'not permitted to be published',
  notPublicWhy: 'Nobody has permitted this plan to be published: it is not on the public site.',
  draftWhy: 'This plan has not been agreed with the President and may change.',
  translation: 'Unofficial translation of the form',
  asOf: (date) => `The plan is shown as it stood on ${date}.`,
  facts: {
    kind: 'Kind',
    years: 'Years',
    submitted: 'Year of the concepts',
    status: 'State',
    treaties: 'Treaties',
    version: 'Version in effect',
    noVersion: 'no agreed version',
    publication: 'Publication',
    permitted: (basis, number, date) => `${basis}, ${date}, No ${number}`,
    notPermitted: 'not permitted',
    rules: 'Rules',
    form: 'Form',
  },
  form: {
    title: 'Official form',
    kazakh:
      'Only the Kazakh text of the rules is held here, so the form is in Kazakh; the English words below it are a help, not a translation of the form.',
    empty: 'This section has no treaties.',
    columns: {
      number: 'No',
      body: 'Proposing body',
      treaty: 'Treaty',
      conclusion: 'Conclusion expected',
      procedures: 'Procedures expected',
      notes: 'Notes',
    },
    partners: 'Parties',
  },
  filter: {
    title: 'Search the plan',
    body: 'Body',
    partner: 'Partner',
    section: 'Section',
    priority: 'Priority',
    time: 'Conclusion expected',
    all: 'all',
    found: 'Treaties found: {n}',
    none: 'There is no such treaty.',
  },
  print: 'Print the plan',
  index: {
    title: 'Index',
    lead: 'The figures are the numbers of the treaties in the plan.',
    by: {
      sections: 'By section',
      bodies: 'By body',
      partners: 'By partner',
      priorities: 'By priority',
      times: 'By expected time',
    },
    treaty: (number) => `Treaty ${number}`,
  },
  course: {
    title: 'Course of the plan',
    lead: 'The decisions taken on this plan.',
    none: 'No decision is recorded.',
  },
  cycle: {
    title: (year) => `The cycle of ${year}`,
    lead: 'The current and the perspective plan are made in one yearly cycle. Beside each step stand its time limit and the verdict by the record.',
    noRecord: (year) => `There is no record of the cycle of ${year}, so the state of the steps is unknown.`,
    record: 'Record:',
    concepts: 'Submission of concepts',
    notRecorded: 'no day recorded',
    lastDay: (date) => `last day: ${date}`,
  },
  versions: {
    title: 'Versions and changes',
    lead: 'An agreed plan is never edited silently: every change is recorded with its ground and decision, and every earlier version stays readable.',
    none: 'This plan has not been agreed: there is a draft, and there are no versions.',
    versionOf: (date) => `Version of ${date}`,
    agreed: 'as agreed',
    from: (date) => `in effect from ${date}`,
    between: (from, until) => `in effect from ${from} to ${until}`,
    now: 'current version',
    read: 'Read this version',
    compare: 'Compare with the one before',
    old: (name, date) => `${name}: version of ${date}`,
    oldWhy: (from, until) => `This is an earlier version of the plan, in effect from ${from} to ${until}.`,
    currentWhy: (from) => `This is the current version of the plan, in effect from ${from}.`,
    current: 'Current version of the plan',
    change: 'Change',
    ground: 'Ground',
    decision: 'Decision',
    agreement: 'Agreement',
    added: 'Treaties added',
    changed: 'Treaties changed',
    removed: 'Treaties removed',
    reason: 'Justification',
    table: 'Comparative table',
    named: (number, date) => `${date}, No\u00a0${number}`,
    numbered: (number) => `No\u00a0${number}`,
  },
  files: {
    title: 'Files and data',
    lead: 'The plan in the official form as a Word document, and as data.',
    docxKk: 'Official form in Kazakh (DOCX)',
    docxRu: 'Unofficial translation of the form into Russian (DOCX)',
    json: 'Data (JSON)',
    csv: 'Table (CSV)',
  },
  entry: {
    description: 'What the plan says of a treaty: its times, its concept, its steps and its changes.',
    number: 'Number in the plan',
    out: 'removed from the plan',
    outWhy: 'This treaty was removed from the plan. Below it stands as it was last.',
    plan: 'Plan',
    section: 'Section',
    body: 'Proposing body',
    partners: 'Partner',
    conclusion: 'Conclusion expected',
    procedures: 'Domestic procedures expected',
    notes: 'Notes',
    titleKk: 'Title in Kazakh',
    titleRu: 'Title in Russian',
    finalTitle: 'Title as agreed with the other side',
    fundamental: {
      yes: 'The difference is one of principle: the plan has to be changed.',
      no: 'The difference is not one of principle: the plan need not be changed.',
      undecided: 'Whether the difference is one of principle has not been decided.',
    },
    steps: 'Course of the treaty',
    past: 'What happened',
    ahead: 'What is expected',
    undated: 'Steps without a known day',
    noPast: 'No step is recorded.',
    noAhead: 'There is no step with a time ahead.',
    conceptReceived: 'Concept received by the Ministry',
    expediency: {
      expedient: "The Ministry's conclusion: expedient for foreign policy",
      notExpedient: "The Ministry's conclusion: not expedient for foreign policy",
    },
    added: 'Treaty brought into the plan by a change',
    changed: 'Entry in the plan changed',
    removed: 'Treaty removed from the plan',
    outcomes: {
      signed: 'Treaty signed',
      ratified: 'Treaty ratified',
      inForce: 'Treaty entered into force',
      moved: 'Treaty moved to another plan',
      dropped: 'Treaty dropped',
    },
    outcomesOpen: {
      signed: 'Signing of the treaty',
      ratified: 'Ratification of the treaty',
      inForce: 'Entry of the treaty into force',
      moved: 'Move to another plan',
      dropped: 'Dropping of the treaty',
    },
    movedTo: (plan) => `Moved to: ${plan}`,
    conclusionExpected: 'Conclusion of the treaty expected',
    proceduresExpected: 'Domestic procedures for its entry into force expected',
    over: 'the expected time has passed, and nothing is recorded',
    noDay: 'day not known',
    concept: 'Treaty concept',
    noConcept: 'No concept is recorded.',
    received: 'Received by the Ministry',
    lastDay: (date) => `last day for concepts: ${date}`,
    late: 'received late',
    inTime: 'received in time',
    languages: 'Languages',
    languageNames: { kk: 'Kazakh', ru: 'Russian' },
    opinion: 'Conclusion on foreign policy expediency',
    opinions: { expedient: 'expedient', notExpedient: 'not expedient' },
    noOpinion: 'no conclusion recorded',
    priority: (number) => `Priority ${number}`,
    priorities: 'Priorities of the foreign policy concept',
    prioritiesLead: 'This link is editorial; the official form does not have it.',
    noPriorities: 'No priorities are named.',
    unknownPriority: 'the concept has no such priority',
    justification: 'Justification',
    noJustification: 'No justification is given.',
    elsewhere: 'In other plans',
    elsewhereLead: 'A treaty has one permanent name in all plans.',
    nowhereElse: 'No other plan shown here has this treaty.',
    takenOut: 'removed',
    changes: 'Changes that touch this treaty',
    noChanges: 'The plan has not been changed as to this treaty since it was agreed.',
  },
  priorities: {
    title: 'Priorities and treaties',
    lead: 'Which priorities of the foreign policy concept the treaties in the plans serve. This link is editorial; the official form does not have it.',
    description: 'The priorities of the foreign policy concept, and the treaties in the plans that serve them.',
    none: 'The text of the priorities is not held here.',
    nothing: 'no treaties',
    served: (priorities, all) => `Priorities with treaties: ${priorities} of ${all}.`,
    inPlans: 'Plans:',
  },
};

/** What the Commission has not approved is called a draft. */
function isDraft(status: PlanStatus): boolean {
  return status === 'draft' || status === 'submitted';
}

/** 1 договор, 2 договора, 5 договоров. */
function plural(count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('ru').select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}

const all: Readonly<Record<Lang, PlansMessages>> = { kk, ru, en };

export function plansMessagesIn(lang: Lang): PlansMessages {
  return all[lang];
}
