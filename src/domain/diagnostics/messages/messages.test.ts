import { describe, expect, test } from 'vitest';
import { type DiagnosticCode, severities } from '../codes.ts';
import type { MessageParts, Messages } from '../message.ts';
import { phraseKeys } from '../phrases.ts';
import { en, enPhrases } from './en.ts';
import { kk, kkPhrases } from './kk.ts';
import { ru, ruPhrases } from './ru.ts';

const codes = Object.keys(severities) as DiagnosticCode[];
const translations: readonly { language: string; messages: Messages; phrases: Readonly<Record<string, string>> }[] = [
  { language: 'Kazakh', messages: kk, phrases: kkPhrases },
  { language: 'Russian', messages: ru, phrases: ruPhrases },
];

function placeholders(template: string | undefined): readonly string[] {
  return [...new Set((template ?? '').match(/\{\w+\}/gu))].sort();
}

describe.each(translations)('$language messages', ({ messages, phrases }) => {
  test.each(codes)('%s says what the English message says', (code) => {
    const english: MessageParts = en[code];
    const translated: MessageParts = messages[code];
    for (const part of ['message', 'label', 'fix'] as const) {
      expect(placeholders(translated[part]), part).toEqual(placeholders(english[part]));
      if (english[part] !== undefined) expect(translated[part], part).not.toBe(english[part]);
    }
    // a reason may be left out: "{description}" is English
    if (translated.why === undefined) return;
    expect(placeholders(translated.why)).toEqual(placeholders(english.why));
    expect(translated.why).not.toBe(english.why);
  });

  test('a reason is left out only where it is the English description of a field', () => {
    const without = codes.filter((code) => messages[code].why === undefined && en[code].why !== undefined);
    expect(without.map((code) => en[code].why)).toEqual(without.map(() => '{description}'));
  });

  test('every phrase is translated', () => {
    expect(phraseKeys.filter((key) => phrases[key] === enPhrases[key])).toEqual([]);
    for (const key of phraseKeys) expect(placeholders(phrases[key]), key).toEqual(placeholders(enPhrases[key]));
  });

  test('letters of the other alphabet do not stand in a word', () => {
    const all = [...codes.flatMap((code) => Object.values(messages[code])), ...Object.values(phrases)];
    expect(all.flatMap((words) => words.match(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/giu) ?? [])).toEqual(
      [],
    );
  });
});

test('in Kazakh and in Russian no message is the same', () => {
  expect(codes.filter((code) => kk[code].message === ru[code].message || kk[code].fix === ru[code].fix)).toEqual([]);
});
