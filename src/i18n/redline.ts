// Over 150 lines, because it is one list: everything the comparative tables say, in three languages.
import type { TreatyOutcome } from '../views/plan-view.ts';
import type { RedlineChange, RedlineLine } from '../views/redline-view.ts';
import type { Lang } from './lang.ts';

type Field = NonNullable<RedlineLine['field']>['name'];

export interface RedlineMessages {
  readonly table: string;
  /** `version of 10 March 2025`, within a phrase. */
  readonly versionOf: (date: string) => string;
  /** Headings of the pages by what is compared. */
  readonly titles: {
    readonly change: (date: string) => string;
    readonly versions: (before: string, after: string) => string;
    readonly whole: string;
    readonly draft: string;
    readonly agreed: string;
    readonly years: (before: number, after: number) => string;
    readonly editions: string;
  };
  readonly leads: Readonly<Record<'change' | 'versions' | 'whole' | 'draft' | 'agreed' | 'years' | 'editions', string>>;
  readonly legend: {
    readonly title: string;
    readonly removed: string;
    readonly added: string;
    readonly rest: string;
  };
  readonly columns: {
    readonly number: string;
    readonly place: string;
    /** Of what is not decided yet, and of what has been. */
    readonly present: string;
    readonly proposed: string;
    readonly former: string;
    readonly current: string;
    readonly reason: string;
  };
  readonly changes: Readonly<Record<RedlineChange, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  /** After the name of a field whose words are shown in the other language. */
  readonly otherLanguage: Readonly<Record<'kk' | 'ru', string>>;
  /** `row 12` of the form. */
  readonly row: (number: number) => string;
  readonly heading: string;
  readonly nothing: string;
  /** Where units that are the same are left out. */
  readonly omitted: string;
  /** Before and after the words, for those who hear them. */
  readonly heard: { readonly removed: readonly [string, string]; readonly added: readonly [string, string] };
  readonly address: (place: string) => string;
  readonly reasons: {
    readonly none: string;
    readonly same: (row: string) => string;
    readonly noWords: string;
    readonly outcomes: Readonly<Record<TreatyOutcome['kind'], (date: string) => string>>;
  };
  readonly facts: {
    readonly ground: string;
    readonly decision: string;
    readonly agreement: string;
    readonly from: string;
    readonly counts: string;
    readonly amendedBy: string;
    readonly numbered: (number: string, date: string) => string;
  };
  readonly counts: {
    readonly changed: (count: number) => string;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly renumbered: (count: number) => string;
    readonly same: (count: number) => string;
  };
  readonly empty: string;
  readonly docx: Readonly<Record<'kk' | 'ru', string>>;
  readonly files: string;
  /** Said where the wording is not in the language of the page. */
  readonly wording: { readonly acts: string | null; readonly plans: string | null };
  readonly compare: string;
  readonly comparisons: string;
}

