// Runs as a thread of its own, started by scan-site.ts.

import { parentPort, workerData } from 'node:worker_threads';
import { type ScanOrder, scanShare } from './scan-site.ts';

parentPort?.postMessage(scanShare(workerData as ScanOrder));
