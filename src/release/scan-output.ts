import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { fileMark } from '../kept/file-digests.ts';
import { type ForbiddenSearch, type ForbiddenText, forbiddenSearch } from './forbidden-texts.ts';
import { decodeEscapes } from './names/decode-escapes.ts';
import { hidePath } from './names/hide-path.ts';
import { type FileVisitor, lookIntoFile } from './names/look-into-file.ts';
import { type NameAutomaton, nameAutomaton } from './names/name-automaton.ts';
import { nameSearch } from './names/names-in-file.ts';
import type { SoughtName } from './names/sought-name.ts';
import { readEntry } from './read-entry.ts';
import { walkFolder } from './walk-folder.ts';

/** What must not be in a build: in the names of files, in their bytes, and in what is packed in them. */
export interface ScanRules {
  /** Names of people who must not be found, and of those who may; none when left out. */
  readonly names?: readonly SoughtName[];
  /** Words or patterns that must not appear, and why: addresses of drafts, folders of this machine. */
  readonly forbidden: readonly ForbiddenText[];
}

interface Form {
  readonly pattern: RegExp;
  readonly why: string;
  /** What must be there for the pattern, which is slow, to be tried. */
  readonly hint?: string | RegExp;
}

/** Of a file, and of a file that is packed in one. */
const formsOfFile: readonly Form[] = [
  { pattern: /\.map$/iu, why: 'a source map' },
  { pattern: /\.(?:astro|[cm]?tsx?|[cm]js|jsx|ya?ml)$/iu, why: 'a file of the project itself' },
];
/** Of a file alone: documents of word processors have hidden parts. */
const formsOfOuterFile: readonly Form[] = [{ pattern: /(?:^|\/)\.(?!well-known\/)[^/]+/u, why: 'a hidden file' }];

