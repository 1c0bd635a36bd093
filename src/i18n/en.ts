// Over 150 lines, because it is one list: everything the interface says in English.
import type { Messages } from './messages.ts';
import { enMonths } from './months.ts';
import { bareNumber, type PlaceStep, stepsToName } from './name-place.ts';
import { readDate } from './read-date.ts';

function date(value: string): string {
  const { year, month, day } = readDate(value);
  return `${day} ${enMonths[month] ?? ''} ${year}`;
}

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const units: Readonly<Record<PlaceStep['kind'], string>> = {
  article: 'article',
  annex: 'annex',
  component: 'text',
  chapter: 'chapter',
  section: 'section',
  information: 'details of the act',
  status: 'status line',
  preamble: 'preamble',
  paragraph: 'paragraph',
  subparagraph: 'subparagraph',
  part: 'part',
  item: 'list item',
  table: 'table',
  form: 'form line',
  signature: 'signature',
  agreement: 'note of agreement',
  approval: 'note of approval',
};

function place(steps: readonly PlaceStep[]): string {
  return stepsToName(steps)
    .map((step) => {
      const number = bareNumber(step);
      return number === '' ? units[step.kind] : `${units[step.kind]} ${number}`;
    })
    .join(', ');
}

const kinds = {
  constitution: 'Constitution',
  constitutionalLaw: 'Constitutional law',
  law: 'Law',
  decree: 'Decree',
  resolution: 'Resolution',
  order: 'Order',
  treaty: 'Treaty',
  programme: 'Programme document',
} as const;

