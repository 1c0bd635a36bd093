import type { DiagnosticCode } from './codes.ts';

/**
 * What is said of one kind of problem, with `{name}` where a value of the diagnostic goes.
 * `message` says what is wrong, `label` stands under the marked text, `why` gives the reason, `fix` says what to type.
 * A label or a reason one of whose values is empty is left out: "did you mean ...?" is said only when something is near.
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
 * Puts the values of a diagnostic into a template. Braces without a value are text: `{order}`.
 *
 * @example fillTemplate('"{value}" is not a date', { value: '' }) // '"" is not a date'
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(slot, (whole, name: string) => values[name] ?? whole);
}

/**
 * Whether a label or a reason has something to say: none of its values is empty.
 *
 * @example hasAllValues('did you mean {suggestion}?', { suggestion: '' }) // false
 */
export function hasAllValues(template: string, values: Readonly<Record<string, string>>): boolean {
  return Array.from(template.matchAll(slot), ([, name = '']) => name).every((name) => values[name] !== '');
}

const slot = /\{(\w+)\}/gu;
