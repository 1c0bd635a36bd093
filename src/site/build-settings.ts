import path from 'node:path';
import { type Profile, profiles } from '../domain/publication/profiles.ts';

/** What the command that started the build decided. It arrives in the environment, because Astro runs the pages. */
export interface BuildSettings {
  readonly profile: Profile;
  /** The day as of which the site stands, `2026-11-21`. */
  readonly asOf: string;
  readonly content: string;
  /** The folder of invented documents; null in builds that have none. */
  readonly samples: string | null;
  /** The private root of records about people; null where there is none. */
  readonly records: string | null;
  /** The private root of the cadre reserve; null where there is none. */
  readonly reserve: string | null;
}

/** Names of the environment variables, for the commands that set them. */
export const settingNames = {
  profile: 'QAGIDA_PROFILE',
  asOf: 'QAGIDA_AS_OF',
  content: 'QAGIDA_CONTENT',
  samples: 'QAGIDA_SAMPLES',
  records: 'QAGIDA_RECORDS',
  reserve: 'QAGIDA_RESERVE',
} as const;

/**
 * Reads the settings of this build.
 *
 * @throws when Astro was started by hand, without them: a build without a date would not be reproducible
 */
export function readBuildSettings(): BuildSettings {
  const { env } = process;
  const profile = profiles.find((known) => known === env[settingNames.profile]);
  const asOf = env[settingNames.asOf];
  if (profile === undefined || asOf === undefined) {
    throw new Error(
      'the site is built with npm run build, npm start or npm run dev, which say for whom and as of which day',
    );
  }
  return {
    profile,
    asOf,
    content: path.resolve(env[settingNames.content] ?? 'content'),
    samples: env[settingNames.samples] ?? null,
    records: env[settingNames.records] ?? null,
    reserve: env[settingNames.reserve] ?? null,
  };
}
