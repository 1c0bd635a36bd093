// Looks at a finished site with all processors, and at nothing twice that was looked at before.

import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CleanMarks } from '../kept/clean-marks.ts';
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

/** Looks at every file. A finding names the file and what is in it; an empty list is a build that may go out. */
export async function scanSite(folder: string, rules: ScanRules, marks: CleanMarks | null): Promise<SiteScan> {
  const files = filesIn(folder);
  const rulesName = nameOf(rules);
  const clean = marks?.known(rulesName) ?? new Set<string>();
  const threads = files.length < fewFiles ? 1 : Math.min(os.availableParallelism(), mostThreads);
  const [own = [], ...others] = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const away = others.map((share) => inThread({ folder, files: share, rules, clean }));
  const scanned = [scanFiles(folder, own, rules, clean), ...(await Promise.all(away))].flat();
  const findings = scanned.flatMap((file) => file.findings).sort();
  const signs = scanned.flatMap((file) => (file.findings.length === 0 ? [signOf(file.file, file.sha256)] : []));
  marks?.keep(rulesName, signs);
  return { findings, files: scanned };
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
