import os from 'node:os';
import type { CaseRecord, Corpus, Plan, Procedure } from '../corpus/corpus.ts';
import { isPlanShownIn, isPublishedIn, type Profile, profileRules } from '../domain/publication/profiles.ts';
import type { ScanRules } from './scan-output.ts';

/**
 * What a build of this profile must not contain: drafts that are not public, cases about people in a public build, and folders of
 * the machine that built it.
 */
export function scanRulesFor(
  profile: Profile,
  corpus: {
    readonly acts: readonly Pick<Corpus['acts'][number], 'slug' | 'fields'>[];
    readonly procedures: ReadonlyMap<string, Pick<Procedure, 'slug' | 'fields'>>;
    readonly records: readonly Pick<CaseRecord, 'procedure' | 'fields'>[];
  },
  projectRoot: string,
  home: string = os.homedir(),
): ScanRules {
  const drafts = corpus.acts.filter((act) => !isPublishedIn(profile, act.fields));
  const personal = profileRules[profile].showsPersonalCases
    ? []
    : [...corpus.procedures.values()].filter(({ fields }) => fields.isPersonal === 'yes').map(({ slug }) => slug);
  const digests = corpus.records
    .filter(({ procedure }) => personal.includes(procedure))
    .flatMap(({ fields }) => fields.events.flatMap(({ evidence }) => evidence?.sha256 ?? []));
  const folders = [folderPattern(projectRoot, projectFolders), folderPattern(home, anything)];
  return {
    forbidden: [
      ...folders.flatMap((text) => (text === null ? [] : [{ text, why: 'a folder of this machine' }])),
      ...drafts.map(({ slug }) => ({ text: draftPattern(slug), why: 'a draft that is not public' })),
      ...personal.map((slug) => ({ text: casePattern(slug), why: 'a case about a person' })),
      ...digests.map((text) => ({ text, why: 'evidence of a case about a person' })),
    ],
  };
}

/** Addresses of plans that nobody has permitted to be published by the day of the build. */
export function hiddenPlans(
  profile: Profile,
  plans: readonly Pick<Plan, 'slug' | 'fields'>[],
  asOf: string,
): ScanRules['forbidden'] {
  return plans
    .filter(({ fields }) => !isPlanShownIn(profile, fields, asOf))
    .map(({ slug }) => ({ text: planPattern(slug), why: 'a plan that may not be published' }));
}

const separator = '[\\\\/]+';
const projectFolders = `${separator}(?:src|content|node_modules|dist|samples|tools|schemas|tests)(?![\\p{L}\\p{N}_-])`;
/** What lies in a home folder has any name. */
const anything = separator;
const endOfPath = '\\\\?["\'`]|[\\s\\p{Cc}<]|$';

/**
 * A folder, with what must come after it: `/app` is not in `/apply-view.js`. A folder of one name could be an address of the
 * site, so it counts only before a folder of the project, `/app/src`; null for `/`, which is in every address.
 */
function folderPattern(folder: string, inside: string): RegExp | null {
  const [start = '', ...names] = folder.split(/[\\/]+/u);
  const segments = names.filter((name) => name !== '');
  if (segments.length === 0) return null;
  const after = segments.length === 1 ? projectFolders : `${inside}|${endOfPath}`;
  return new RegExp(`${[start, ...segments].map(escapePattern).join(separator)}(?=${after})`, 'u');
}

/** The addresses of an act, `acts/cadre/`, `acts/cadre.json`, and not of another whose name only begins so, `acts/cadre-reserve/`. */
function draftPattern(slug: string): RegExp {
  return new RegExp(`acts/${escapePattern(slug)}(?![\\p{L}\\p{N}_-])`, 'u');
}

/** The addresses of a plan, and of comparisons with it: `plans/current-2025/`, `plans/compare/current-2024..current-2025@2025-03-10/`. */
function planPattern(slug: string): RegExp {
  return new RegExp(`plans/(?:compare/(?:[\\w@-]+\\.\\.)?)?${escapePattern(slug)}(?![\\p{L}\\p{N}_-])`, 'u');
}

/** A case by its address or its id: `reserve-inclusion/2026-01`, `reserve-inclusion.2026-01`. */
function casePattern(procedure: string): RegExp {
  return new RegExp(`${escapePattern(procedure)}[/.](?:list-)?\\d{4}-\\d{2,4}(?!\\d)`, 'u');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
