import { findTexts, lettersOf, type TextSet, textSet } from './text-search.ts';

/** A text that must not be in a build, and why. */
export interface ForbiddenText {
  readonly text: string | RegExp;
  readonly why: string;
  /** What must be there for a pattern, which is slow, to be tried. */
  readonly hint?: string;
  /** What must stand around the text: it is tried at the first letter of the text, so it is sticky, and looks behind for what comes before. */
  readonly around?: RegExp;
  /** It is found by its letters and digits, whatever stands between them: a title. */
  readonly isWords?: true;
  /** What the message shows instead of the text: titles of drafts stay out of logs. */
  readonly shown?: string;
}

/** Is given the reason, and what a message shows. */
type Found = (why: string, shown: string) => void;

/**
 * Finds all forbidden texts in a text, with its escapes written as letters: those are what a reader gets. The text as it stands is looked
 * at for patterns alone: a folder of Windows, `C:\\new`, is none any more when its escapes are read.
 */
export type ForbiddenSearch = (text: string, decoded: string, found: Found) => void;

/** All forbidden texts in one look at each file, however many they are. */
export function forbiddenSearch(forbidden: readonly ForbiddenText[]): ForbiddenSearch {
  const patterns = forbidden.filter(({ text }) => text instanceof RegExp);
  const texts = soughtOf(forbidden.filter(({ text, isWords }) => typeof text === 'string' && isWords !== true));
  const words = soughtOf(forbidden.filter(({ text, isWords }) => typeof text === 'string' && isWords === true));
  const sets = { plain: texts.set, words: words.set };
  return (text, decoded, found) => {
    for (const reading of text === decoded ? [text] : [text, decoded]) findPatterns(reading, patterns, found);
    const listener = {
      plain: (number: number, end: number) => tell(decoded, texts, number, end, found),
      words: (number: number) => tell(decoded, words, number, 0, found),
    };
    findTexts(decoded, sets, listener, decoded.includes('<'));
  };
}

function findPatterns(text: string, patterns: readonly ForbiddenText[], found: Found): void {
  for (const { text: pattern, why, shown, hint } of patterns) {
    if (hint !== undefined && !text.includes(hint)) continue;
    const match = pattern instanceof RegExp ? pattern.exec(text)?.[0] : undefined;
    if (match !== undefined) found(why, shown ?? match);
  }
}

interface SoughtTexts {
  readonly forbidden: readonly ForbiddenText[];
  readonly set: TextSet;
}

function soughtOf(forbidden: readonly ForbiddenText[]): SoughtTexts {
  const signsOf = ({ text, isWords }: ForbiddenText): string => (isWords ? lettersOf(String(text)) : String(text));
  const kept = forbidden.filter((one) => signsOf(one) !== '');
  return { forbidden: kept, set: textSet(kept.map(signsOf)) };
}

function tell(text: string, { forbidden }: SoughtTexts, number: number, end: number, found: Found): void {
  const rule = forbidden[number];
  if (rule === undefined) return;
  const { around, why, shown } = rule;
  if (around !== undefined) around.lastIndex = end - String(rule.text).length;
  const match = around === undefined ? String(rule.text) : around.exec(text)?.[0];
  if (match !== undefined) found(why, shown ?? match);
}
