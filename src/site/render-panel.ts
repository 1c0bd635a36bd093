import { type Messages, messagesIn } from '../i18n/messages.ts';
import type {
  HistoryEntry,
  PanelView,
  ProvisionLabel,
  ProvisionView,
  SourceSummary,
  TermView,
} from '../views/act-view.ts';
import { actAddress, editionAddress, sourceAddress } from './addresses.ts';
import { escapeHtml } from './escape-html.ts';
import { nameAmendingAct, tellEntryIntoForce } from './name-entry.ts';
import type { LawPage } from './render-law-text.ts';

/** What opens in place under a paragraph: its changes, what cites it, its terms, its outside acts and its two links. */
export function renderPanel(panel: PanelView, unit: ProvisionView, page: LawPage): string {
  const messages = messagesIn(page.lang);
  const { law } = messages;
  const language = page.lang === 'kk' ? '' : ` lang="${page.lang}"`;
  const lists = [
    renderList(
      law.panelHistory,
      panel.history.map((entry) => renderEntry(entry, messages)),
    ),
    renderList(
      law.panelCitedBy,
      panel.citedBy.map((label) => renderLabel(label, messages)),
    ),
    renderList(
      law.panelTerms,
      panel.terms.map((term) => renderTerm(term, messages)),
    ),
    renderList(
      law.panelSources,
      panel.cites.map((source) => renderSource(source, messages)),
    ),
    renderList(law.panelLinks, renderLinks(unit.id, page, messages)),
  ];
  return `<details class="d"${language}><summary>${renderSummary(panel, unit, messages)}</summary><dl>${lists.join('')}</dl></details>\n`;
}

function renderSummary(panel: PanelView, unit: ProvisionView, { law }: Messages): string {
  const place = law.place([{ kind: unit.kind, number: unit.number, ordinal: null }]);
  const changes = panel.history.length;
  const citations = panel.citedBy.length;
  const counts = [changes > 0 ? law.changes(changes) : '', citations > 0 ? law.citedByCount(citations) : ''];
  // each count stays on one line in the narrow margin
  const shown = counts.flatMap((count) => (count === '' ? [] : [count.replaceAll(' ', '\u00a0')])).join(' · ');
  return `<b>${escapeHtml(law.panelOf(place))}</b>${shown === '' ? '' : ` <span>${escapeHtml(shown)}</span>`}`;
}

function renderList(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<dt>${escapeHtml(title)}</dt>${items.map((item) => `<dd>${item}</dd>`).join('')}`;
}

function renderEntry(entry: HistoryEntry, messages: Messages): string {
  const { amendment, entryIntoForce, source } = entry;
  const name = escapeHtml(nameAmendingAct(entry, messages));
  const act = source === null ? name : `<a href="${escapeHtml(sourceAddress(messages.lang, source.id))}">${name}</a>`;
  const kind = escapeHtml(messages.amendment.kinds[amendment.kind]);
  const entryRule = escapeHtml(messages.amendment.rule(entryIntoForce.rule));
  const when = escapeHtml(tellEntryIntoForce(entry, messages));
  return (
    `${kind}: ${act} (<span lang="kk">${escapeHtml(amendment.authority)}</span>). ` +
    `${escapeHtml(messages.amendment.entry)}: ${entryRule}. ${when}`
  );
}

function renderLabel(label: ProvisionLabel, messages: Messages): string {
  const component = label.component === null ? '' : ` (<span lang="kk">${escapeHtml(label.component)}</span>)`;
  return `<a href="#${escapeHtml(label.id)}">${escapeHtml(messages.law.place(label.steps))}</a>${component}`;
}

function renderTerm(term: TermView, messages: Messages): string {
  const name = `<a lang="kk" href="#${escapeHtml(term.definedAt.id)}">${escapeHtml(term.term)}</a>`;
  if (term.meaning === null)
    return `${name} – ${escapeHtml(messages.law.introducedIn(messages.law.place(term.definedAt.steps)))}`;
  return `${name} – <span lang="kk">${escapeHtml(term.meaning)}</span>`;
}

function renderSource(source: SourceSummary, { lang }: Messages): string {
  return `<a href="${escapeHtml(sourceAddress(lang, source.id))}">${escapeHtml(source.name[lang])}</a>`;
}

function renderLinks(id: string, { lang, slug, edition }: LawPage, messages: Messages): readonly string[] {
  const current = `${actAddress(lang, slug)}#${id}`;
  const permanent = `${editionAddress(lang, slug, edition)}#${id}`;
  return [
    `<a href="${escapeHtml(current)}">${escapeHtml(messages.law.linkCurrent)}</a>`,
    `<a href="${escapeHtml(permanent)}">${escapeHtml(messages.act.editionOf(edition))}</a>`,
  ];
}
