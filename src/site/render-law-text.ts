import type { ProvisionKind } from '../domain/acts/unit.ts';
import { citeAround } from '../i18n/cite-act.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { ActView, NoteView, PlainDate, ProvisionView } from '../views/act-view.ts';
import type { CitingView } from '../views/citing-view.ts';
import { escapeHtml } from './escape-html.ts';
import { renderPanel } from './render-panel.ts';
import { renderTable } from './render-table.ts';
import { renderWords } from './render-words.ts';

/** What a rendering depends on besides the text itself. */
export interface LawPage {
  readonly lang: Lang;
  readonly slug: string;
  readonly edition: PlainDate;
  /** What a citation of the act is made of; null where it is not cited. */
  readonly citing: CitingView | null;
}

/**
 * Class names are one letter long because they stand on every line of every act (src/styles/law.css says what they look like):
 * `n` a published number that links to its provision, `m` the mark that does so where there is no number, `t` a defined term,
 * `z` an amendment note, `d` the panel of a paragraph, and these for the kinds of provisions.
 */
const classNames: Readonly<Record<ProvisionKind, string>> = {
  component: 'c',
  chapter: 'k',
  section: 's',
  information: 'o',
  status: 'u',
  preamble: 'e',
  paragraph: 'p',
  subparagraph: 'b',
  part: 'a',
  item: 'i',
  table: 'l',
  form: 'f',
  signature: 'g',
  agreement: 'r',
  approval: 'y',
};

/** Under the title of the page stand the components, under those the chapters, then the sections. */
const headingTags: Partial<Record<ProvisionKind, string>> = { component: 'h2', chapter: 'h3', section: 'h4' };

const rendered = new WeakMap<ProvisionView, Map<Lang, string>>();

/** The text of an act as HTML. It stands on two pages, that of the act and that of its edition, and is rendered once. */
export function lawTextOf({ main, slug, edition, citing }: ActView, lang: Lang): string {
  const own = rendered.get(main) ?? new Map<Lang, string>();
  rendered.set(main, own);
  const text = own.get(lang) ?? renderLawText(main, { lang, slug, edition, citing });
  own.set(lang, text);
  return text;
}

/**
 * A provision and all it contains as HTML. The element with the provision's id holds its own words in its first `p` or heading
 * (or is itself that `p`): number, one space, words, letter for letter.
 *
 * A string and not a component: thousands of provisions must build fast, and no template may touch white space here.
 */
export function renderLawText(provision: ProvisionView, page: LawPage): string {
  const messages = messagesIn(page.lang);
  return renderProvision(provision);

  function renderProvision(unit: ProvisionView): string {
    const id = escapeHtml(unit.id);
    const className = classNames[unit.kind];
    const above = unit.above.map(renderProvision).join('');
    const below =
      unit.children.map(renderChild).join('') + (unit.panel === null ? '' : renderPanel(unit.panel, unit, page));
    const isSection = headingTags[unit.kind] !== undefined;
    if (unit.rows !== null) {
      return `<div class="${className}" id="${id}">${markOf(unit, messages)}${renderTable(unit.rows, messages.law.table)}${below}</div>\n`;
    }
    const own = renderOwn(unit);
    if (!isSection && below === '') return `<p class="${className}" id="${id}">${own}</p>\n`;
    const tag = isSection ? 'section' : 'div';
    const cited = unit.kind === 'component' ? renderCited(unit.id, page.citing) : '';
    return `<${tag} class="${className}" id="${id}"${cited}>${above}${wrapOwn(unit, own)}${below}</${tag}>\n`;
  }

  function renderOwn(unit: ProvisionView): string {
    const words = renderWords(unit.words, page.lang);
    if (unit.number === null) return markOf(unit, messages) + words;
    const number = `<a class="n" href="#${escapeHtml(unit.id)}">${escapeHtml(unit.number)}</a>`;
    return words === '' ? number : `${number} ${words}`;
  }

  function renderChild(child: ProvisionView | NoteView): string {
    return child.kind === 'note' ? `<p class="z">${renderWords(child.words, page.lang)}</p>\n` : renderProvision(child);
  }
}

/** What the script puts before or after the place of a provision when it cites one; once for each component. */
function renderCited(id: string, citing: CitingView | null): string {
  const component = citing?.components.find((known) => known.id === id);
  if (citing === null || component === undefined) return '';
  const { kk, ru } = citeAround(citing, component);
  return ` data-kk="${escapeHtml(kk)}" data-ru="${escapeHtml(ru)}"`;
}

function wrapOwn(unit: ProvisionView, own: string): string {
  // a component without a title of its own has only its mark: no empty heading
  const tag = unit.isHeading && unit.words.length > 0 ? (headingTags[unit.kind] ?? 'p') : 'p';
  return `<${tag}>${own}</${tag}>\n`;
}

/** The sign itself comes from the style sheet: nothing is added to the letters of the law. */
function markOf(unit: ProvisionView, messages: Messages): string {
  const language = messages.lang === 'kk' ? '' : ` lang="${messages.lang}"`;
  return `<a class="m"${language} aria-label="${escapeHtml(messages.law.linkMark)}" href="#${escapeHtml(unit.id)}"></a>`;
}
