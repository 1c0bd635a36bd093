import type { Joint } from './sought-name.ts';

/** Accents over letters, the soft hyphen, and what directs text or joins letters without a sign of its own. */
const invisible = /\p{M}|\p{Cf}/gu;
const tags = /<[^<>]*>/gu;
/** What code writes around a value and nobody reads: `"patronymic":`, ` data-name="`, `</td`, `&ndash;`. */
const code = /"[\w-]+"\s*:|[,{]\s*[\w$]+\s*:|\s[\w:-]+\s*=(?=["'])|<\/?[\w:-]*|&[a-z]+;/giu;
const sentenceEnd = /[.!?…]["'»”)\]]*\s/u;
/** The longest formatting between two letters of a name in a file of a word processor. */
const longestGap = 4000;

export type Gap = 'none' | 'within' | 'hyphen' | 'between' | 'apart';

/**
 * What stands between two letters of a text. `none`: nothing that is seen; `within`: a tag or a line break, which may be in a word or
 * between two; `hyphen`; `between`: signs that part words; `apart`: other words, or the end of a sentence.
 */
export function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  if (to - from > longestGap) return 'apart';
  const gap = text.slice(from, to).replace(invisible, '');
  if (gap === '') return 'none';
  const seen = gap.replace(tags, '');
  if (seen === '' || /^[-‐]?\s*[\r\n]\s*$/u.test(seen)) return 'within';
  if (/^[-‐]$/u.test(seen)) return 'hyphen';
  const read = gap.replace(tags, ' ').replace(code, ' ');
  return /[\p{L}\p{N}]/u.test(read) || sentenceEnd.test(read) ? 'apart' : 'between';
}

/** Whether a gap may stand at a joint of a name. A capital after a small letter parts words too: `ҮлгібаевҮлгі`. */
export function isFitting(gap: Gap, joint: Joint, isCapital: boolean): boolean {
  switch (gap) {
    case 'none':
      return joint !== 'space' || isCapital;
    case 'within':
      return true;
    case 'hyphen':
    case 'between':
      return joint !== 'word';
    case 'apart':
      return false;
  }
}
