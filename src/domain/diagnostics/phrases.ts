/**
 * Words that go into messages as values and need a translation: a value `@line` stands for the phrase `line`.
 * Kinds of documents, forms of values, and the points at which reading a note or YAML stopped.
 */
export const phraseKeys = [
  'act',
  'edition',
  'source',
  'body',
  'publisher',
  'procedure',
  'record',
  'holiday',
  'calendar',
  'counting',
  'address',
  'amount',
  'codeInAddress',
  'count',
  'date',
  'documentId',
  'documentNumber',
  'fields',
  'filledList',
  'line',
  'list',
  'monthDay',
  'officialCode',
  'period',
  'provisionId',
  'sha256',
  'actNameForm',
  'editionNameForm',
  'documentNameForm',
  'calendarNameForm',
  'recordNameForm',
  'event',
  'fact',
  'factValue',
  'number',
  'document',
  'role',
  'exclusion',
  'noNames',
  'year',
  'halfYear',
  'quarter',
  'notYetAdopted',
  'repealedSince',
  'noteAct',
  'noteAuthority',
  'noteDate',
  'noteDeed',
  'noteEffect',
  'noteForm',
  'noteInstrument',
  'noteOnly',
  'wholeAct',
  'title',
  'preamble',
  'component',
  'listBeginning',
  'tab',
  'noSpace',
  'noBreakSpace',
  'adoptionDay',
  'editionDay',
  'repealSaid',
  'repealNotSaid',
  'repealByAnother',
  'sourceElsewhere',
  'yamlAfterEnd',
  'yamlBracket',
  'yamlEnds',
  'yamlIndent',
  'yamlNoColon',
  'yamlQuote',
  'yamlSecondColon',
  'yamlSign',
  'yamlTab',
  'weekFive',
  'weekSix',
  'weekBoth',
  'workedAnyway',
  'offAnyway',
] as const;

export type PhraseKey = (typeof phraseKeys)[number];
export type Phrases = Readonly<Record<PhraseKey, string>>;

/** The value of a diagnostic that stands for a phrase, to be translated when it is printed. */
export function phrase(key: PhraseKey): string {
  return `@${key}`;
}

/** A value in one language: a phrase is translated, anything else stays as it is. */
export function translateValue(value: string, phrases: Phrases): string {
  const key = phraseKeys.find((known) => value === `@${known}`);
  return key === undefined ? value : phrases[key];
}
