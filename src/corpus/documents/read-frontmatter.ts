// gray-matter takes the file apart; the one engine it is given is the yaml package in its failsafe schema, so that every
// scalar arrives as the text that was typed, and Zod alone decides what it means. gray-matter's own reader would make 10 of
// `012`, run `---js`, and hand out one shared object for equal texts; passing options switches its cache off as well. What is simple, as
// most frontmatter is, is read without the package (simple-yaml.ts).

import matter from 'gray-matter';
import { type Document, isMap, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { phrase } from '../../domain/diagnostics/phrases.ts';
import { once } from '../../kept/once.ts';
import { type Report, reportOn } from '../legal-markdown/report.ts';
import type { DocumentKind } from './kinds.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { commentsAfterValues } from './value-comments.ts';
import { yamlReason } from './yaml-reason.ts';

export interface Frontmatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The same with the places of everything: taken apart when somebody asks, which few do. */
  readonly document: () => Document;
  /** Offset of the YAML in the file, for turning its positions into lines. */
  readonly offset: number;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/**
 * What stands between the two lines of `---`; null when it cannot be read, which has then been reported. A comment after a
 * value is reported as well, but what is beside it can be read.
 */
export function readFrontmatter(
  text: string,
  lines: readonly string[],
  file: string,
  kind: DocumentKind,
): { frontmatter: Frontmatter | null; diagnostics: readonly Diagnostic[] } {
  const report = reportOn({ file, lines });
  const frontmatter = read(report, text, kind);
  return { frontmatter, diagnostics: report.diagnostics };
}

function read(report: Report, text: string, kind: DocumentKind): Frontmatter | null {
  const first = report.source.lines[0] ?? '';
  if (!matter.test(text)) {
    report.add('frontmatter-missing', 1, 1, first.length, { kind: phrase(kind.name), template: kind.template });
    return null;
  }
  const { name: language, raw } = matter.language(text);
  if (language !== '' && language !== 'yaml') {
    report.add('frontmatter-language', 1, 4, first.length - 3, { language });
    return null;
  }
  // gray-matter ends at the first line that begins with three hyphens, whatever follows them
  const closing = report.source.lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing < 0 || !/^---\s*$/u.test(report.source.lines[closing] ?? '')) {
    report.add('frontmatter-unclosed', 1, 1, 3);
    return null;
  }
  const given = { yaml: '' };
  // without the text below, which is copied several times otherwise
  matter(`${report.source.lines.slice(0, closing + 1).join('\n')}\n`, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (yaml: string) => {
          given.yaml = yaml;
          return {};
        },
      },
      javascript: refuse,
      json: refuse,
    },
  });
  const document = once(() =>
    parseDocument(given.yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, logLevel: 'error' }),
  );
  const bodyLine = closing + 2;
  const body = report.source.lines.slice(closing + 1).join('\n');
  // the engine is given everything after the three hyphens and the name of the language
  const offset = 3 + (language === '' ? 0 : raw.length);
  const simple = readSimpleYaml(given.yaml);
  if (simple !== null) return { data: simple, document, offset, body, bodyLine };
  for (const comment of commentsAfterValues(given.yaml)) {
    const { line, column } = lineAndColumn(text, offset + comment.start);
    report.add('comment-after-value', line, column, comment.text.length);
  }
  if (reportYamlProblems(report, document(), text, offset)) return null;
  const data: unknown = document().toJS({ maxAliasCount: 0 });
  return { data: data as Record<string, unknown>, document, offset, body, bodyLine };
}

function refuse(): never {
  throw new Error('frontmatter is YAML');
}

/** True when there is a problem, after reporting it. */
function reportYamlProblems(report: Report, document: Document, text: string, offset: number): boolean {
  const before = report.diagnostics.length;
  const hasComment = report.diagnostics.some(({ code }) => code === 'comment-after-value');
  // a tag is a warning for the yaml package, but what it stands before would be read without it
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, column } = lineAndColumn(text, offset + error.pos[0]);
    const rest = (report.source.lines[line - 1] ?? '').slice(column - 1);
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:]+/u.exec(rest)?.[0] ?? rest;
      report.add('key-repeated', line, column, key.length, { field: key });
    } else if (!hasComment && !report.diagnostics.some(({ code }) => code === 'yaml-broken')) {
      // what the package finds after the first place it could not read follows from that; and a comment may have cut off a
      // bracket or a quotation mark
      report.add('yaml-broken', line, column, error.pos[1] - error.pos[0], { reason: yamlReason(error) });
    }
  }
  if (/[&*]/u.test(text)) reportAnchors(report, document, text, offset);
  if (report.diagnostics.length === before && !isMap(document.contents)) {
    report.add('frontmatter-not-a-map', 2, 1, report.source.lines[1]?.length ?? 1, { example: 'kind: order' });
  }
  return report.diagnostics.length > before || document.errors.length > 0;
}

/** Each `&name` or `*name` once: both would put a value where nobody sees it, and `&name` swallows a word of a title. */
function reportAnchors(report: Report, document: Document, text: string, offset: number): void {
  const seen = new Set<string>();
  const add = (name: string, sign: string, position: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const { line, column } = lineAndColumn(text, position);
    report.add('frontmatter-alias', line, column, sign.length, { name: sign });
  };
  visit(document, {
    Alias: (_, { source, range }) => add(source, `*${source}`, offset + (range?.[0] ?? 0)),
    Value: (_, { anchor, range }) => {
      // the range of a value begins after its anchor
      if (anchor !== undefined) add(anchor, `&${anchor}`, text.lastIndexOf(`&${anchor}`, offset + (range?.[0] ?? 0)));
    },
  });
}

/** Line and column, from 1, of a position in a text. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