/** Of every text, packed or not. */
const inText: readonly Form[] = [
  { pattern: /[#@]\s*sourceMappingURL=/u, why: 'a reference to a source map', hint: 'sourceMappingURL' },
  {
    pattern: /\bfile:\/(?:\/(?:localhost)?\/)?(?=[\p{L}\p{N}_.%~])/iu,
    why: 'an address on this machine',
    hint: /[Ff][Ii][Ll][Ee]:\//,
  },
];
/** A tag up to an attribute, past the values of those before it. */
const tagWith = (attribute: string): RegExp =>
  new RegExp(String.raw`<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*?(?:[\s/]|(?<=["']))${attribute}`, 'iu');
/** Of pages and of pictures of lines, which browsers run in the same way. */
const inPage: readonly Form[] = [
  {
    pattern: /<script(?![\w-])(?!(?:\s+[a-z-]+(?:="[^"]*")?)*\s+src=)(?!\s+type="application\/ld\+json")[^>]*>/iu,
    why: 'a script inside a page',
    hint: /<script/iu,
  },
  {
    pattern: tagWith(String.raw`src\s*=\s*["']?(?:https?:)?\/\/`),
    why: 'a file of another site',
    hint: /src\s*=\s*["']?(?:https?:)?\/\//iu,
  },
  {
    pattern: tagWith(String.raw`[\w:]+\s*=\s*["']?\s*javascript:`),
    why: 'a script in an address',
    hint: /javascript:/iu,
  },
  {
    pattern: /'unsafe-(?:inline|eval)'/u,
    why: 'a security policy that lets scripts or styles in',
    hint: "'unsafe-",
  },
  { pattern: /<style[\s>]/iu, why: 'a style inside a page' },
  { pattern: tagWith(String.raw`style\s*=`), why: 'a style attribute', hint: /style\s*=/iu },
  { pattern: tagWith(String.raw`on[a-z]+\s*=`), why: 'a script in an attribute', hint: /[\s/"']on[a-z]+\s*=/iu },
];
const page = /\.(?:html?|xhtml)$/iu;
/** Pictures have styles of their own, but run nothing. */
const inPicture = inPage.filter(({ why }) => why.includes('script'));

/** Looks at everything that was written. A finding names the file and what is in it; an empty list is a build that may go out. */
export function scanOutput(folder: string, rules: ScanRules): { files: number; findings: readonly string[] } {
  const files = filesIn(folder);
  const scanned = scanFiles(folder, files, rules, new Set());
  return { files: files.length, findings: scanned.flatMap(({ findings }) => findings).sort() };
}

/** Everything in a folder that is no folder, by its path with forward slashes. */
export function filesIn(folder: string): readonly string[] {
  const files: string[] = [];
  walkFolder(folder, (file) => files.push(file));
  return files;
}

/** A file that was looked at. */
export interface ScannedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** By which it is known when it is still the same; null for what is no file. */
  readonly mark: string | null;
  readonly findings: readonly string[];
}

/** @param clean the signs (`signOf`) of files in which the same rules found nothing before: those are not looked into again */
export function scanFiles(
  folder: string,
  files: Iterable<string>,
  rules: ScanRules,
  clean: ReadonlySet<string>,
): readonly ScannedFile[] {
  const names = rules.names ?? [];
  const search: Search = {
    automaton: names.some(({ document }) => document !== null) ? nameAutomaton(names) : null,
    forbidden: forbiddenSearch(rules.forbidden),
  };
  return Array.from(files, (file) => {
    const { entry, bytes } = readEntry(path.join(folder, file));
    const sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    const isClean = bytes !== null && clean.has(signOf(file, sha256));
    return {
      file,
      bytes: bytes?.length ?? 0,
      sha256,
      mark: bytes === null ? null : fileMark(entry),
      findings: isClean ? [] : findingsIn(file, bytes, entry, search),
    };
  });
}

/** The index of the search lies in a folder that is named by its digest: that is another one after every change, and says nothing. */
const folderOfIndex = /^search\/index\/[\da-f]+\//u;

/** What a file is, name and content: whatever is found in it depends on nothing else. */
export function signOf(file: string, sha256: string): string {
  return `${sha256} ${file.replace(folderOfIndex, 'search/index/*/')}`;
}

interface Search {
  readonly automaton: NameAutomaton | null;
  readonly forbidden: ForbiddenSearch;
}

function findingsIn(file: string, bytes: Buffer | null, entry: Stats, { automaton, forbidden }: Search): string[] {
  const whys = new Set<string>();
  const told = (why: string, shown: string): void => {
    whys.add(`${why} ("${shown}")`);
  };
  const addForms = (forms: readonly Form[], text: string): void => {
    for (const { pattern, why, hint } of forms) if (isHinted(text, hint) && pattern.test(text)) whys.add(why);
  };
  const people = automaton === null ? null : nameSearch(automaton);
  /** The file itself as UTF-8: what is packed in it comes after. */
  let first: string | null = null;
  const visitor: FileVisitor = {
    name: (name, isInside) => {
      addForms(isInside ? formsOfFile : [...formsOfFile, ...formsOfOuterFile], name);
      forbidden(name, decodeEscapes(name), told);
      people?.visitor.name(name, isInside);
    },
    text: (text, decoded) => {
      first ??= text;
      forbidden(text, decoded, told);
      addForms(inText, text);
      if (decoded !== text) addForms(inText, decoded);
      if (isSourceMap(decoded)) whys.add('a source map');
      people?.visitor.text(text, decoded);
    },
  };
  // what a link leads to is not in the build, and may be anything on the machine that serves it
  if (!entry.isFile()) whys.add(entry.isSymbolicLink() ? 'a link to another file' : 'something that is not a file');
  if (!lookIntoFile(file, bytes ?? Buffer.alloc(0), visitor) && bytes !== null)
    whys.add('a packed file that cannot be looked into');
  // an act as Markdown for readers begins with its title, a document of the content with its fields
  if (file.endsWith('.md') && /^(?:\u00ef\u00bb\u00bf)?---/u.test(bytes?.toString('latin1', 0, 6) ?? ''))
    whys.add('a file of the project itself');
  if (bytes !== null && page.test(file)) addForms(inPage, first ?? '');
  if (bytes !== null && /\.svg$/iu.test(file)) addForms(inPicture, first ?? '');
  const found = people?.found();
  for (const document of found?.documents ?? [])
    whys.add(`the name of a person who is not on the list of the reserve on this day (${document})`);
  const shown = found?.isPathNaming === true ? hidePath(file) : file;
  return [...whys].map((why) => `${shown}: ${why}`);
}

function isHinted(text: string, hint: string | RegExp | undefined): boolean {
  if (hint === undefined) return true;
  return typeof hint === 'string' ? text.includes(hint) : hint.test(text);
}

/** `"version": 3` and `"mappings"`, as every source map has them (ECMA-426), also in a string or in a cell of a table. */
function isSourceMap(text: string): boolean {
  return text.includes('"mappings') && /"version\\*"+\s*:\s*3\b/u.test(text) && /"mappings\\*"+\s*:/u.test(text);
}
