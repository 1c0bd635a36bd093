/** Kazakh months as a date in words has them: "16 ақпан", "16 ақпандағы", "20 тамызда". */
export const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/**
 * The date of "2016 жылғы 16 ақпан...", or null when the words are no date or the day does not exist.
 *
 * @example dateOf('2016', '16', 'ақпандағы') // '2016-02-16'
 * @example dateOf('2016', '31', 'сәуірдегі') // null: April has 30 days
 */
export function dateOf(year: string, day: string, monthWord: string): string | null {
  const month = months.findIndex((name) => monthWord.toLowerCase().startsWith(name)) + 1;
  return month === 0 ? null : isoDateOf(year, String(month), day);
}

/** The date of "17.03.2025" taken apart, or null when the day does not exist. */
export function isoDateOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}