const kk: RedlineMessages = {
  table: 'Салыстырмалы кесте',
  versionOf: (date) => `${date} нұсқасы`,
  titles: {
    change: (date) => `Жоспарға енгізілген өзгеріс: ${date}`,
    versions: (before, after) => `Жоспардың нұсқаларын салыстыру: ${before} – ${after}`,
    whole: 'Келісілген жоспар мен оның қазіргі нұсқасын салыстыру',
    draft: 'Жоспардың жобасы мен келісілген жоспарды салыстыру',
    agreed: 'Жоспардың жобасын келісілген нұсқасымен салыстыру',
    years: (before, after) => `${before} және ${after} жылдарға арналған ағымдағы жоспарларды салыстыру`,
    editions: 'Редакцияларды салыстыру',
  },
  leads: {
    change: 'Осы өзгеріс жоспардың қай жолын қалай өзгерткені сөзбе-сөз көрсетілген.',
    versions: 'Жоспардың екі нұсқасының айырмашылығы сөзбе-сөз көрсетілген.',
    whole: 'Жоспар келісілгеннен бері енгізілген өзгерістердің бәрі сөзбе-сөз көрсетілген.',
    draft: 'Жобаның одан бұрынғы келісілген жоспардан айырмашылығы сөзбе-сөз көрсетілген.',
    agreed: 'Жоспар жобасының келісілгенге дейін қалай өзгергені сөзбе-сөз көрсетілген.',
    years: 'Келесі жылдың жоспары алдыңғы жылдың жоспарынан несімен өзгеше екені сөзбе-сөз көрсетілген.',
    editions:
      'Актінің екі редакциясының айырмашылығы тармақ бойынша сөзбе-сөз көрсетілген. Ескертулер салыстырылмайды.',
  },
  legend: {
    title: 'Белгілер',
    removed: 'алынған сөздер',
    added: 'қосылған сөздер',
    rest: 'Белгіленбеген сөздер өзгермеген.',
  },
  columns: {
    number: 'Р/с №',
    place: 'Құрылымдық элемент',
    present: 'Қолданыстағы редакция',
    proposed: 'Ұсынылатын редакция',
    former: 'Бұрынғы редакция',
    current: 'Жаңа редакция',
    reason: 'Негіздеме',
  },
  changes: { changed: 'өзгерген', added: 'қосылған', removed: 'алынған', renumbered: 'нөмірі өзгерген' },
  fields: {
    section: 'Бөлім',
    body: 'Шарт жасасуды ұсынатын орган',
    title: 'Шарттың атауы',
    partners: 'Екінші тарап',
    conclusion: 'Жасасудың болжамды мерзімі',
    procedures: 'Мемлекетішілік рәсімдердің болжамды мерзімі',
    notes: 'Ескертпе',
  },
  otherLanguage: { kk: 'қазақ тілінде', ru: 'орыс тілінде' },
  row: (number) => `${number}-жол`,
  heading: 'тақырып',
  nothing: 'Жоқ.',
  omitted: 'мұнда өзгермеген бөліктер бар',
  heard: {
    removed: ['алынған сөздер: ', ' алынған сөздердің соңы. '],
    added: ['қосылған сөздер: ', ' қосылған сөздердің соңы. '],
  },
  address: (place) => `Осы жолға сілтеме: ${place}`,
  reasons: {
    none: 'Негіздеме енгізілмеген.',
    same: (row) => `${row}-жолдағы негіздемені қараңыз.`,
    noWords: 'Қазақ тіліндегі негіздеме енгізілмеген.',
    outcomes: {
      signed: (date) => `Шартқа қол қойылған: ${date}.`,
      ratified: (date) => `Шарт ратификацияланған: ${date}.`,
      inForce: (date) => `Шарт күшіне енген: ${date}.`,
      moved: (date) => `Басқа жоспарға көшірілген: ${date}.`,
      dropped: (date) => `Шарт жасасудан бас тартылған: ${date}.`,
    },
  },
  facts: {
    ground: 'Негізі',
    decision: 'Шешім',
    agreement: 'Келісу',
    from: 'Өзгеріс күні',
    counts: 'Айырмашылықтар',
    amendedBy: 'Өзгерткен акт',
    numbered: (number, date) => `№\u00a0${number}, ${date}`,
  },
  counts: {
    changed: (count) => `өзгергені – ${count}`,
    added: (count) => `қосылғаны – ${count}`,
    removed: (count) => `алынғаны – ${count}`,
    renumbered: (count) => `нөмірі ғана өзгергені – ${count}`,
    same: (count) => `өзгермегені – ${count}`,
  },
  empty: 'Айырмашылық жоқ: екі мәтін бірдей.',
  docx: { kk: 'Салыстырмалы кесте қазақ тілінде (DOCX)', ru: 'Салыстырмалы кесте орыс тілінде (DOCX)' },
  files: 'Дайын файлдар',
  wording: { acts: null, plans: null },
  compare: 'Редакцияларды салыстыру',
  comparisons: 'Салыстырмалы кестелер',
};

