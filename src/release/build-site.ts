import { existsSync, renameSync, rmSync } from 'node:fs';
import { type ScanRules, scanOutput } from './scan-output.ts';

export interface BuildRequest {
  /** Folder that holds the finished site; it is replaced whole, or left as it is. */
  readonly out: string;
  /** Renders the pages into a folder. */
  readonly render: (into: string) => Promise<void>;
  readonly rules: ScanRules;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly files: number }
  | { readonly kind: 'refused'; readonly findings: readonly string[] };

/**
 * Renders beside the target, looks at everything that was written, and only then puts it in place: a build that fails, or that
 * contains what must not go out, leaves the site that was there.
 */
export async function buildSite({ out, render, rules }: BuildRequest): Promise<BuildResult> {
  const fresh = `${out}.new`;
  const old = `${out}.old`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    await render(fresh);
    const { files, findings } = scanOutput(fresh, rules);
    if (findings.length > 0) return { kind: 'refused', findings };
    rmSync(old, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
    return { kind: 'built', files };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
