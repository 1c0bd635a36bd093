// Runs as a thread of its own, started by scan-site.ts.

import { parentPort, workerData } from 'node:worker_threads';
import { scanFiles } from './scan-output.ts';
import type { ScanOrder } from './scan-site.ts';

const { folder, files, rules, clean } = workerData as ScanOrder;
parentPort?.postMessage(scanFiles(folder, files, rules, clean));
