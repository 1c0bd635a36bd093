import { markedWords } from '../../../domain/search/cut-snippet.ts';
import type { Marks } from '../../../domain/search/find-documents.ts';
import { marksOf } from '../../../domain/search/search-act.ts';
import { soughtWords } from '../../../domain/search/sought-words.ts';

/** A line of the text: the element with its words, and the pieces of text in it with their places in the whole. */
interface Line {
  readonly element: HTMLElement;
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

interface Place {
  readonly line: Line;
  readonly ranges: readonly Range[];
}

/** Makes the field of an act search: lines that have all the words, in the order of the text, and one goes from each to the next. */
export function findInAct(search: HTMLElement, field: HTMLInputElement, law: HTMLElement): void {
  const told = search.querySelector<HTMLElement>('[role="status"]');
  const everywhere = search.querySelector<HTMLAnchorElement>('a[data-everywhere]');
  const buttons = [...search.querySelectorAll<HTMLButtonElement>('button[data-step]')];
  const lines = readLines(law);
  let places: readonly Place[] = [];
  let at = 0;

  function find(): void {
    places = findPlaces(lines, field.value);
    at = 0;
    if (everywhere !== null) {
      const query = field.value.trim();
      everywhere.href = `${everywhere.dataset['everywhere']}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
    }
    show();
  }

  function show(): void {
    const current = places[at];
    paint(places, current);
    for (const button of buttons) button.disabled = places.length === 0;
    if (told !== null) told.textContent = say();
    current?.line.element.scrollIntoView({ block: 'center' });
  }

  function say(): string {
    if (field.value.trim() === '') return '';
    if (places.length === 0) return search.dataset['none'] ?? '';
    return (search.dataset['place'] ?? '').replace('{n}', String(at + 1)).replace('{m}', String(places.length));
  }

  function step(by: number): void {
    if (places.length === 0) return;
    at = (at + by + places.length) % places.length;
    show();
  }

  field.addEventListener('input', find);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowUp' || event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      field.value = '';
      find();
    }
  });
  for (const button of buttons) button.addEventListener('click', () => step(Number(button.dataset['step'])));
  if (field.value !== '') find();
}

function findPlaces(lines: readonly Line[], query: string): readonly Place[] {
  const words = soughtWords(query);
  const sought = words.map((word, index) => marksOf(word, index === words.length - 1));
  if (sought.length === 0) return [];
  return lines.flatMap((line): Place[] => {
    const found = sought.map((marks: Marks) => markedWords(line.text, 'kk', marks));
    if (found.some((list) => list.length === 0)) return [];
    return [{ line, ranges: found.flat().flatMap(({ start, end }) => rangeOf(line, start, end) ?? []) }];
  });
}

/** The words of the law without notes and panels, which are not its text. */
function readLines(law: HTMLElement): readonly Line[] {
  const words = law.querySelectorAll<HTMLElement>('p, h2, h3, h4, th, td');
  return [...words].flatMap((element): Line[] => {
    if (element.closest('.d, .q, .z') !== null) return [];
    const nodes: { node: Text; start: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text)) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    return text === '' ? [] : [{ element, text, nodes }];
  });
}

function rangeOf({ nodes }: Line, start: number, end: number): Range | null {
  const first = nodes.findLast((piece) => piece.start <= start);
  const last = nodes.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) return null;
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Marks without touching the text; in a browser that cannot, the line alone is marked. */
function paint(places: readonly Place[], current: Place | undefined): void {
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found');
  current?.line.element.setAttribute('data-found', '');
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return;
  CSS.highlights.set('found', new Highlight(...places.flatMap(({ ranges }) => ranges)));
  CSS.highlights.set('found-now', new Highlight(...(current?.ranges ?? [])));
}
