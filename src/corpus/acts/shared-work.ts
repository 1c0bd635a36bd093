/** A list from which several threads take one number after the other. */
export interface SharedWork {
  /** The number of what nobody has taken yet, from 0. */
  readonly next: () => number;
  /** To be said once by every thread, when it has done what it took. */
  readonly leave: () => void;
  /** Waits until the other threads have left, at most so many milliseconds. */
  readonly waitForOthers: (most: number) => void;
}

const [nextAt, workingAt, length] = [0, 1, 2] as const;

/** @param threads how many will take from it, this one included */
export function sharedWork(threads: number): SharedWork & { readonly buffer: SharedArrayBuffer } {
  const buffer = new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT);
  Atomics.store(new Int32Array(buffer), workingAt, threads);
  return { buffer, ...joinWork(buffer) };
}

export function joinWork(buffer: SharedArrayBuffer): SharedWork {
  const numbers = new Int32Array(buffer);
  return {
    next: () => Atomics.add(numbers, nextAt, 1),
    leave: () => {
      Atomics.sub(numbers, workingAt, 1);
      Atomics.notify(numbers, workingAt);
    },
    waitForOthers: (most) => {
      const end = performance.now() + most;
      for (let working = Atomics.load(numbers, workingAt); working > 0; working = Atomics.load(numbers, workingAt)) {
        const left = end - performance.now();
        if (left <= 0) return;
        Atomics.wait(numbers, workingAt, working, left);
      }
    },
  };
}
