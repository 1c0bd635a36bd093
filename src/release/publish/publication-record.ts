import { type Publication, type PublishedOnce, publicationSchema } from '../../../schemas/publication.ts';
import type { Target } from './target.ts';
import type { WrittenManifest } from './write-manifest.ts';

const fileOf = (id: string): string => `publications/${id}.json`;

/** What is recorded of a release; null where nothing is, or nothing that can be read. */
export async function readRecord(target: Target, id: string): Promise<Publication | null> {
  const bytes = await target.readFile(fileOf(id));
  if (bytes === null) return null;
  try {
    return publicationSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

/** Records that a release is about to come up. Written before the switch: one that nobody recorded could never be proved. */
export async function recordSwitch(
  target: Target,
  id: string,
  { manifest, fingerprint }: WrittenManifest,
  isSigned: boolean,
  once: Pick<PublishedOnce, 'why' | 'at' | 'former'>,
): Promise<void> {
  const before = await readRecord(target, id);
  const record: Publication = {
    release: id,
    fingerprint,
    asOf: manifest.asOf,
    profile: manifest.profile,
    isSigned,
    switches: [...(before?.switches ?? []), { ...once, isDone: false, readBack: null, withdrawn: null }],
  };
  await write(target, id, record);
}

/** Adds to what is recorded of the last time that a release came up. */
export async function recordOutcome(
  target: Target,
  id: string,
  outcome: Partial<Pick<PublishedOnce, 'isDone' | 'readBack' | 'withdrawn'>>,
): Promise<void> {
  const record = await readRecord(target, id);
  const last = record?.switches.at(-1);
  if (record === null || last === undefined) return;
  await write(target, id, { ...record, switches: [...record.switches.slice(0, -1), { ...last, ...outcome }] });
}

async function write(target: Target, id: string, record: Publication): Promise<void> {
  await target.writeFile(fileOf(id), `${JSON.stringify(record, null, 2)}\n`);
}
