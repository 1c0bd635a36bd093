import type { Manifest } from '../../schemas/manifest.ts';
import type { ReadBackLimits } from '../release/publish/read-back.ts';
import type { PageLimits } from '../release/read-page.ts';
import type { Builder } from './publish-ready.ts';

/** What publishing needs of the command line and of the day; tests put their own in its place. */
export interface PublishDesk {
  readonly now: () => Date;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly reserve: string | undefined;
  readonly pageLimits: PageLimits;
  readonly build: Builder;
  /** The last commit of the project; null where git does not know. */
  readonly commitOf: (project: string) => Manifest['commit'];
  readonly limits: ReadBackLimits;
}
