import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole.ts';

/** Answers that were worked out before, each under a key of all that it follows from (`keyOf`). They are plain data. */
export interface AnswerStore {
  /** The answer that is kept under the key, or a new one, which is then kept. */
  readonly answer: <Answer>(key: string, workOut: () => Answer) => Answer;
  /** The same before somebody asks: it is then given from memory, without being read. */
  readonly prepare: <Answer>(key: string, workOut: () => Answer) => Answer;
  /** The same for somebody who is the last to ask: it is no longer held in memory. */
  readonly take: <Answer>(key: string, workOut: () => Answer) => Answer;
  /** Deletes what was not asked for, once there is more of it than of the others. */
  readonly forgetOthers: () => void;
}

/** Keeps answers in a folder, a file each. */
export function answerStore(folder: string): AnswerStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const prepared = new Map<string, unknown>();
  const find = <Answer>(key: string, workOut: () => Answer): Answer => {
    used.add(key);
    const place = path.join(folder, key);
    const kept = readOrNull(place);
    if (kept !== null) return kept.answer as Answer;
    const answer = workOut();
    writeWhole(place, serialize({ answer }));
    return answer;
  };
  const answer = <Answer>(key: string, workOut: () => Answer): Answer =>
    prepared.has(key) ? (prepared.get(key) as Answer) : find(key, workOut);
  return {
    answer,
    take: (key, workOut) => {
      const taken = answer(key, workOut);
      prepared.delete(key);
      return taken;
    },
    prepare: (key, workOut) => {
      const found = find(key, workOut);
      prepared.set(key, found);
      return found;
    },
    forgetOthers: () => {
      const others = readdirSync(folder).filter((name) => !used.has(name));
      if (others.length <= 2 * used.size + 100) return;
      for (const name of others) rmSync(path.join(folder, name), { force: true });
    },
  };
}

/** Null for what is not there, or was not written whole. */
function readOrNull(place: string): { readonly answer: unknown } | null {
  try {
    return deserialize(readFileSync(place)) as { readonly answer: unknown };
  } catch {
    return null;
  }
}