const ru: RedlineMessages = {
  table: 'Сравнительная таблица',
  versionOf: (date) => `версия от ${date}`,
  titles: {
    change: (date) => `Изменение плана от ${date}`,
    versions: (before, after) => `Сравнение версий плана: ${before} – ${after}`,
    whole: 'Сравнение согласованного плана с его нынешней версией',
    draft: 'Сравнение проекта плана с согласованным планом',
    agreed: 'Сравнение проекта с тем планом, который был согласован',
    years: (before, after) => `Сравнение текущих планов на ${before} и ${after} годы`,
    editions: 'Сравнение редакций',
  },
  leads: {
    change: 'Показано слово в слово, какие строки плана и как изменены.',
    versions: 'Показано слово в слово, чем отличаются две версии плана.',
    whole: 'Показано слово в слово всё, что изменено в плане со дня его согласования.',
    draft: 'Показано слово в слово, чем проект отличается от согласованного плана, который ему предшествует.',
    agreed: 'Показано слово в слово, что изменилось от проекта до согласованного плана.',
    years: 'Показано слово в слово, чем план следующего года отличается от плана предыдущего года.',
    editions:
      'Показано по пунктам и слово в слово, чем отличаются две редакции акта. Примечания об изменениях не сравниваются.',
  },
  legend: {
    title: 'Обозначения',
    removed: 'исключённые слова',
    added: 'добавленные слова',
    rest: 'Слова без отметки не изменены.',
  },
  columns: {
    number: '№ п/п',
    place: 'Структурный элемент',
    present: 'Действующая редакция',
    proposed: 'Предлагаемая редакция',
    former: 'Прежняя редакция',
    current: 'Новая редакция',
    reason: 'Обоснование',
  },
  changes: { changed: 'изменено', added: 'добавлено', removed: 'исключено', renumbered: 'изменён номер' },
  fields: {
    section: 'Раздел',
    body: 'Орган, предлагающий заключить договор',
    title: 'Наименование договора',
    partners: 'Другая сторона',
    conclusion: 'Предполагаемый срок заключения',
    procedures: 'Предполагаемый срок внутригосударственных процедур',
    notes: 'Примечание',
  },
  otherLanguage: { kk: 'на казахском языке', ru: 'на русском языке' },
  row: (number) => `строка ${number}`,
  heading: 'заголовок',
  nothing: 'Отсутствует.',
  omitted: 'здесь есть части, которые не изменены',
  heard: { removed: ['исключено: ', ' конец исключённого. '], added: ['добавлено: ', ' конец добавленного. '] },
  address: (place) => `Ссылка на эту строку: ${place}`,
  reasons: {
    none: 'Обоснование не внесено.',
    same: (row) => `См. обоснование в строке ${row}.`,
    noWords: 'Обоснование на русском языке не внесено.',
    outcomes: {
      signed: (date) => `Договор подписан ${date}.`,
      ratified: (date) => `Договор ратифицирован ${date}.`,
      inForce: (date) => `Договор вступил в силу ${date}.`,
      moved: (date) => `Перенесён в другой план ${date}.`,
      dropped: (date) => `От заключения договора отказались ${date}.`,
    },
  },
  facts: {
    ground: 'Основание',
    decision: 'Решение',
    agreement: 'Согласование',
    from: 'День изменения',
    counts: 'Различия',
    amendedBy: 'Изменивший акт',
    numbered: (number, date) => `№\u00a0${number} от ${date}`,
  },
  counts: {
    changed: (count) => `изменено – ${count}`,
    added: (count) => `добавлено – ${count}`,
    removed: (count) => `исключено – ${count}`,
    renumbered: (count) => `изменён только номер – ${count}`,
    same: (count) => `без изменений – ${count}`,
  },
  empty: 'Различий нет: тексты одинаковы.',
  docx: { kk: 'Сравнительная таблица на казахском языке (DOCX)', ru: 'Сравнительная таблица на русском языке (DOCX)' },
  files: 'Готовые файлы',
  wording: { acts: 'Текст акта имеется только на казахском языке.', plans: null },
  compare: 'Сравнение редакций',
  comparisons: 'Сравнительные таблицы',
};

