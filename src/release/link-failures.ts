/**
 * The second half of making a machine that looks for many texts at once (Aho and Corasick, 1975): fills every empty step with that of
 * the longest end of what was read that begins a text too.
 *
 * @param next the next state, by state and column, with the texts entered; columns 0 and 1 stand for signs that no text has
 * @param inherit is told of every state and the one that it falls back to, from the shortest on: what ends in that one ends in it too
 */
export function linkFailures(
  next: Int32Array,
  width: number,
  inherit: (state: number, fallback: number) => void,
): void {
  const failure = new Int32Array(next.length / width);
  const queue: number[] = [];
  for (let column = 2; column < width; column += 1) if (next[column]) queue.push(next[column] ?? 0);
  for (const state of queue) {
    const fallback = failure[state] ?? 0;
    inherit(state, fallback);
    for (let column = 2; column < width; column += 1) {
      const at = state * width + column;
      const other = next[fallback * width + column] ?? 0;
      const child = next[at] ?? 0;
      if (child === 0) next[at] = other;
      else {
        failure[child] = other;
        queue.push(child);
      }
    }
  }
}

/** Adds to what ends in a state what ends in the one that it falls back to. */
export function inheritEnds<Text>(ends: Map<number, readonly Text[]>, state: number, fallback: number): void {
  const inherited = ends.get(fallback);
  if (inherited !== undefined) ends.set(state, [...(ends.get(state) ?? []), ...inherited]);
}
