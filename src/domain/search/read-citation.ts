import { foldLetters } from '../kazakh/fold-letters.ts';
import { longestQuery } from './sought-words.ts';

/** What a citation names within an act, by bare numbers: `16`, `4-1`, `2.14`. */
export interface CitedPlace {
  readonly annex: string | null;
  readonly chapter: string | null;
  readonly paragraph: string | null;
  readonly subparagraph: string | null;
  /** 2 for "екінші бөлігі". */
  readonly part: string | null;
}

/** A query that names a place instead of asking for words. */
export type TypedCitation =
  /** A number or code that names an act: `№ 11-1-2/53`, `V1600013475`. */
  | { readonly kind: 'number'; readonly number: string }
  /** The permanent id of a provision. */
  | { readonly kind: 'id'; readonly id: string; readonly paragraph: string | null }
  /** A paragraph; `words` or `number` say of which act, if anything does. */
  | { readonly kind: 'place'; readonly place: CitedPlace; readonly words: string; readonly number: string | null };

type Level = keyof CitedPlace;

const number = '(\\d+(?:[.-]\\d+)*)';
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const ordinals = [
  'биринши',
  'екинши',
  'ушинши',
  'тортинши',
  'бесинши',
  'алтыншы',
  'жетинши',
  'сегизинши',
  'тогызыншы',
  'оныншы',
];

/**
 * How letters and people name a unit, in folded letters; the smaller unit first, since its name contains that of the larger. The
 * number is the first group that matched.
 */
const forms: readonly (readonly [Level, RegExp])[] = [
  ['subparagraph', form(`${number}\\)?\\s*-?\\s*(?:тармакша\\p{L}*|тш${end}\\.?|tarmaq?k?[sş]h?a\\p{L}*)`)],
  ['subparagraph', form(`(?:подпункт\\p{L}*|подп|пп|sub-?para(?:graph)?s?)\\.?\\s*\\(?${number}\\)?`)],
  ['subparagraph', form(`${number}\\)?\\s*-?\\s*подпункт\\p{L}*`)],
  ['part', form(`(${ordinals.join('|')})\\s+боли[кг]\\p{L}*`)],
  ['part', form(`${number}\\s*-\\s*боли[кг]\\p{L}*`)],
  ['part', form(`(?:част\\p{L}+|ч\\.|part)\\s*${number}`)],
  ['annex', form(`${number}\\s*-?\\s*(?:косымша\\p{L}*|qosymsha\\p{L}*)`)],
  ['annex', form(`(?:приложени\\p{L}+|прил\\.?|annex)\\s*№?\\s*${number}`)],
  ['chapter', form(`${number}\\s*-?\\s*(?:тарау\\p{L}*|tarau\\p{L}*)`)],
  ['chapter', form(`(?:глав\\p{L}+|гл\\.?|chapter)\\s*${number}`)],
  ['paragraph', form(`${number}\\s*-?\\s*(?:тарма[кг]\\p{L}*|tarma[qkgğ]\\p{L}*)`)],
  ['paragraph', form(`${number}\\s*-\\s*т(?:арм)?${end}\\.?|${start}${number}\\s*т(?:арм)?\\.`)],
  ['paragraph', form(`(?:пункт\\p{L}*|п\\.|п(?=\\s*\\d)|para(?:graph)?s?\\.?|§)\\s*${number}`)],
  ['paragraph', form(`${number}\\s*-?\\s*(?:й\\s+)?пункт\\p{L}*`)],
];

function form(source: string): RegExp {
  return new RegExp(`${start}(?:${source})`, 'u');
}

/** Words beside a citation that do not say of which act: "осы Қағидалардың 10-тармағы". */
const general =
  /^(?:осы|ос|кагида\p{L}*|буйры[кг]\p{L}*|каулы\p{L}*|жарлы[кг]\p{L}*|акт\p{L}*|правил\p{L}*|приказ\p{L}*|постановлени\p{L}*|указ\p{L}*|rules?|order|resolution|decree|of|the|to|no|к|настоящ\p{L}+)$/u;

/**
 * Reads a query that cites, in the ways of Kazakh, Russian and English letters, typed with or without Kazakh letters; null for a
 * query that asks for words.
 *
 * @example readCitation('кадр резерві 16-тармақ') // paragraph 16, words 'кадр резерви'
 * @example readCitation('пп. 2) п. 4') // paragraph 4, subparagraph 2
 */
export function readCitation(query: string): TypedCitation | null {
  const text = foldLetters(query.slice(0, longestQuery).normalize('NFC'))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('–', '-')
    .trim();
  return readId(text) ?? readNumber(text) ?? readPlace(text);
}

function readId(text: string): TypedCitation | null {
  const id = /^#?((?:att|chp|sec|para|subpara|al|item)_[a-z0-9_-]+)$/u.exec(text)?.[1];
  if (id === undefined) return null;
  return { kind: 'id', id, paragraph: /para_(\d+(?:-\d+)*)/u.exec(id)?.[1] ?? null };
}

/** A code of the data base of acts has a letter for the kind of act, here also in Cyrillic, and ten figures. */
const code = /^([a-zв])(\d{10})$/u;
const actNumber = /^(?:№|no\.?|n)?\s*(\d+(?:[-/.]\d+)*)$/u;

function readNumber(text: string): TypedCitation | null {
  const coded = code.exec(text);
  if (coded !== null) return { kind: 'number', number: `${coded[1] === 'в' ? 'v' : coded[1]}${coded[2]}` };
  const plain = actNumber.exec(text)?.[1];
  // "16" alone is as likely a word of a text
  return plain === undefined || (plain.length < 3 && !/^(?:№|no)/u.test(text))
    ? null
    : { kind: 'number', number: plain };
}

function readPlace(text: string): TypedCitation | null {
  const place: Record<Level, string | null> = {
    annex: null,
    chapter: null,
    paragraph: null,
    subparagraph: null,
    part: null,
  };
  const act = /(?:№|(?<![\p{L}])no\.?)\s*(\d+(?:[-/.]\d+)*)|(?<![\p{L}\p{N}])(\d+(?:-\d+)*\/\d+)/u.exec(text);
  let rest = act === null ? text : text.replace(act[0], ' ');
  for (const [level, pattern] of forms) {
    if (place[level] !== null) continue;
    const match = pattern.exec(rest);
    if (match === null) continue;
    const named = match.slice(1).find((group) => group !== undefined) ?? '';
    const ordinal = ordinals.indexOf(named);
    place[level] = ordinal < 0 ? named : String(ordinal + 1);
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  const bracket =
    place.paragraph !== null && place.subparagraph === null ? /(?<![\p{L}\p{N}])(\d+)\)/u.exec(rest) : null;
  if (bracket !== null) {
    place.subparagraph = bracket[1] ?? null;
    rest = rest.replace(bracket[0], ' ');
  }
  if (place.paragraph === null) return null;
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !general.test(word));
  return { kind: 'place', place, words: words.join(' '), number: act?.[1] ?? act?.[2] ?? null };
}
