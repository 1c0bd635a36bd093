// Looks at a finished site with all processors, and at nothing twice that was looked at before.

import { lstatSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CleanMarks } from '../kept/clean-marks.ts';
import type { FileDigests } from '../kept/file-digests.ts';
import { filesIn, type ScannedFile, type ScanRules, scanFiles, signOf } from './scan-output.ts';

export interface SiteScan {
  readonly findings: readonly string[];
  readonly files: readonly ScannedFile[];
}

/** What a thread that scans is given. */
export interface ScanOrder {
  readonly folder: string;
  readonly files: readonly string[];
  readonly rules: ScanRules;
  readonly clean: ReadonlySet<string>;
}

/** Below this many files a further thread takes longer to begin than it saves. */
const fewFiles = 1_500;
const mostThreads = 4;

/** What earlier builds left, so that nothing is looked at twice. */
export interface Looked {
  readonly marks: CleanMarks;
  readonly digests: FileDigests;
}

/** Looks at every file. A finding names the file and what is in it; an empty list is a build that may go out. */
export async function scanSite(folder: string, rules: ScanRules, looked: Looked | null): Promise<SiteScan> {
  const rulesName = nameOf(rules);
  const clean = looked?.marks.known(rulesName) ?? new Set<string>();
  const all = filesIn(folder).map((file) => {
    const stats = lstatSync(path.join(folder, file));
    return { file, stats, sha256: stats.isFile() ? (looked?.digests.find(stats) ?? null) : null };
  });
  const isKnown = (one: (typeof all)[number]): boolean =>
    one.sha256 !== null && clean.has(signOf(one.file, one.sha256));
  const known = all
    .filter(isKnown)
    .map(({ file, stats, sha256 }): ScannedFile => ({ file, bytes: stats.size, sha256: sha256 ?? '', findings: [] }));
  const others = all.filter((one) => !isKnown(one)).map(({ file }) => file);
  const scanned = [...known, ...(await scanTogether({ folder, files: others, rules, clean }))];
  if (looked !== null) {
    const statsOf = new Map(all.map(({ file, stats }) => [file, stats]));
    const digests = scanned.flatMap(({ file, sha256 }) => {
      const stats = statsOf.get(file);
      return stats === undefined ? [] : [{ stats, sha256 }];
    });
    looked.digests.keep(digests);
    looked.marks.keep(
      rulesName,
      scanned.flatMap((file) => (file.findings.length === 0 ? [signOf(file.file, file.sha256)] : [])),
    );
  }
  return { findings: scanned.flatMap((file) => file.findings).sort(), files: scanned };
}

async function scanTogether(order: ScanOrder): Promise<readonly ScannedFile[]> {
  const threads = order.files.length < fewFiles ? 1 : Math.min(os.availableParallelism(), mostThreads);
  const [own = [], ...others] = Array.from({ length: threads }, (_, share) =>
    order.files.filter((_file, index) => index % threads === share),
  );
  const away = others.map((files) => inThread({ ...order, files }));
  return [scanFiles(order.folder, own, order.rules, order.clean), ...(await Promise.all(away))].flat();
}

function nameOf(rules: ScanRules): string {
  return JSON.stringify(rules, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
}

function inThread(order: ScanOrder): Promise<readonly ScannedFile[]> {
  const worker = new Worker(path.join(import.meta.dirname, 'scan-thread.ts'), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread that looks at the site ended early: ${code}`)));
  });
}
