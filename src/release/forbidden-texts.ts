import { findTexts, lettersOf, sideBySide, type TextAutomaton, textAutomaton } from './text-automaton.ts';

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
  const texts = machineOf(forbidden.filter(({ text, isWords }) => typeof text === 'string' && isWords !== true));
  const words = machineOf(forbidden.filter(({ text, isWords }) => typeof text === 'string' && isWords === true));
  const automata = sideBySide(texts.automaton, words.automaton);
  return (text, decoded, found) => {
    for (const reading of text === decoded ? [text] : [text, decoded]) findPatterns(reading, patterns, found);
    const listener = {
      plain: (number: number, end: number) => tell(decoded, texts, number, end, found),
      words: (number: number) => tell(decoded, words, number, 0, found),
    };
    findTexts(decoded, automata, listener, decoded.includes('<'));
  };
}

function findPatterns(text: string, patterns: readonly ForbiddenText[], found: Found): void {
  for (const { text: pattern, why, shown, hint } of patterns) {
    if (hint !== undefined && !text.includes(hint)) continue;
    const match = pattern instanceof RegExp ? pattern.exec(text)?.[0] : undefined;
    if (match !== undefined) found(why, shown ?? match);
  }
}

interface Machine {
  readonly forbidden: readonly ForbiddenText[];
  readonly automaton: TextAutomaton;
}

function machineOf(forbidden: readonly ForbiddenText[]): Machine {
  const isWords = forbidden[0]?.isWords === true;
  const signs = forbidden.map(({ text }) => (isWords ? lettersOf(String(text)) : String(text)));
  const kept = forbidden.filter((_, index) => signs[index] !== '');
  return {
    forbidden: kept,
    automaton: textAutomaton(
      signs.filter((sign) => sign !== ''),
      { isWords },
    ),
  };
}

function tell(text: string, { forbidden }: Machine, number: number, end: number, found: Found): void {
  const rule = forbidden[number];
  if (rule === undefined) return;
  const { around, why, shown } = rule;
  if (around !== undefined) around.lastIndex = end - String(rule.text).length;
  const match = around === undefined ? String(rule.text) : around.exec(text)?.[0];
  if (match !== undefined) found(why, shown ?? match);
}
