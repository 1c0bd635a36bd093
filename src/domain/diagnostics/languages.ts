import type { Diagnostic } from './diagnostic.ts';
import type { MessageParts, Messages } from './message.ts';
import { fillTemplate, hasAllValues } from './message.ts';
import { en, enPhrases } from './messages/en.ts';
import { kk, kkPhrases } from './messages/kk.ts';
import { ru, ruPhrases } from './messages/ru.ts';
import { type Phrases, translateValue } from './phrases.ts';

/** English for developers, Kazakh and Russian for editors. */
export const diagnosticLanguages = ['en', 'kk', 'ru'] as const;
export type DiagnosticLanguage = (typeof diagnosticLanguages)[number];

const messages: Readonly<Record<DiagnosticLanguage, Messages>> = { en, kk, ru };
const phrases: Readonly<Record<DiagnosticLanguage, Phrases>> = { en: enPhrases, kk: kkPhrases, ru: ruPhrases };

/** What is said of a problem, filled in; a part is null where there is nothing to say. */
export interface Explanation {
  readonly message: string;
  readonly label: string | null;
  readonly why: string | null;
  readonly fix: string;
}

export function explain(diagnostic: Diagnostic, language: DiagnosticLanguage): Explanation {
  const parts: MessageParts = messages[language][diagnostic.code];
  const values = Object.fromEntries(
    Object.entries(diagnostic.values).map(([name, value]) => [name, translateValue(value, phrases[language])]),
  );
  const fillWhole = (template: string | undefined): string | null =>
    template === undefined || !hasAllValues(template, values) ? null : fillTemplate(template, values);
  return {
    message: fillTemplate(parts.message, values),
    label: fillWhole(parts.label),
    why: fillWhole(parts.why),
    fix: fillTemplate(parts.fix, values),
  };
}
