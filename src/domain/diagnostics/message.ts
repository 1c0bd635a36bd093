import type { DiagnosticCode } from './codes.ts';

/**
 * What is said of one kind of problem, with `{name}` where a value of the diagnostic goes.
 * `message` says what is wrong, `label` stands under the marked text, `why` gives the reason, `fix` says what to type.
 * A part one of whose values is empty is left out: "did you mean ...?" is said only when something is near.
 */
export interface MessageParts {
  readonly message: string;
  readonly label?: string;
  readonly why?: string;
  readonly fix: string;
}

/** All problems in one language; a missing one does not compile. */
export type Messages = Readonly<Record<DiagnosticCode, MessageParts>>;

/**
 * Puts the values of a diagnostic into a template; null where a value is empty. Braces without a value are text: `{order}`.
 *
 * @example fillTemplate('did you mean {suggestion}?', { suggestion: 'title' }) // 'did you mean title?'
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string | null {
  let isEmpty = false;
  const filled = template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    if (values[name] === '') isEmpty = true;
    return values[name] ?? whole;
  });
  return isEmpty ? null : filled;
}
