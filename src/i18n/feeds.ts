import type { Lang } from './lang.ts';

/** What the feeds of changes say. */
export interface FeedMessages {
  /** A visible link to a feed. */
  readonly follow: string;
  readonly all: string;
  readonly allSubtitle: string;
  readonly act: (name: string) => string;
  readonly actSubtitle: (name: string) => string;
  readonly plans: string;
  readonly plansSubtitle: string;
  readonly compliance: string;
  readonly complianceSubtitle: string;
  readonly adopted: (act: string) => string;
  readonly amended: (act: string) => string;
  readonly repealed: (act: string) => string;
  /** A mistake of the publisher in a text. */
  readonly corrected: (what: string) => string;
  readonly correction: (wrong: string, right: string) => string;
  readonly places: (count: number) => string;
  readonly editionHeld: string;
  readonly editionNotHeld: string;
  readonly planAgreed: (plan: string) => string;
  readonly planChanged: (plan: string) => string;
  readonly treaties: (count: number) => string;
  /** A change of a plan in numbers of treaties. */
  readonly changedTreaties: (added: number, changed: number, removed: number) => string;
  readonly lastDay: (date: string) => string;
  readonly done: (date: string) => string;
  readonly notDone: string;
}

const kk: FeedMessages = {
  follow: 'Өзгерістерді бақылау (Atom таспасы)',
  all: 'Сайттағы өзгерістер',
  allSubtitle: 'Актілерге, шарттар жоспарларына енгізілген өзгерістер және кадр резервіне қосу туралы бұйрықтар.',
  act: (name) => `${name}: өзгерістер`,
  actSubtitle: (name) => `«${name}» актісінің қабылдануы, оған енгізілген өзгерістер және күшінің жойылуы.`,
  plans: 'Шарттар жоспарларындағы өзгерістер',
  plansSubtitle: 'Жоспарлардың келісілуі және келісілген жоспарларға енгізілген өзгерістер.',
  compliance: 'Мерзімдердің сақталуы',
  complianceSubtitle:
    'Заңда белгіленген мерзімдердің нәтижелері: мерзімінде, кешіктіріліп орындалған және мерзімі өткен.',
  adopted: (act) => `Қабылданды: ${act}`,
  amended: (act) => `Өзгертілді: ${act}`,
  repealed: (act) => `Күші жойылды: ${act}`,
  corrected: (what) => `Қате түзетілді: ${what}`,
  correction: (wrong, right) => `Бұрын: ${wrong} Енді: ${right}`,
  places: (count) => `Ескертулер бойынша өзгерген құрылымдық элемент саны: ${count}.`,
  editionHeld: 'Жаңа редакцияның мәтіні сайтта бар.',
  editionNotHeld: 'Сол күнгі редакцияның мәтіні сайтта жоқ.',
  planAgreed: (plan) => `Келісілді: ${plan}`,
  planChanged: (plan) => `Өзгертілді: ${plan}`,
  treaties: (count) => `Шарт саны: ${count}.`,
  changedTreaties: (added, changed, removed) => `Қосылғаны: ${added}, өзгергені: ${changed}, алынғаны: ${removed}.`,
  lastDay: (date) => `Соңғы күні: ${date}.`,
  done: (date) => `Орындалған күні: ${date}.`,
  notDone: 'Орындалғаны туралы дәлел жоқ.',
};

const ru: FeedMessages = {
  follow: 'Следить за изменениями (лента Atom)',
  all: 'Изменения на сайте',
  allSubtitle: 'Изменения актов и планов заключения договоров, приказы о включении в кадровый резерв.',
  act: (name) => `${name}: изменения`,
  actSubtitle: (name) => `Акт «${name}»: принятие, изменения, утрата силы.`,
  plans: 'Изменения планов заключения договоров',
  plansSubtitle: 'Согласование планов и изменения согласованных планов.',
  compliance: 'Соблюдение сроков',
  complianceSubtitle: 'Итоги установленных законом сроков: исполнено в срок, исполнено с опозданием, просрочено.',
  adopted: (act) => `Принят акт: ${act}`,
  amended: (act) => `Изменён акт: ${act}`,
  repealed: (act) => `Утратил силу акт: ${act}`,
  corrected: (what) => `Исправлена ошибка: ${what}`,
  correction: (wrong, right) => `Было: ${wrong} Стало: ${right}`,
  places: (count) => `Изменено структурных элементов (по сноскам): ${count}.`,
  editionHeld: 'Текст новой редакции есть на сайте.',
  editionNotHeld: 'Текста редакции на этот день на сайте нет.',
  planAgreed: (plan) => `Согласован план: ${plan}`,
  planChanged: (plan) => `Изменён план: ${plan}`,
  treaties: (count) => `Договоров в плане: ${count}.`,
  changedTreaties: (added, changed, removed) => `Добавлено: ${added}, изменено: ${changed}, исключено: ${removed}.`,
  lastDay: (date) => `Последний день: ${date}.`,
  done: (date) => `Исполнено: ${date}.`,
  notDone: 'Подтверждения исполнения нет.',
};

const en: FeedMessages = {
  follow: 'Follow changes (Atom feed)',
  all: 'Changes on the site',
  allSubtitle: 'Changes of acts and of treaty plans, and orders on inclusion in the cadre reserve.',
  act: (name) => `${name}: changes`,
  actSubtitle: (name) => `When the act “${name}” was adopted, amended and repealed.`,
  plans: 'Changes of treaty plans',
  plansSubtitle: 'Plans that were agreed, and changes of agreed plans.',
  compliance: 'Deadlines met and missed',
  complianceSubtitle: 'How statutory deadlines ended: met in time, met late, overdue.',
  adopted: (act) => `Adopted: ${act}`,
  amended: (act) => `Amended: ${act}`,
  repealed: (act) => `Repealed: ${act}`,
  corrected: (what) => `Mistake corrected: ${what}`,
  correction: (wrong, right) => `Before: ${wrong} Now: ${right}`,
  places: (count) => `Structural elements changed, by the amendment notes: ${count}.`,
  editionHeld: 'The text of the new edition is on the site.',
  editionNotHeld: 'The text of the edition of that day is not on the site.',
  planAgreed: (plan) => `Agreed: ${plan}`,
  planChanged: (plan) => `Changed: ${plan}`,
  treaties: (count) => `Treaties in the plan: ${count}.`,
  changedTreaties: (added, changed, removed) => `Added: ${added}, changed: ${changed}, removed: ${removed}.`,
  lastDay: (date) => `Last day: ${date}.`,
  done: (date) => `Done on ${date}.`,
  notDone: 'There is no evidence that it was done.',
};

const all: Readonly<Record<Lang, FeedMessages>> = { kk, ru, en };

export function feedMessagesIn(lang: Lang): FeedMessages {
  return all[lang];
}
