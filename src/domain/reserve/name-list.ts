// A list of names as an officer gives it, before it becomes documents: what is wrong with which row, and never with whom.

import { reserveMemberSchema } from '../../../schemas/reserve-member.ts';

/** One name as it was given. */
export interface GivenName {
  /** Row of the table, line of a pasted text or place among the options, from 1. */
  readonly row: number;
  /** Column of a table, from 1; null where there are no columns. */
  readonly column: number | null;
  readonly text: string;
}

/** What is wrong with the form of the file that the names stand in. */
export type NameFileProblemKind =
  | 'utf16'
  | 'notUtf8'
  | 'tooLarge'
  | 'workbook'
  | 'quotes'
  | 'separator'
  | 'columns'
  | 'nameColumns'
  | 'noNames'
  | 'personalNumber';

/** What is wrong with a name itself. */
export type OwnNameProblemKind =
  | 'empty'
  | 'formula'
  | 'personalNumber'
  | 'lineBreak'
  | 'digit'
  | 'latin'
  | 'sign'
  | 'initial'
  | 'capitals'
  | 'form'
  | 'repeated'
  | 'onList';

/** A problem by its place. It carries no name: it may end in a log. */
export interface NameProblem {
  readonly kind: NameFileProblemKind | OwnNameProblemKind;
  readonly row: number;
  readonly column: number | null;
  /** Which letter of the name, from 1. */
  readonly letter?: number;
  /** The first row with the same name, the document of the same person, or the sign that has no place in a name. */
  readonly other?: string;
}

export interface CheckedNames {
  readonly names: readonly string[];
  readonly problems: readonly NameProblem[];
}

/**
 * Checks names by the schema of a person on the list, and against each other and the list.
 *
 * @param onList the documents of those who are on the list, by `nameKey`
 */
export function checkNames(given: readonly GivenName[], onList: ReadonlyMap<string, string>): CheckedNames {
  const firsts = new Map<string, number>();
  const names = given.map(({ text }) => tidyName(text));
  const problems = given.flatMap(({ row, column, text }, index): NameProblem[] => {
    const name = names[index] ?? '';
    const own = problemOf(text, name);
    if (own !== null) return [{ row, column, ...own }];
    const first = firsts.get(nameKey(name));
    if (first !== undefined) return [{ kind: 'repeated', row, column, other: String(first) }];
    firsts.set(nameKey(name), row);
    const member = onList.get(nameKey(name));
    return member === undefined ? [] : [{ kind: 'onList', row, column, other: member }];
  });
  return { names, problems };
}

/** A name with one space between its words and letters that are one sign each; nothing else is mended. */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\S\n\r]+/gu, ' ')
    .trim();
}

/** By this two names are the same: capitals do not make another person. */
export function nameKey(name: string): string {
  return tidyName(name).toLowerCase();
}

const headings: ReadonlySet<string> = new Set([
  'name',
  'full name',
  'surname, first name, patronymic',
  'аты-жөні',
  'аты жөні',
  'тегі, аты, әкесінің аты',
  'таә',
  'т а ә',
  'фио',
  'ф и о',
  'фамилия, имя, отчество',
]);

/** Headings of a table that has the parts of a name in columns of their own. */
const partHeadings = {
  surname: new Set(['surname', 'last name', 'тегі', 'фамилия']),
  first: new Set(['first name', 'аты', 'есімі', 'имя']),
  patronymic: new Set(['patronymic', 'middle name', 'әкесінің аты', 'отчество']),
} as const;

/** Which columns have the surname, the first name and the patronymic, from 0; null where a heading of the first two is missing. */
export function partColumns(cells: readonly string[]): readonly number[] | null {
  const keys = cells.map(headingKey);
  const at = (known: ReadonlySet<string>): number => keys.findIndex((key) => known.has(key));
  const [surname, first, patronymic] = [at(partHeadings.surname), at(partHeadings.first), at(partHeadings.patronymic)];
  if (surname < 0 || first < 0) return null;
  return patronymic < 0 ? [surname, first] : [surname, first, patronymic];
}

/** A heading without what stands in brackets at its end, and without full stops. */
function headingKey(cell: string): string {
  return nameKey(
    cell
      .replaceAll(/\s+/gu, ' ')
      .replace(/\s*\([^)]*\)\s*$/u, '')
      .replaceAll('.', ''),
  );
}

/** Whether a cell is the heading of a column of names. */
export function isNameHeading(cell: string): boolean {
  return headings.has(headingKey(cell));
}

/** Twelve digits in a row, or with spaces between: an individual identification number. */
export function hasPersonalNumber(text: string): boolean {
  return /(?<!\d)\d(?:[ \u00A0]?\d){11}(?!\d)/u.test(text);
}

const signOfName = /[А-ЯЁӘҒҚҢӨҰҮҺІа-яёәғқңөұүһі -]/u;

function problemOf(text: string, name: string): Pick<NameProblem, 'kind' | 'letter' | 'other'> | null {
  if (name === '') return { kind: 'empty' };
  if (hasPersonalNumber(name)) return { kind: 'personalNumber' };
  if (/^[=+\-@]/u.test(name)) return { kind: 'formula' };
  if (/[\n\r\v\f\u0085\u2028\u2029]/u.test(text.trim())) return { kind: 'lineBreak' };
  const letters = [...name];
  const wrong = letters.findIndex((letter) => !signOfName.test(letter));
  const letter = wrong + 1;
  const sign = letters[wrong] ?? '';
  if (wrong >= 0 && /\p{Nd}/u.test(sign)) return { kind: 'digit', letter };
  if (wrong >= 0 && /\p{Script=Latin}/u.test(sign)) return { kind: 'latin', letter, other: sign };
  if (sign === '.' && /(?:^|[ .])\p{L}$/u.test(letters.slice(0, wrong).join(''))) return { kind: 'initial', letter };
  if (wrong >= 0) return { kind: 'sign', letter, other: signShown(sign) };
  if (isInCapitals(name)) return { kind: 'capitals' };
  return reserveMemberSchema.shape.name.safeParse(name).success ? null : { kind: 'form' };
}

/** The sign itself, and its code where it cannot be seen. */
function signShown(sign: string): string {
  return /[\p{P}\p{S}\p{L}]/u.test(sign) ? `«${sign}»` : codeOf(sign);
}

function isInCapitals(name: string): boolean {
  return /\p{Lu}{2}/u.test(name) && name === name.toUpperCase();
}

/** A name that stands in capitals, with one at the beginning of each part. */
export function withoutCapitals(name: string): string {
  return tidyName(name)
    .toLowerCase()
    .replaceAll(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
