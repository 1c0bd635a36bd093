import type { Ready } from './prepare-release.ts';
import { readRecord } from './publication-record.ts';
import { PublishFailure } from './publish-failure.ts';
import { type CheckedRelease, checkRelease } from './releases.ts';
import { isSignedBy } from './signature.ts';
import { digestOfTable } from './survey-site.ts';
import type { Whole } from './switch-release.ts';
import type { Target } from './target.ts';

/** A release at the target, read whole. */
export type Named = CheckedRelease & { readonly id: string };

export async function checkNamed(target: Target, id: string): Promise<Named> {
  return { id, ...(await checkRelease(target, id)) };
}

/** Somebody who mixes up two targets would show the public what is meant for the ministry alone. */
export async function refuseOtherProfile(target: Target, { id, written }: Named, { madeOf }: Ready): Promise<void> {
  const isUp = written?.manifest.profile ?? (await readRecord(target, id))?.profile;
  if (isUp !== undefined && isUp !== madeOf.profile)
    throw new PublishFailure({ kind: 'otherProfile', target: target.name, isUp, given: madeOf.profile });
}

/** Whether a release is this site, whole, and signed where it is to be. */
export function isThisSite(release: Named, { madeOf, files, key }: Ready): release is Named & Whole {
  const { written, signature, differences } = release;
  if (written === null || differences.length > 0) return false;
  const { asOf, profile, site } = written.manifest;
  if (asOf !== madeOf.asOf || profile !== madeOf.profile || site !== digestOfTable(files)) return false;
  return key === null || (signature !== null && isSignedBy(written.bytes, signature, key));
}
