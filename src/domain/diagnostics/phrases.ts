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
  'address',
  'codeInAddress',
  'date',
  'documentId',
  'fields',
  'line',
  'list',
  'officialCode',
  'provisionId',
  'actNameForm',
  'editionNameForm',
  'documentNameForm',
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
