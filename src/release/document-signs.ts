// By what documents are known in a build: their addresses, numbers and digests, and the words that nobody else uses.

import type { CaseRecord, Corpus, Plan, SourceDocument } from '../corpus/corpus.ts';
import type { CleanMarks } from '../kept/clean-marks.ts';
import type { ForbiddenText } from './forbidden-texts.ts';
import { findTexts, lettersOf, noTexts, textSet } from './text-search.ts';

/** A name in an address ends here: `cadre` is not in `cadre-reserve`. */
const end = '(?![\\p{L}\\p{N}_-])';
const name = '[\\w@-]+';

/** The address of a document, `acts/cadre/`, `acts/cadre.json`, and not of another whose name only begins so, `acts/cadre-reserve/`. */
export function addressSign(folder: string, id: string, why: string): ForbiddenText {
  return { text: `${folder}/${id}`, around: new RegExp(`${escapePattern(`${folder}/${id}`)}${end}`, 'uy'), why };
}

/** The addresses of a plan, and of comparisons with it: `plans/current-2025/`, `plans/compare/current-2024..current-2025@2025-03-10/`. */
export function planSign(slug: string, why: string): ForbiddenText {
  return {
    text: slug,
    around: new RegExp(`(?<=plans/(?:compare/(?:${name}\\.\\.)?)?)${escapePattern(slug)}${end}`, 'uy'),
    why,
    shown: `plans/${slug}`,
  };
}

/** A case by its address or its id: `reserve-inclusion/2026-01`, `reserve-inclusion.2026-01`; of one case, or of all of the procedure. */
export function caseSign(procedure: string, id: string | null, why: string): ForbiddenText {
  const number = id === null ? '(?:list-)?\\d{4}-\\d{2,4}' : escapePattern(id);
  return { text: procedure, around: new RegExp(`${escapePattern(procedure)}[/.]${number}(?!\\d)`, 'uy'), why };
}

/** Digests of the evidence of a case. */
export function evidenceSigns({ fields }: Pick<CaseRecord, 'fields'>, why: string): readonly ForbiddenText[] {
  return fields.events.flatMap(({ evidence }) =>
    evidence?.sha256 === undefined ? [] : [{ text: evidence.sha256, why }],
  );
}

/** Shorter titles could stand in any text. */
const fewestLetters = 16;

/** The words of a document: its title, its name in three languages. A message shows the document and not the words. */
export function wordSigns(
  document: Pick<SourceDocument, 'file'>,
  words: readonly (string | undefined)[],
  why: string,
): readonly ForbiddenText[] {
  return [...new Set(words)].flatMap((text): ForbiddenText[] =>
    text === undefined || lettersOf(text).length < fewestLetters
      ? []
      : [{ text, isWords: true, why, shown: document.file }],
  );
}

/** The titles of the treaties of a plan, in Kazakh and Russian. */
export function treatySigns({ entries }: Pick<Plan, 'entries'>, why: string): readonly ForbiddenText[] {
  return entries.flatMap(({ document, fields }) => wordSigns(document, Object.values(fields.title), why));
}

/** Documents that may be published, as they were read. */
export interface PublicDocuments {
  readonly acts: Corpus['acts'];
  readonly others: readonly Pick<SourceDocument, 'lines'>[];
}

/**
 * Without the words that documents say which may be published: a treaty stands in several plans, a draft has the title of the rules that it
 * replaces.
 *
 * @param marks acts that say none of such words, from earlier builds: their texts need not be read; none when left out
 */
export function withoutSaid(
  signs: readonly ForbiddenText[],
  { acts, others }: PublicDocuments,
  marks: CleanMarks | null = null,
): readonly ForbiddenText[] {
  const words = signs.filter(({ isWords }) => isWords === true);
  if (words.length === 0) return signs;
  const letters = words.map(({ text }) => lettersOf(String(text)));
  const sought = { plain: noTexts, words: textSet(letters) };
  const said = new Set<ForbiddenText | undefined>();
  /** Whether it says none of the words. */
  const read = ({ lines }: Pick<SourceDocument, 'lines'>): boolean => {
    let isSilent = true;
    findTexts(lines.join('\n'), sought, {
      plain: () => undefined,
      words: (number) => {
        said.add(words[number]);
        isSilent = false;
      },
    });
    return isSilent;
  };
  for (const document of others) read(document);
  const rules = `said ${JSON.stringify(letters)}`;
  const silent = marks?.known(rules) ?? new Set<string>();
  const stillSilent = acts.filter(
    ({ digest, document, editions }) =>
      silent.has(digest) || [document, ...editions.map((edition) => edition.document)].map(read).every(Boolean),
  );
  marks?.keep(
    rules,
    stillSilent.map(({ digest }) => digest),
  );
  return signs.filter((sign) => !said.has(sign));
}

/** Everything that was read for a corpus and is shown in a build as it is. */
export function documentsOf(corpus: Corpus): PublicDocuments {
  const others = [
    ...corpus.plans.flatMap(({ document, entries, changes }) => [
      document,
      ...[...entries, ...changes].map((part) => part.document),
    ]),
    ...[corpus.sources, corpus.bodies, corpus.procedures, corpus.holidays, corpus.planRules, corpus.partners].flatMap(
      (documents) => [...documents.values()].map(({ document }) => document),
    ),
    ...[...corpus.records, ...corpus.errata].map(({ document }) => document),
  ];
  return { acts: corpus.acts, others };
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
