import os from 'node:os';
import type { Corpus } from '../corpus/corpus.ts';
import { isPublishedIn, type Profile } from '../domain/publication/profiles.ts';
import type { ScanRules } from './scan-output.ts';

/** What a build of this profile must not contain: drafts that are not public, and folders of the machine that built it. */
export function scanRulesFor(profile: Profile, corpus: Corpus, projectRoot: string): ScanRules {
  const drafts = corpus.acts.filter((act) => !isPublishedIn(profile, act.fields));
  return {
    forbidden: [
      { text: projectRoot, why: 'a folder of this machine' },
      ...(os.homedir() === '/' ? [] : [{ text: `${os.homedir()}/`, why: 'a folder of this machine' }]),
      ...drafts.map(({ slug }) => ({ text: `acts/${slug}`, why: 'a draft that is not public' })),
    ],
  };
}
