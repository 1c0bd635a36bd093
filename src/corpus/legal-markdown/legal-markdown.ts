import Markdown, { type MarkdownIt, type StateBlock, type Token } from 'markdown-it';

/** Which marker begins a unit. */
export interface UnitMarker {
  readonly kind: 'paragraph' | 'subparagraph' | 'item';
  /** `4-1.`, `2.14.`, `155)`; null for an item. */
  readonly number: string | null;
}

/** `4-1. `, `2.14. `, `155) ` or `- `, then something that is not a space. */
const unitMarker = /^(?:(?<paragraph>\d+(?:[.-]\d+)*\.)|(?<subparagraph>\d+(?:-\d+)*\))|-)[ ]+(?=\S)/u;

/** Reads the marker at the beginning of a line that has no indentation left. */
export function readUnitMarker(line: string): { marker: UnitMarker; width: number } | null {
  const match = unitMarker.exec(line);
  if (match === null) return null;
  const { paragraph, subparagraph } = match.groups ?? {};
  const width = match[0].length;
  if (paragraph !== undefined) return { marker: { kind: 'paragraph', number: paragraph }, width };
  if (subparagraph !== undefined) return { marker: { kind: 'subparagraph', number: subparagraph }, width };
  return { marker: { kind: 'item', number: null }, width };
}

/**
 * The block rule for numbered units. CommonMark's own lists would renumber a second `2)` and do not know `4-1.` or `2.14.`;
 * here the number is kept as typed, and what is indented below the marker belongs to the unit.
 */
function unitRule(state: StateBlock, startLine: number, endLine: number, isSilent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const end = state.eMarks[startLine] ?? start;
  const found = readUnitMarker(state.src.slice(start, end));
  if (found === null) return false;
  if (isSilent) return true;

  const open = state.push('unit_open', '', 1);
  open.map = [startLine, startLine + 1];
  const inline = state.push('inline', '', 0);
  inline.content = state.src.slice(start + found.width, end).trimEnd();
  inline.map = [startLine, startLine + 1];
  inline.children = [];

  const { blkIndent, parentType } = state;
  state.blkIndent = (state.sCount[startLine] ?? 0) + 2;
  state.parentType = 'list';
  state.line = startLine + 1;
  state.md.block.tokenize(state, startLine + 1, endLine);
  state.blkIndent = blkIndent;
  state.parentType = parentType;
  state.push('unit_close', '', -1);
  return true;
}

/**
 * The one Markdown set-up: headings, paragraphs, block quotes and tables of CommonMark, our units, and no inline rule but
 * escapes, so that quotation marks, underscores and dashes of the law survive as they are.
 */
export const legalMarkdown: MarkdownIt = new Markdown({ html: false, linkify: false, typographer: false });
legalMarkdown.disable(['code', 'fence', 'hr', 'html_block', 'lheading', 'list', 'reference']);
legalMarkdown.inline.ruler.enableOnly(['text', 'escape']);
legalMarkdown.inline.ruler2.enableOnly(['fragments_join']);
legalMarkdown.core.ruler.disable(['linkify', 'replacements', 'smartquotes']);
legalMarkdown.core.ruler.at('inline', ({ tokens, md, env, Token }) => {
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const children: Token[] = [];
    // words without an escape are what they are, and most are: they need not be gone through
    if (token.content.includes('\\')) md.inline.parse(token.content, md, env, children);
    else children.push(Object.assign(new Token('text', '', 0), { content: token.content }));
    token.children = children;
  }
});
legalMarkdown.block.ruler.before('paragraph', 'unit', unitRule, { alt: ['paragraph', 'blockquote'] });