const en: RedlineMessages = {
  table: 'Comparative table',
  versionOf: (date) => `version of ${date}`,
  titles: {
    change: (date) => `Change of the plan on ${date}`,
    versions: (before, after) => `Versions of the plan compared: ${before} – ${after}`,
    whole: 'The plan as agreed compared with the present one',
    draft: 'A draft plan compared with the agreed one',
    agreed: 'A draft compared with the plan that was agreed',
    years: (before, after) => `Current plans for ${before} and ${after} compared`,
    editions: 'Two editions compared',
  },
  leads: {
    change: 'Which rows of the plan were changed and how, word by word.',
    versions: 'What differs between two versions of the plan, word by word.',
    whole: 'Everything that was changed since the plan was agreed, word by word.',
    draft: 'What differs between the draft and the agreed plan before it, word by word.',
    agreed: 'What changed between the draft and the plan that was agreed, word by word.',
    years: 'What differs between the plans of two years, word by word.',
    editions:
      'What differs between two editions of the act, paragraph by paragraph and word by word. Amendment notes are not compared.',
  },
  legend: {
    title: 'Marks',
    removed: 'words removed',
    added: 'words added',
    rest: 'Words without a mark are the same.',
  },
  columns: {
    number: 'No',
    place: 'Structural element',
    present: 'Present wording',
    proposed: 'Proposed wording',
    former: 'Former wording',
    current: 'New wording',
    reason: 'Reason',
  },
  changes: { changed: 'changed', added: 'added', removed: 'removed', renumbered: 'number changed' },
  fields: {
    section: 'Section',
    body: 'Proposing body',
    title: 'Title of the treaty',
    partners: 'Other party',
    conclusion: 'Expected conclusion',
    procedures: 'Expected domestic procedures',
    notes: 'Notes',
  },
  otherLanguage: { kk: 'in Kazakh', ru: 'in Russian' },
  row: (number) => `row ${number}`,
  heading: 'heading',
  nothing: 'None.',
  omitted: 'parts that are the same are left out here',
  heard: { removed: ['removed: ', ' end of what was removed. '], added: ['added: ', ' end of what was added. '] },
  address: (place) => `Link to this row: ${place}`,
  reasons: {
    none: 'No reason has been entered.',
    same: (row) => `See the reason in row ${row}.`,
    noWords: 'No reason in Kazakh has been entered.',
    outcomes: {
      signed: (date) => `Signed on ${date}.`,
      ratified: (date) => `Ratified on ${date}.`,
      inForce: (date) => `In force since ${date}.`,
      moved: (date) => `Moved to another plan on ${date}.`,
      dropped: (date) => `Dropped on ${date}.`,
    },
  },
  facts: {
    ground: 'Ground',
    decision: 'Decision',
    agreement: 'Agreement',
    from: 'Day of the change',
    counts: 'Differences',
    amendedBy: 'Amended by',
    numbered: (number, date) => `No\u00a0${number} of ${date}`,
  },
  counts: {
    changed: (count) => `changed: ${count}`,
    added: (count) => `added: ${count}`,
    removed: (count) => `removed: ${count}`,
    renumbered: (count) => `only the number changed: ${count}`,
    same: (count) => `the same: ${count}`,
  },
  empty: 'There is no difference: both texts are the same.',
  docx: { kk: 'Comparative table in Kazakh (DOCX)', ru: 'Comparative table in Russian (DOCX)' },
  files: 'Files',
  wording: {
    acts: 'The text of the act is held in Kazakh only.',
    plans: 'Plans are written in Kazakh and Russian: the Kazakh words are shown.',
  },
  compare: 'Editions compared',
  comparisons: 'Comparative tables',
};

const all: Readonly<Record<Lang, RedlineMessages>> = { kk, ru, en };

export function redlineMessagesIn(lang: Lang): RedlineMessages {
  return all[lang];
}
