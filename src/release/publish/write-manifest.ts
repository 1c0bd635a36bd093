import { type Manifest, manifestSchema, manifestVersion } from '../../../schemas/manifest.ts';
import { digestOf } from './digest.ts';
import { digestOfTable, type FileTable } from './survey-site.ts';

/** Where a manifest stands in every site, for ever. */
export const manifestPath = '.well-known/qagida-manifest.json';
export const signaturePath = `${manifestPath}.sig`;

/** What is known of how a site was made. */
export interface MadeOf extends Pick<Manifest, 'asOf' | 'profile' | 'commit' | 'content'> {
  readonly versions: Pick<Manifest['versions'], 'qagida' | 'node'>;
}

export interface WrittenManifest {
  readonly manifest: Manifest;
  readonly bytes: Buffer;
  /** SHA-256 of the manifest: it stands for the whole release. */
  readonly fingerprint: string;
}

/** The manifest of a release: the same for the same files, whoever writes it and whenever. */
export function writeManifest(madeOf: MadeOf, files: FileTable, compressed: FileTable): WrittenManifest {
  const { asOf, profile, commit, content, versions } = madeOf;
  const manifest: Manifest = {
    asOf,
    profile,
    commit,
    content,
    site: digestOfTable(files),
    versions: { manifest: manifestVersion, qagida: versions.qagida, node: versions.node },
    files: { ...files },
    compressed: { ...compressed },
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  return { manifest, bytes, fingerprint: digestOf(bytes) };
}

export type ReadManifest =
  | ({ readonly kind: 'manifest' } & WrittenManifest)
  | { readonly kind: 'wrong'; readonly detail: string };

/** Reads a manifest that may come from anywhere. Its paths are data: the schema lets none through that leads out of the site. */
export function readManifest(bytes: Buffer): ReadManifest {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'wrong', detail: 'JSON' };
  }
  const read = manifestSchema.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { kind: 'wrong', detail: `${issue?.path.map(String).join(' > ') || '.'}: ${issue?.message ?? ''}` };
  }
  const { files, site } = read.data;
  if (digestOfTable(files) !== site) return { kind: 'wrong', detail: 'site: not the SHA-256 over files' };
  return { kind: 'manifest', manifest: read.data, bytes, fingerprint: digestOf(bytes) };
}

/** The digests that a release must have, by path: its pages, their compressed copies, the manifest, the signature where there is one. */
export function digestsExpected(
  { manifest, fingerprint }: WrittenManifest,
  signature: Buffer | null,
): ReadonlyMap<string, string> {
  return new Map([
    ...[...Object.entries(manifest.files), ...Object.entries(manifest.compressed)].map(
      ([file, { sha256 }]): [string, string] => [file, sha256],
    ),
    [manifestPath, fingerprint],
    ...(signature === null ? [] : [[signaturePath, digestOf(signature)] as const]),
  ]);
}
