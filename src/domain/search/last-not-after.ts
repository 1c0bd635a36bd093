/** The place of the last bound that is not after a text; 0 before the first. */
export function lastNotAfter(bounds: readonly string[], text: string): number {
  let [low, high] = [0, bounds.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((bounds[middle] ?? '') <= text) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
