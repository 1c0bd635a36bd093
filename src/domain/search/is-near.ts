/** A slip of the keyboard: shorter words with one are other words. */
const shortest = 5;

/**
 * Whether two words differ in one letter: another one, one too many or too few, or two that changed places. Words of numbers never
 * do.
 *
 * @example isNear('тартип', 'тратип') // true
 */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortest || /\d/u.test(a + b)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
