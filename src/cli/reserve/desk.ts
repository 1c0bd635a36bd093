import type { PageLimits } from '../../release/read-page.ts';
import type { Asker } from './asker.ts';

/** What the officer's command works with; tests put their own in its place. */
export interface Desk {
  /** Today in Kazakhstan. */
  readonly today: string;
  /** The private folder that the environment names. */
  readonly reserve: string | undefined;
  readonly asker: Asker;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly limits: PageLimits;
}

/** Ends the command with exit code 1 and its message: what was given is not right, and nothing was written. */
export class Refusal extends Error {}
