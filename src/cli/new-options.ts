// The options by which new documents are named.

import { documentId } from '../../schemas/fields.ts';
import { type OptionShape, type Options, UsageError } from './options.ts';

export const id = (means: string): Readonly<Record<string, OptionShape>> => ({ id: { takes: 'ID', means } });

export function idOption(options: Options, name: string): string {
  const given = options[name]?.toString() ?? missing(name, 'ID, like cadre-reserve');
  if (!documentId.safeParse(given).success) {
    throw new UsageError(`--${name} ${given}: expected small Latin letters, digits and hyphens, like cadre-reserve`);
  }
  return given;
}

export function yearOption(options: Options): string {
  const given = options['year']?.toString() ?? missing('year', 'YEAR, like 2026');
  if (!/^[12]\d{3}$/u.test(given)) throw new UsageError(`--year ${given}: expected a year like 2026`);
  return given;
}

export function missing(name: string, expected: string): never {
  throw new UsageError(`--${name} is missing: expected --${name} ${expected}`);
}
