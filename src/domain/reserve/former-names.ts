import { nameKey } from './name-list.ts';

/**
 * Which former names stand in a text, by document; a name that is part of one on the list is not meant.
 *
 * @param former documents by `nameKey`
 */
export function formerNamesIn(
  text: string,
  onList: readonly { readonly name: string }[],
  former: ReadonlyMap<string, string>,
): readonly string[] {
  const longestFirst = onList.map(({ name }) => nameKey(name)).toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, name) => left.replaceAll(name, '|'), nameKey(text.replaceAll(/\s+/gu, ' ')));
  return [...former].flatMap(([name, id]) => (hasName(rest, name) ? [id] : []));
}

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`;
    if (!/[\p{L}\p{M}]/u.test(around)) return true;
  }
  return false;
}
