import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '../../domain/publication/profiles.ts';
import { siteMarker } from '../why-not-replaced.ts';
import { PublishFailure } from './publish-failure.ts';
import { digestOfTable, type FileTable, surveySite } from './survey-site.ts';

/** What a build says of the site that it wrote and looked through. */
export interface BuiltSite {
  readonly profile: Profile;
  /** The day as of which it stands. */
  readonly asOf: string;
}

/** What the mark of a finished site says, so that it can be published later: for whom, of which day, and exactly which files. */
export function markOf(files: FileTable, { profile, asOf }: BuiltSite): string {
  return `${JSON.stringify({ profile, asOf, site: digestOfTable(files) })}\n`;
}

export interface ReadyFolder extends BuiltSite {
  readonly files: FileTable;
  readonly site: string;
}

/** Reads a finished site. Refuses (`notReady`) a folder that no build marked, or whose files are not those that were looked through. */
export function readReadyFolder(folder: string): ReadyFolder {
  const mark = readMark(folder);
  if (mark === null) throw new PublishFailure({ kind: 'notReady', folder, why: 'absent' });
  const form =
    /^\{"profile":"(production|internal|preview|local)","asOf":"(\d{4}-\d\d-\d\d)","site":"([0-9a-f]{64})"\}\n$/u;
  const [, profile, asOf, site] = form.exec(mark) ?? [];
  if (profile === undefined || asOf === undefined || site === undefined)
    throw new PublishFailure({ kind: 'notReady', folder, why: 'unmarked' });
  const files = surveySite(folder);
  if (digestOfTable(files) !== site) throw new PublishFailure({ kind: 'notReady', folder, why: 'changed' });
  return { profile: profile as Profile, asOf, files, site };
}

function readMark(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, siteMarker), 'utf8');
  } catch {
    return null;
  }
}
