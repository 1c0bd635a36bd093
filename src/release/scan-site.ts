// Looks at a finished site with all processors, and at nothing twice that was looked at before.

import { lstatSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CleanMarks } from '../kept/clean-marks.ts';
import { type FileDigests, fileMark } from '../kept/file-digests.ts';
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
  /** How many of the files somebody has taken. */
  readonly taken: SharedArrayBuffer;
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
  const all = filesIn(folder);
  const known = looked === null || clean.size === 0 ? [] : knownIn(folder, all, looked.digests, clean);
  const isKnown = new Set(known.map(({ file }) => file));
  const files = known.length === 0 ? all : all.filter((file) => !isKnown.has(file));
  const scanned = [...known, ...(await scanTogether({ folder, files, rules, clean }))];
  looked?.digests.keep(scanned.flatMap(({ mark, sha256 }) => (mark === null ? [] : [{ mark, sha256 }])));
  looked?.marks.keep(
    rulesName,
    scanned.flatMap((file) => (file.findings.length === 0 ? [signOf(file.file, file.sha256)] : [])),
  );
  return { findings: scanned.flatMap((file) => file.findings).sort(), files: scanned };
}

/** The files that are as they were when nothing was found in them: they are not even read. */
function knownIn(
  folder: string,
  files: readonly string[],
  digests: FileDigests,
  clean: ReadonlySet<string>,
): readonly ScannedFile[] {
  return files.flatMap((file) => {
    const stats = lstatSync(path.join(folder, file));
    const mark = stats.isFile() ? fileMark(stats) : null;
    const sha256 = mark === null ? null : digests.find(mark);
    return sha256 === null || !clean.has(signOf(file, sha256))
      ? []
      : [{ file, bytes: stats.size, sha256, mark, findings: [] }];
  });
}

async function scanTogether(what: Omit<ScanOrder, 'taken'>): Promise<readonly ScannedFile[]> {
  const order = { ...what, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const threads = order.files.length < fewFiles ? 1 : Math.min(os.availableParallelism(), mostThreads);
  const away = Array.from({ length: threads - 1 }, () => inThread(order));
  return [scanShare(order), ...(await Promise.all(away))].flat();
}

/** Looks at one file after the other that no other thread has taken. */
export function scanShare({ folder, files, rules, clean, taken }: ScanOrder): readonly ScannedFile[] {
  return scanFiles(folder, notTaken(files, new Int32Array(taken)), rules, clean);
}

function* notTaken(files: readonly string[], taken: Int32Array): Generator<string> {
  for (let file = files[Atomics.add(taken, 0, 1)]; file !== undefined; file = files[Atomics.add(taken, 0, 1)])
    yield file;
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
