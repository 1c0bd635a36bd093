/** "бірінші", "екінші" ... by which a text names its parts (бөлік). */
const ordinals = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
] as const;

/** As a pattern, for looking for them in running text. */
export const ordinalPattern: string = ordinals.join('|');

/** 1 for "бірінші", 2 for "екінші"; null for any other word. */
export function ordinalOf(word: string): number | null {
  const index = (ordinals as readonly string[]).indexOf(word.toLowerCase());
  return index < 0 ? null : index + 1;
}

/** "он", "жиырма": the numbers of days that clauses on entry into force are written with. */
const tens: Readonly<Record<string, number>> = { он: 10, жиырма: 20, отыз: 30, қырық: 40, елу: 50, алпыс: 60 };
const units: Readonly<Record<string, number>> = {
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
};

/**
 * The number that one or two Kazakh words name, up to 69.
 *
 * @example numberOf('он') // 10
 * @example numberOf('жиырма бір') // 21
 */
export function numberOf(words: string): number | null {
  if (/^\d+$/u.test(words)) return Number(words);
  const [first = '', second] = words.toLowerCase().split(' ');
  if (second === undefined) return tens[first] ?? units[first] ?? null;
  const ten = tens[first];
  const unit = units[second];
  return ten === undefined || unit === undefined ? null : ten + unit;
}
