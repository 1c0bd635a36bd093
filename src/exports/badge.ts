import { escapeText } from './escape-text.ts';

/** A small sign for the pages of others: what it is about, and how that stands. */
export interface Badge {
  readonly lang: string;
  readonly subject: string;
  readonly state: string;
  readonly look: 'good' | 'gone' | 'draft' | 'plain';
}

const grounds: Readonly<Record<Badge['look'], string>> = {
  good: '#1b5e3a',
  gone: '#8c1c13',
  draft: '#6a4700',
  plain: '#005f78',
};

/** Of a letter in the fonts that a system has for small text, in pixels; `textLength` makes the words as wide as it was taken to be. */
const letterWidth = 6.9;
const gap = 9;
const height = 22;

/** A badge as SVG: words as words, so that they can be read aloud and found; no script, no style, nothing from elsewhere. */
export function badgeAsSvg({ lang, subject, state, look }: Badge): string {
  const [left, right] = [subject, state].map((words) => Math.ceil([...words].length * letterWidth) + 2 * gap);
  if (left === undefined || right === undefined) throw new Error('a badge has two parts');
  const words = (text: string, from: number, width: number): string =>
    `<text x="${from + gap}" y="15.5" textLength="${width - 2 * gap}" lengthAdjust="spacingAndGlyphs">${escapeText(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${left + right}" height="${height}" viewBox="0 0 ${left + right} ${height}" role="img" aria-label="${escapeText(`${subject}: ${state}`)}">
<title>${escapeText(`${subject}: ${state}`)}</title>
<rect width="${left}" height="${height}" fill="#06394a"/><rect x="${left}" width="${right}" height="${height}" fill="${grounds[look]}"/>
<g fill="#fff" font-family="'Golos Text','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif" font-size="12.5">${words(subject, 0, left)}${words(state, left, right)}</g>
</svg>
`;
}
