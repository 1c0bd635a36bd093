import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hidePath } from './names/hide-path.ts';
import { nameAutomaton } from './names/name-automaton.ts';
import { namesInFile } from './names/names-in-file.ts';
import type { SoughtName } from './names/sought-name.ts';

/** What must not be in a build, in file names or in any file's bytes. */
export interface ScanRules {
  /** Names of people who must not be found, and of those who may; none when left out. */
  readonly names?: readonly SoughtName[];
  /** Words or patterns that must not appear, and why: addresses of drafts, folders of this machine. */
  readonly forbidden: readonly { readonly text: string | RegExp; readonly why: string }[];
}

const formsOfFile: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\.map$/u, why: 'a source map' },
  { pattern: /\.(?:astro|ts|tsx|md|mjs)$/u, why: 'a file of the project itself' },
  { pattern: /(?:^|\/)\.[^/]+$/u, why: 'a hidden file' },
];

const textForms = /\.(?:html|css|js|json|xml|svg|txt|csv|ics|webmanifest)$/u;

const inText: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /[#@] sourceMappingURL=/u, why: 'a reference to a source map' },
  { pattern: /file:\/\/\//u, why: 'an address on this machine' },
  { pattern: /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/u, why: 'a script inside a page' },
  { pattern: /'unsafe-(?:inline|eval)'/u, why: 'a security policy that lets scripts or styles in' },
  { pattern: /<style[\s>]/u, why: 'a style inside a page' },
  { pattern: /<[a-z][^<>]*\sstyle="/u, why: 'a style attribute' },
  { pattern: /<[a-z][^<>]*\son[a-z]+="/u, why: 'a script in an attribute' },
];

/** Looks at everything that was written. A finding names the file and what is in it; an empty list is a build that may go out. */
export function scanOutput(folder: string, rules: ScanRules): { files: number; findings: readonly string[] } {
  const findings: string[] = [];
  const names = rules.names ?? [];
  const automaton = names.some(({ document }) => document !== null) ? nameAutomaton(names) : null;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, absolute).split(path.sep).join('/');
    const bytes = readFileSync(absolute);
    const people = automaton === null ? null : namesInFile(file, bytes, automaton);
    const shown = people?.isPathNaming ? hidePath(file) : file;
    const add = (why: string): void => {
      findings.push(`${shown}: ${why}`);
    };
    for (const document of people?.documents ?? [])
      add(`the name of a person who is not on the list of the reserve on this day (${document})`);
    if (people?.isUnreadable) add('a packed file that cannot be looked into for names');
    for (const { pattern, why } of formsOfFile) if (pattern.test(file)) add(why);
    const content = bytes.toString('utf8');
    for (const { text, why } of rules.forbidden) {
      const found = findIn(file, text) ?? findIn(content, text);
      if (found !== null) add(`${why} ("${found}")`);
    }
    if (!textForms.test(file)) continue;
    const page = file.endsWith('.html');
    for (const { pattern, why } of page ? inText : inText.slice(0, 2)) if (pattern.test(content)) add(why);
  }
  return { files: files.length, findings: findings.sort() };
}

function findIn(content: string, text: string | RegExp): string | null {
  if (typeof text === 'string') return content.includes(text) ? text : null;
  return text.exec(content)?.[0] ?? null;
}
