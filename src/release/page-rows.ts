import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ShownGroup, ShownPage, ShownRow } from '../domain/reserve/compare-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The tables and lists of a page as a reader sees them, and all its text as a program sees it. What is hidden by an attribute or
 * by a style of the element itself is not seen; a style sheet is not looked at. What a script would add is not there.
 */
export function readShownPage(html: string): ShownPage {
  const document = parse(html, { scriptingEnabled: true });
  const numbers = { table: 0, list: 0 };
  const groups: ShownGroup[] = [];
  visit(document);
  return { groups, text: textParts(document).join(' ') };

  function visit(node: Node): void {
    if (isElement(node) && !isSeen(node)) return;
    const kind = isElement(node) ? kindOf(node) : null;
    if (kind !== null && isElement(node)) {
      numbers[kind] += 1;
      groups.push({ kind, number: numbers[kind], rows: kind === 'table' ? rowsOfTable(node) : rowsOfList(node) });
    }
    for (const child of childrenOf(node)) visit(child);
  }
}

function kindOf({ tagName }: Element): ShownGroup['kind'] | null {
  if (tagName === 'table') return 'table';
  return tagName === 'ul' || tagName === 'ol' ? 'list' : null;
}

function rowsOfTable(table: Element): readonly ShownRow[] {
  const rows = ownElements(table, 'tr').filter((row) => !isHeading(row));
  return rows.map((row, index) => ({
    row: index + 1,
    cells: childrenOf(row).flatMap((cell) => (isElement(cell) && isSeen(cell) ? [seenText(cell)] : [])),
  }));
}

function rowsOfList(list: Element): readonly ShownRow[] {
  return ownElements(list, 'li').map((item, index) => ({ row: index + 1, cells: [seenText(item)] }));
}

/** Rows or elements of this table or list, and not of one inside it. */
function ownElements(group: Element, tagName: string): readonly Element[] {
  return childrenOf(group).flatMap((child): readonly Element[] => {
    if (!isElement(child) || !isSeen(child)) return [];
    if (child.tagName === tagName) return [child];
    return kindOf(child) === null ? ownElements(child, tagName) : [];
  });
}

function isHeading(row: Element): boolean {
  if (row.parentNode !== null && isElement(row.parentNode) && row.parentNode.tagName === 'thead') return true;
  const cells = childrenOf(row).filter(isElement);
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
}

const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/** The text of a cell, without tables and lists inside it; elements that are not part of a line of text end a word. */
function seenText(node: Node): string {
  const gather = (at: Node): string => {
    if (at.nodeName === '#text') return (at as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(at)) return '';
    if (at !== node && (!isSeen(at) || kindOf(at) !== null)) return ' ';
    const text = childrenOf(at).map(gather).join('');
    return inline.has(at.tagName) ? text : ` ${text} `;
  };
  return withoutBreaks(gather(node)).replaceAll(/\s+/gu, ' ').trim();
}

/** Everything that stands in the file: texts, seen or not, attributes, comments, scripts. */
function textParts(node: Node): readonly string[] {
  if (node.nodeName === '#text') return [withoutBreaks((node as DefaultTreeAdapterTypes.TextNode).value)];
  if (node.nodeName === '#comment') return [(node as DefaultTreeAdapterTypes.CommentNode).data];
  const attributes = isElement(node) ? node.attrs.map(({ value }) => value) : [];
  const inner = childrenOf(node);
  // a name may be taken apart by elements within the line
  const whole = isElement(node) && inner.some(isElement) && inner.every(isPartOfLine) ? [lineOf(node)] : [];
  return [...attributes, ...whole, ...inner.flatMap(textParts)];
}

function isPartOfLine(node: Node): boolean {
  return node.nodeName === '#text' || (isElement(node) && (inline.has(node.tagName) || node.tagName === 'br'));
}

function lineOf(node: Node): string {
  if (node.nodeName === '#text') return withoutBreaks((node as DefaultTreeAdapterTypes.TextNode).value);
  return isElement(node) && node.tagName === 'br' ? ' ' : childrenOf(node).map(lineOf).join('');
}

/** Soft hyphens and signs without width only say where a line may end. */
function withoutBreaks(text: string): string {
  return text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '');
}

function isSeen({ tagName, attrs }: Element): boolean {
  if (['head', 'script', 'style', 'template', 'noscript'].includes(tagName)) return false;
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  return (
    !attrs.some(({ name }) => name === 'hidden') && !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
  );
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function childrenOf(node: Node): readonly Node[] {
  const content = node.nodeName === 'template' ? (node as DefaultTreeAdapterTypes.Template).content : null;
  return [...('childNodes' in node ? node.childNodes : []), ...(content === null ? [] : [content])];
}
