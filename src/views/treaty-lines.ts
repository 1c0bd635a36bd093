import { type ComparedField, comparedFields } from '../domain/plans/compare-plans.ts';
import type { PlanRow } from './plan-view.ts';
import { compareWords, pieces } from './redline.ts';
import type { Redline, RedlineLine, TreatyRow } from './redline-view.ts';

/** A treaty in the form, with the name of its section. */
export interface TreatyInForm extends PlanRow {
  readonly sectionName: Readonly<Record<Lang, string>>;
}

type Lang = 'kk' | 'ru' | 'en';
/** The languages that plans are written in. */
type Written = 'kk' | 'ru';

/**
 * The fields of a treaty that differ, word by word, for readers of each language. What plans say in Kazakh and Russian only is shown
 * in Kazakh to readers of English, and where only the other of the two differs, in that.
 */
export function treatyLines(
  before: TreatyInForm | null,
  after: TreatyInForm | null,
  fields: readonly ComparedField[] = withoutSection,
): TreatyRow['lines'] {
  const linesIn = (lang: Lang): readonly RedlineLine[] =>
    fields.flatMap((name) => lineOf(before, after, name, lang) ?? []);
  return { kk: linesIn('kk'), ru: linesIn('ru'), en: linesIn('en') };
}

/** The section of a treaty that is new or gone is said by its place. */
const withoutSection = comparedFields.filter((name) => name !== 'section');

function lineOf(
  before: TreatyInForm | null,
  after: TreatyInForm | null,
  name: ComparedField,
  lang: Lang,
): RedlineLine | null {
  const side = before === null ? 'after' : after === null ? 'before' : 'both';
  const [was, is] = [textsOf(before, name), textsOf(after, name)];
  const own = isBilingual(name) && lang === 'en' ? 'kk' : lang;
  const other: Written = own === 'kk' ? 'ru' : 'kk';
  const isOtherLanguage = side === 'both' && was[own] === is[own] && was[other] !== is[other];
  const shown = isOtherLanguage ? other : own;
  // names that are the same in words, and times that are another period in the same words
  const hasSameWords = side === 'both' && was[shown] === is[shown];
  const textOf = (texts: FieldTexts): string => (hasSameWords ? `${texts[shown]} (${texts.code})` : texts[shown]);
  const cell = comparedOn(side, textOf(was), textOf(is));
  if (cell.length === 0) return null;
  const anchor = `${(after ?? before)?.id}-${name}`;
  return { anchor, field: { name, isOtherLanguage }, lang: shown, side, depth: 0, cells: [cell] };
}

function isBilingual(name: ComparedField): boolean {
  return name === 'title' || name === 'conclusion' || name === 'procedures' || name === 'notes';
}

type FieldTexts = Readonly<Record<Lang, string>> & { readonly code: string };

function textsOf(treaty: TreatyInForm | null, name: ComparedField): FieldTexts {
  if (treaty === null) return { kk: '', ru: '', en: '', code: '' };
  switch (name) {
    case 'section':
      return { ...treaty.sectionName, code: treaty.section };
    case 'body':
      return { ...treaty.body.name, code: treaty.body.id };
    case 'partners': {
      const namesIn = (lang: Lang): string => treaty.partners.map((partner) => partner.name[lang]).join(', ');
      const code = treaty.partners.map(({ id }) => id).join(', ');
      return { kk: namesIn('kk'), ru: namesIn('ru'), en: namesIn('en'), code };
    }
    case 'title':
      return written(treaty.title, '');
    case 'notes':
      return written(treaty.notes ?? { kk: '', ru: '' }, '');
    case 'conclusion':
    case 'procedures':
      return written(treaty[name].words, treaty[name].period);
  }
}

function written({ kk, ru }: Readonly<Record<Written, string>>, code: string): FieldTexts {
  return { kk, ru, en: kk, code };
}

function comparedOn(side: RedlineLine['side'], before: string, after: string): Redline {
  if (side === 'both') return compareWords(before, after);
  return side === 'after' ? pieces('added', after) : pieces('removed', before);
}
