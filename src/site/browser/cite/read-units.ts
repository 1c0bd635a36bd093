import type { CitedUnit, CitedWords } from '../../../i18n/cite-place.ts';

/** The class names of src/site/render-law-text.ts that a citation counts by. */
const kinds: Readonly<Record<string, CitedUnit['kind']>> = {
  k: 'chapter',
  s: 'section',
  e: 'preamble',
  p: 'paragraph',
  b: 'subparagraph',
  a: 'part',
  i: 'item',
  l: 'table',
  f: 'form',
};

/** A provision of the page, and what it stands in up to its component; from the outside. */
export function readUnits(provision: Element): readonly CitedUnit[] {
  const unit = readUnit(provision);
  const around = provision.parentElement?.closest('.law [id]') ?? null;
  return unit === null ? [] : [...(around === null ? [] : readUnits(around)), unit];
}

function readUnit(provision: Element): CitedUnit | null {
  const kind = kinds[provision.className];
  if (kind === undefined) return null;
  const own = ownLine(provision);
  const heading = /^H\d$/u.test(own.tagName) ? wordsOf(own) : null;
  return { kind, id: provision.id, number: numberOf(own), heading };
}

/** The element with the words of a provision itself. */
function ownLine(provision: Element): Element {
  return provision.tagName === 'P' ? provision : (provision.querySelector(':scope > :is(p, h3, h4)') ?? provision);
}

function numberOf(own: Element): string | null {
  return own.querySelector(':scope > .n')?.textContent ?? null;
}

/** The words of a line without its number. */
function wordsOf(own: Element): string {
  const number = numberOf(own) ?? '';
  return (own.textContent ?? '').slice(number.length).trim();
}

/** What a list of choices calls a provision: its number and its first words. */
export function nameUnit(provision: Element): string {
  const own = ownLine(provision);
  const words = wordsOf(own);
  const shown = words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s\S*$/u, '')} …`;
  return [numberOf(own), shown].filter((part) => part !== null && part !== '').join(' ');
}

/** What the component of a provision is cited by; null where the act cannot be cited. */
export function readAround(provision: Element): CitedWords | null {
  const { kk, ru } = provision.closest<HTMLElement>('.c')?.dataset ?? {};
  return kk === undefined || ru === undefined ? null : { kk, ru };
}

/** Whether the number of a provision's paragraph stands once in its component. */
export function isCountedThrough(provision: Element): boolean {
  const paragraph = provision.closest('.p');
  const component = provision.closest('.c');
  if (paragraph === null || component === null) return true;
  const number = numberOf(ownLine(paragraph));
  const same = [...component.querySelectorAll('.p')].filter(
    (other) => other.closest('.c') === component && numberOf(ownLine(other)) === number,
  );
  return same.length < 2;
}
