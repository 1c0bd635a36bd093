import type { Answer } from '../../../domain/search/answer-query.ts';
import { cutSnippet } from '../../../domain/search/cut-snippet.ts';
import type { Destination } from '../../../domain/search/go-to.ts';
import type { DocumentBlock } from '../../../domain/search/index-format.ts';
import type { FoundDocument } from '../../../domain/search/search-act.ts';
import { addressIn, type Lang } from '../../../i18n/lang.ts';
import type { SearchMessages } from '../../../i18n/search.ts';
import type { Asked } from './asked.ts';

export interface Shown {
  readonly lang: Lang;
  readonly messages: SearchMessages;
  readonly asked: Asked;
  /** Address of this page with another choice of act. */
  readonly inAct: (act: string | null) => string;
}

/** The results as elements: words of the texts become text and never HTML. */
export function showAnswer(answer: Answer, shown: Shown): readonly HTMLElement[] {
  const { destinations, found } = answer;
  const groups = [...Map.groupBy(found, ({ block }) => block.group.id).values()];
  return [
    ...(destinations.length === 0 ? [] : [showDestinations(destinations, shown)]),
    ...groups.map((group) => showGroup(group, answer, shown)),
  ];
}

/** Where a result leads. */
export function addressOf({ block, document }: FoundDocument, line: string | null, lang: Lang): string {
  const [at] = document;
  return addressIn(lang, at.startsWith('/') ? at : `${block.group.address}#${line ?? at}`);
}

function showDestinations(destinations: readonly Destination[], { lang, messages }: Shown): HTMLElement {
  const section = element('section', 'go-to');
  const isOne = destinations.length === 1;
  const heading = element('h2', '', isOne ? messages.goTo : messages.goToSeveral);
  heading.append(element('small', '', isOne ? messages.enter : messages.enterFirst));
  const list = element('ul');
  for (const destination of destinations) {
    const { block, document, line } = destination;
    const item = element('li');
    const place = line === null ? '' : `, ${line.number === null ? messages.part : messages.subparagraph(line.number)}`;
    const title = element('h3');
    title.append(
      link(
        addressOf(destination, line?.id ?? null, lang),
        `${block.group.name[lang]}: ${nameIn(destination, lang)}${place}`,
      ),
    );
    addState(title, block, messages);
    item.append(title, ...componentOf(destination));
    const text = line === null ? document[3][0]?.[2] : document[3].find(([id]) => id === line.id)?.[2];
    if (!document[0].startsWith('/')) {
      const words = element('p', '', shorten(text ?? ''));
      words.lang = 'kk';
      item.append(words);
    }
    list.append(item);
  }
  section.append(heading, list);
  return section;
}

/** A provision stands after the name of its act here, so it begins with a small letter. */
function nameIn({ document }: Destination, lang: Lang): string {
  const name = document[1][lang];
  return document[0].startsWith('/') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function showGroup(found: readonly FoundDocument[], answer: Answer, shown: Shown): HTMLElement {
  const { lang, messages, asked, inAct } = shown;
  const section = element('section');
  const group = found[0]?.block.group;
  if (group === undefined) return section;
  const heading = element('h2');
  heading.append(link(addressIn(lang, group.address), group.name[lang]));
  if (found[0] !== undefined) addState(heading, found[0].block, messages);
  const isAct = found.some(({ block }) => ['act', 'provision', 'term'].includes(block.group.kind));
  if (isAct && asked.act === null) {
    const only = link(inAct(group.id), messages.onlyThere);
    only.className = 'only';
    only.dataset['act'] = group.id;
    heading.append(only);
  }
  const list = element('ol');
  list.append(
    ...found.map((one, index) => {
      const before = found[index - 1];
      return showDocument(one, answer, shown, before === undefined ? undefined : headingOf(before));
    }),
  );
  section.append(heading, list);
  return section;
}

/** The component is named once for all that follow each other in it. */
function showDocument(
  found: FoundDocument,
  { marks }: Answer,
  { lang, messages }: Shown,
  headingBefore: string | undefined,
): HTMLElement {
  const item = element('li');
  const snippet = cutSnippet(found.document, marks, lang);
  const place = snippet?.number == null ? '' : `, ${messages.subparagraph(snippet.number)}`;
  const title = element('h3');
  const label = link(addressOf(found, snippet?.id ?? null, lang), found.document[1][lang] + place);
  if (found.block.group.kind === 'term') label.lang = 'kk';
  title.append(label);
  item.append(title, ...(headingOf(found) === headingBefore ? [] : componentOf(found)));
  if (snippet !== null) {
    const words = element('p');
    words.lang = snippet.lang;
    for (const { text, isMarked } of snippet.pieces) words.append(isMarked ? element('mark', '', text) : text);
    item.append(words);
  }
  return item;
}

/** The rules or the annex that a provision stands in, where an act has several. */
function headingOf({ block, document: [, , within] }: FoundDocument): string | undefined {
  return block.within[within];
}

function componentOf(found: FoundDocument): readonly HTMLElement[] {
  const heading = headingOf(found);
  if (heading === undefined) return [];
  const words = element('p', 'in', heading);
  words.lang = 'kk';
  return [words];
}

function addState(heading: HTMLElement, { group }: DocumentBlock, messages: SearchMessages): void {
  if (group.state !== null) heading.append(' ', element('span', `badge ${group.state}`, messages.states[group.state]));
}

/** Of a destination the beginning is enough: it was not found by its words. */
function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(' ', 200))} …`;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = address;
  return made;
}
