import os from 'node:os';
import type { CaseRecord, Corpus, Plan, Procedure } from '../corpus/corpus.ts';
import { isPlanShownIn, isPublishedIn, type Profile, profileRules } from '../domain/publication/profiles.ts';
import type { CleanMarks } from '../kept/clean-marks.ts';
import {
  addressSign,
  caseSign,
  documentsOf,
  escapePattern,
  evidenceSigns,
  planSign,
  treatySigns,
  withoutSaid,
  wordSigns,
} from './document-signs.ts';
import type { ForbiddenText } from './forbidden-texts.ts';
import { soughtNames } from './names/sought-names.ts';
import { sampleSigns } from './sample-signs.ts';
import type { ScanRules } from './scan-output.ts';

export interface BuildLookedAt {
  readonly profile: Profile;
  readonly asOf: string;
  /** What was read for it, drafts and cases about people included. */
  readonly corpus: Corpus;
  /** The invented documents, for a build that must have none; null where there are none, or where they may be in it. */
  readonly samples: Corpus | null;
  /** Folders of this machine that nobody needs to know: the project, the content, the private roots. */
  readonly folders: readonly string[];
  /** What earlier builds looked at; everything is looked at when left out. */
  readonly marks?: CleanMarks;
}

/** Everything that a build must not contain. */
export function rulesOfBuild({ profile, asOf, corpus, samples, folders, marks }: BuildLookedAt): ScanRules {
  const [project = '/', ...others] = folders;
  const shownCorpus = shownIn(profile, corpus, asOf);
  const hidden = [
    ...scanRulesFor(profile, corpus, project).forbidden,
    ...hiddenPlans(profile, corpus.plans, asOf),
    ...others.flatMap((folder) => folderRules(folder, anything)),
  ];
  return {
    forbidden: [
      ...withoutSaid(hidden, documentsOf(shownCorpus), marks),
      ...(samples === null ? [] : sampleSigns(samples, corpus, marks)),
    ],
    names: soughtNames(corpus, asOf),
  };
}

function shownIn(profile: Profile, corpus: Corpus, asOf: string): Corpus {
  return {
    ...corpus,
    acts: corpus.acts.filter(({ fields }) => isPublishedIn(profile, fields)),
    plans: corpus.plans.filter(({ fields }) => isPlanShownIn(profile, fields, asOf)),
  };
}

/**
 * What a build of this profile must not contain: drafts that are not public, cases about people in a public build, and folders of
 * the machine that built it.
 */
export function scanRulesFor(
  profile: Profile,
  corpus: {
    readonly acts: readonly Pick<Corpus['acts'][number], 'slug' | 'document' | 'fields'>[];
    readonly procedures: ReadonlyMap<string, Pick<Procedure, 'slug' | 'fields'>>;
    readonly records: readonly Pick<CaseRecord, 'procedure' | 'fields'>[];
  },
  projectRoot: string,
  home: string = os.homedir(),
): ScanRules {
  const [draft, personalCase] = ['a draft that is not public', 'a case about a person'];
  const drafts = corpus.acts.filter((act) => !isPublishedIn(profile, act.fields));
  const personal = profileRules[profile].showsPersonalCases
    ? []
    : [...corpus.procedures.values()].filter(({ fields }) => fields.isPersonal === 'yes').map(({ slug }) => slug);
  return {
    forbidden: [
      ...folderRules(projectRoot, projectFolders),
      ...folderRules(home, anything),
      ...drafts.flatMap(({ slug, document, fields: { title } }) => [
        addressSign('acts', slug, draft),
        ...wordSigns(document, [title], draft),
      ]),
      ...personal.map((slug) => caseSign(slug, null, personalCase)),
      ...corpus.records
        .filter(({ procedure }) => personal.includes(procedure))
        .flatMap((record) => evidenceSigns(record, 'evidence of a case about a person')),
    ],
  };
}

/** Plans that nobody has permitted to be published by the day of the build, and the titles of their treaties. */
export function hiddenPlans(
  profile: Profile,
  plans: readonly Pick<Plan, 'slug' | 'fields' | 'entries'>[],
  asOf: string,
): ScanRules['forbidden'] {
  const why = 'a plan that may not be published';
  return plans
    .filter(({ fields }) => !isPlanShownIn(profile, fields, asOf))
    .flatMap((plan) => [planSign(plan.slug, why), ...treatySigns(plan, why)]);
}

const separator = '[\\\\/]+';
const projectFolders = `${separator}(?:src|content|node_modules|dist|samples|tools|schemas|tests)(?![\\p{L}\\p{N}_-])`;
/** What lies in a home folder has any name. */
const anything = separator;
const endOfPath = '\\\\?["\'`]|[\\s\\p{Cc}<]|$';

/**
 * A folder, with what must come after it: `/app` is not in `/apply-view.js`. A folder of one name could be an address of the
 * site, so it counts only before a folder of the project, `/app/src`. There is no rule for `/`, which is in every address.
 */
function folderPattern(start: string, segments: readonly string[], inside: string): RegExp {
  const after = segments.length === 1 ? projectFolders : `${inside}|${endOfPath}`;
  return new RegExp(`${[start, ...segments].map(escapePattern).join(separator)}(?=${after})`, 'u');
}

function folderRules(folder: string, inside: string): readonly ForbiddenText[] {
  const [start = '', ...names] = folder.split(/[\\/]+/u);
  const segments = names.filter((name) => name !== '');
  const hint = segments.toSorted((a, b) => b.length - a.length)[0];
  if (hint === undefined) return [];
  return [{ text: folderPattern(start, segments, inside), why: 'a folder of this machine', hint }];
}
