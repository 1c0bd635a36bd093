import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

// dependency-cruiser does not read .astro files: their arrows are checked here
const root = path.resolve(import.meta.dirname, '../..');

const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  pages: [/^src\/(?:layouts|components|site|i18n|styles|exports)\//u, /^src\/views\/[a-z]+-view\.ts$/u],
  layouts: [/^src\/(?:components|site|i18n|styles)\//u, /^src\/views\/[a-z]+-view\.ts$/u],
  components: [
    /^src\/(?:layouts|components|site|i18n|styles)\//u,
    /^src\/views\/[a-z]+-view\.ts$/u,
    /^src\/domain\/(?:acts\/(?:unit|amendment)|calendar\/working-calendar|compliance\/(?:finding|step|calculate-deadline)|procedures\/wording)\.ts$/u,
    /^schemas\//u,
  ],
};

function importsOf(file: string): readonly string[] {
  const code = readFileSync(path.join(root, file), 'utf8');
  const found = [...code.matchAll(/(?:import|from)\s+['"](?<to>\.[^'"]+)['"]/gu)];
  return found.map((match) => path.posix.join(path.posix.dirname(file), match.groups?.['to'] ?? ''));
}

describe('pages, layouts and components import only what they may', () => {
  for (const [room, targets] of Object.entries(allowed)) {
    const files = readdirSync(path.join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => `src/${room}/${file.split(path.sep).join('/')}`);

    test(`${room} (${files.length} files)`, () => {
      expect(files.length).toBeGreaterThan(0);
      const wrong = files.flatMap((file) =>
        importsOf(file)
          .filter((target) => !target.startsWith(`src/${room}/`) && !targets.some((pattern) => pattern.test(target)))
          .map((target) => `${file} -> ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }
});