export const en: Messages = {
  lang: 'en',
  languageName: 'English',

  site: {
    name: 'Қағида',
    tagline: 'Legal acts in the field of foreign affairs',
    description:
      'Legal acts on the work of the Ministry of Foreign Affairs of the Republic of Kazakhstan: the text, what changed and when, citations and defined terms.',
    skip: 'Skip to the main text',
    mainMenu: 'Main menu',
    languages: 'Language',
    breadcrumb: 'Where this page is',
    home: 'Home',
    acts: 'Acts',
    sources: 'Sources',
    glossary: 'Terms',
  },

  view: {
    title: 'View',
    colours: 'Colours',
    auto: 'As on the device',
    light: 'Light',
    dark: 'Dark',
    lowVision: 'Version for low vision',
  },

  footer: {
    asOf: (day) => `As of ${date(day)}.`,
    unofficial: 'Not an official publication.',
    local: 'This is a local build, for this machine only.',
    internal: 'This build is for the ministry’s own network.',
    preview: 'This build is a preview: it may show drafts that are not published.',
    privacy: 'This site collects nothing about its visitors and loads nothing from other sites.',
  },

  home: {
    title: 'Acts on the work of the Ministry of Foreign Affairs',
    lead: 'Each act is given in Kazakh, and its page says which edition it is. You can link to any paragraph, and see when and by which act it was changed.',
    actsTitle: 'Acts',
    allActs: 'All acts',
    sourcesText: (count) =>
      `${countOf(count, 'other act', 'other acts')} that the texts cite, that amended them, or on which the calendar of working days rests.`,
    glossaryText: (count) =>
      `${countOf(count, 'term or abbreviation', 'terms and abbreviations')} defined in the acts themselves. The same word can mean different things in different acts.`,
    promiseTitle: 'How far to rely on these texts',
    promises: [
      {
        title: 'Word for word',
        text: 'The words follow the copy they were taken from to the letter, mistakes included. The page “About this text” of each act says where the copy comes from and what it was checked against.',
      },
      {
        title: 'Unknown stays unknown',
        text: 'Where a date is not known, the site does not guess it: it says so, and why.',
      },
      {
        title: 'Not official',
        text: 'The official text is in the Reference Control Bank of normative legal acts. Every page links to it.',
      },
    ],
  },

  acts: {
    title: 'Acts',
    lead: 'All acts on this site. Repealed acts and drafts are marked.',
    filter: 'Filter',
    kind: 'Kind',
    status: 'Status',
    words: 'Words in the title or summary',
    all: 'All',
    found: 'Acts found: {n}',
    none: 'No act fits these conditions. Try changing one of them.',
  },

  act: {
    kinds: { order: kinds.order, resolution: kinds.resolution, decree: kinds.decree },
    statuses: { inForce: 'In force', repealed: 'Repealed', draft: 'Draft' },
    named: (kind, number, adopted) =>
      [kinds[kind], number === null ? '' : `No\u00a0${number}`, adopted === null ? '' : `of ${date(adopted)}`]
        .filter((word) => word !== '')
        .join(' '),
    officialTitle: 'Official title',
    summary: 'The act in brief',
    issuer: 'Adopted by',
    adopted: 'Adopted on',
    number: 'Number',
    registration: 'State registration',
    registered: (number, day) => (day === null ? `No\u00a0${number}` : `No\u00a0${number}, ${date(day)}`),
    officialCode: 'Official code',
    inForceSince: 'Entry into force',
    inForceFrom: (day) => `from ${date(day)}`,
    inForceClause: 'the clause on entry into force',
    inForceReasons: {
      publicationDayUnknown: 'Date unknown: the day of the first official publication of the act is not known.',
      clauseNotUnderstood: 'Date unknown: it cannot be worked out from the clause in the text.',
      noClause: 'Date unknown: the text has no clause on entry into force.',
      draft: 'A draft: nothing is known of its entry into force.',
    },
    edition: 'Edition',
    editionOf: (day) => `edition of ${date(day)}`,
    editionShown: (day) => `The edition of ${date(day)} is shown`,
    editionPage: 'Permanent page of this edition',
    permanentPage: 'Main page of the act',
    editions: 'Editions',
    thisEdition: (day) =>
      `This is the permanent page of the edition of ${date(day)}: its text does not change. Later editions appear on the main page of the act.`,
    unofficial: 'Not an official publication',
    unofficialWhy: 'For the text that has legal effect, see the official source:',
    superseded: 'Earlier edition',
    supersededBy: 'This is an earlier edition of the act. The later edition:',
    notYetCurrent: 'The day on which this edition enters into force has not come yet. The present edition:',
    firstPublished: 'First official publication',
    inDatabase: (system) => `the text in “${system}”`,
    codeUnknown: 'The official code of the act is not known, so there is no direct link to its page in the database.',
    kazakhOnly: 'Only the Kazakh text of the act is held here.',
    officialRussian: 'Official text in Russian',
    checked: (day) => `Text checked on ${date(day)}`,
    repealedText: 'This act has been repealed and does not apply. The text is given for reference.',
    repealedBy: 'Repealed by:',
    draftText: 'This is a draft. A draft has no legal effect.',
    notices: 'Notes for the reader',
    contents: 'Contents',
    paragraphs: (first, last) => (first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`),
    history: 'History of changes',
    about: 'About this text',
    text: 'Text of the act',
    data: 'Data (JSON)',
    pages: 'Pages of the act',
    printedFrom: 'Address:',
  },

  law: {
    components: {
      order: 'Order',
      resolution: 'Resolution',
      decree: 'Decree',
      rules: 'Rules',
      concept: 'Concept',
      annex: 'Annex',
    },
    numberedAnnex: (number) => `Annex ${number}`,
    introducedIn: (place) => `short name, introduced in ${place}`,
    place,
    linkMark: 'Link to this place',
    table: 'Table',
    panelOf: (where) => `${where}: details`,
    changes: (count) => countOf(count, 'change', 'changes'),
    citedByCount: (count) => countOf(count, 'citation', 'citations'),
    panelHistory: 'Changes',
    panelCitedBy: 'Cited by',
    panelTerms: 'Terms',
    panelSources: 'Other acts',
    panelLinks: 'Link',
    linkCurrent: 'always the latest edition',
    quoted: 'The text cited',
    goThere: 'Go there',
    close: 'Close',
    copied: 'Link copied:',
    notCopied: 'The link could not be copied. The address is:',
  },

  amendment: {
    kinds: { newWording: 'new wording', amended: 'amended', repealed: 'repealed' },
    units: {
      act: 'act',
      title: 'title',
      preamble: 'preamble',
      component: 'the document as a whole',
      paragraph: 'paragraph',
    },
    act: 'Amending act',
    what: 'What was changed',
    kind: 'Kind of change',
    entry: 'Entry into force',
    actNamed: (number, day) => `No\u00a0${number} of ${date(day)}`,
    rule: (rule) => {
      switch (rule.kind) {
        case 'onSigning':
          return 'on the day of signing';
        case 'onFirstPublication':
          return 'on the day of its first official publication';
        case 'afterFirstPublication':
          return `when ${countOf(rule.calendarDays, 'calendar day has', 'calendar days have')} passed after the day of its first official publication`;
        case 'unread':
          return 'as the clause in the text says';
      }
    },
    from: (day) => `from ${date(day)}`,
    reasons: {
      publicationDayUnknown: 'Date unknown: the day of the first official publication is not known.',
      clauseNotUnderstood: 'Date unknown: it cannot be worked out from the clause in the text.',
    },
  },

  history: {
    title: 'History of changes',
    lead: 'Every change named in the amendment notes (“Ескерту”) of the text, the latest first.',
    none: 'The text has no amendment notes (“Ескерту”).',
  },

  about: {
    title: 'About this text',
    statusTitle: 'Status of this copy',
    statusText:
      'This is a copy for reference, not an official publication. Where it differs from the official text, the official text prevails.',
    copyTitle: 'Where the text comes from and how it was checked',
    copyKinds: {
      consolidated: 'consolidated text with its amendments',
      original: 'text as first published',
      reprint: 'reprint in another publication',
    },
    copyKind: 'Kind of copy',
    from: 'Taken from',
    checked: 'Checked on',
    checkedAgainst: 'Checked against',
    mistakesTitle: 'What looks like a mistake in the text',
    mistakesText: 'It is written so in the copy received, and is kept without correction.',
    noMistakes: 'No such places are recorded.',
    dataTitle: 'Data',
    dataText: 'The provisions, citations and amendments of the act in machine-readable form:',
  },

  sources: {
    title: 'Sources',
    lead: 'Other acts that the texts cite, that amended them, or on which the calendar of working days rests. Their own texts are not on this site.',
    kinds,
    kindsPlural: {
      constitution: 'Constitution',
      constitutionalLaw: 'Constitutional laws',
      law: 'Laws and codes',
      decree: 'Decrees',
      resolution: 'Resolutions',
      order: 'Orders',
      treaty: 'Treaties',
      programme: 'Programme documents',
    },
    notHeld: 'The text of this act is not on this site.',
    officialText: 'Official text',
    officialUnknown: 'The official code is not known. Look for the text here:',
    approves: 'Approves',
    citedBy: 'Cited by',
    notCited: 'The texts do not cite this act.',
    from: 'Where',
    to: 'What is cited',
    words: 'Words of the citation',
    whole: 'the act as a whole',
    amends: 'Amendments it made',
    repeals: 'Acts it repealed',
    citations: (count) => countOf(count, 'citation', 'citations'),
  },

  glossary: {
    title: 'Terms',
    lead: 'A term has the meaning given only in the document that defines it, so equal words are not merged. Terms and definitions are in Kazakh.',
    abbreviation: 'short name',
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address was mistyped, or the page is not published yet. Addresses of published pages do not change.',
    home: 'Go to the home page',
  },

  date,
};
