import type { PublisherFields } from '../../schemas/publisher.ts';

/** Where the public data base shows an act; null while its official code is not known. */
export function officialTextOf(
  publisher: PublisherFields,
  code: string | undefined,
): { system: string; kk: string; ru: string } | null {
  if (code === undefined) return null;
  const { name, kk, ru } = publisher.actAddress;
  return { system: name, kk: kk.replace('{code}', code), ru: ru.replace('{code}', code) };
}
