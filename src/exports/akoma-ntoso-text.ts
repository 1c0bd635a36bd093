import type { NoteView, ProvisionView } from '../views/act-view.ts';
import type { WriteWords } from './akoma-ntoso-words.ts';
import { escapeText } from './escape-text.ts';

type Line = ProvisionView | NoteView;

/** Units that Akoma Ntoso has an element of its own for; the others are an `hcontainer` that says what it is. */
const elements: Partial<Record<ProvisionView['kind'], string>> = {
  chapter: 'chapter',
  section: 'section',
  paragraph: 'paragraph',
  subparagraph: 'subparagraph',
  part: 'alinea',
  item: 'indent',
};

/** Lines of the law as units with their ids, one below the other. */
export function writeUnits(lines: readonly Line[], write: WriteWords): string {
  return lines.map((line) => writeUnit(line, write)).join('\n');
}

function writeUnit(line: Line, write: WriteWords): string {
  if (line.kind === 'note') return `<hcontainer name="note"><content>${noteBlock(line, write)}</content></hcontainer>`;
  const element = elements[line.kind] ?? 'hcontainer';
  const name = element === 'hcontainer' ? ` name="${line.kind}"` : '';
  return `<${element}${name} eId="${escapeText(line.id)}">${inside(line, write)}</${element}>`;
}

function inside(unit: ProvisionView, write: WriteWords): string {
  const number = unit.number === null ? '' : `<num>${escapeText(unit.number)}</num>`;
  if (unit.rows !== null) return `${number}<content>${writeTable(unit.rows, unit.id)}</content>`;
  const words = write(unit.words, unit.isHeading ? null : unit.id);
  const heading = unit.isHeading && words !== '' ? `<heading>${words}</heading>` : '';
  const own = unit.isHeading || words === '' ? '' : `<p>${words}</p>`;
  const firstUnit = unit.children.findIndex(isProvision);
  const blocks = (notes: readonly Line[]): string =>
    notes.map((note) => (note.kind === 'note' ? noteBlock(note, write) : '')).join('');
  if (firstUnit < 0) {
    const content = own + blocks(unit.children);
    return `${number}${heading}${content === '' ? '' : `<content>${content}</content>`}`;
  }
  const afterLast = unit.children.findLastIndex(isProvision) + 1;
  const intro = own + blocks(unit.children.slice(0, firstUnit));
  const wrapUp = blocks(unit.children.slice(afterLast));
  return [
    number + heading + (intro === '' ? '' : `<intro>${intro}</intro>`),
    writeUnits(unit.children.slice(firstUnit, afterLast), write),
    wrapUp === '' ? '' : `<wrapUp>${wrapUp}</wrapUp>`,
  ].join('\n');
}

/** Lines that stand before or after the law, as blocks with their ids. */
export function writeBlocks(lines: readonly Line[], write: WriteWords): string {
  return lines
    .map((line) => {
      if (line.kind === 'note') return noteBlock(line, write);
      const words = write(line.words, line.id);
      const inner = line.kind === 'signature' ? `<signature>${words}</signature>` : words;
      return `<p class="${line.kind}" eId="${escapeText(line.id)}">${inner}</p>`;
    })
    .join('\n');
}

/** A note on an amendment is the editor's and not the law's. */
function noteBlock(note: NoteView, write: WriteWords): string {
  return `<p class="note"><remark status="editorial">${write(note.words, null)}</remark></p>`;
}

/** The first row is the head; a row of one cell is a heading across the whole table. */
function writeTable(rows: readonly (readonly string[])[], id: string): string {
  const width = rows[0]?.length ?? 1;
  const cell = (tag: 'th' | 'td', text: string, more = ''): string =>
    `<${tag}${more}><p>${escapeText(text)}</p></${tag}>`;
  const written = rows.map((row, index) => {
    const [only = ''] = row;
    if (row.length === 1 && width > 1) return `<tr>${cell('th', only, ` colspan="${width}"`)}</tr>`;
    return `<tr>${row.map((text) => cell(index === 0 ? 'th' : 'td', text)).join('')}</tr>`;
  });
  return `<table eId="${escapeText(id)}__table_1">\n${written.join('\n')}\n</table>`;
}

function isProvision(line: Line): line is ProvisionView {
  return line.kind !== 'note';
}
