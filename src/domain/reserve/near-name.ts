/** Equal but for one or two letters at the same places, or one letter too many or too few. */
export function isNearName(a: string, b: string): boolean {
  const [short = [], long = []] = [[...a], [...b]].toSorted((x, y) => x.length - y.length);
  if (short.length < 5 || long.length - short.length > 1) return false;
  if (short.length === long.length) return short.filter((letter, index) => letter !== long[index]).length <= 2;
  const at = short.findIndex((letter, index) => letter !== long[index]);
  const from = at < 0 ? short.length : at;
  return short.slice(from).join('') === long.slice(from + 1).join('');
}
