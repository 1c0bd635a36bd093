import type { ComponentKind } from '../domain/acts/unit.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ContentsEntry } from '../views/act-view.ts';
import { escapeHtml } from './escape-html.ts';

/** The contents of an act as nested lists of links into its text. */
export function renderContents(entries: readonly ContentsEntry[], messages: Messages): string {
  if (entries.length === 0) return '';
  return `<ol>${entries.map((entry) => renderEntry(entry, messages)).join('')}</ol>`;
}

function renderEntry(entry: ContentsEntry, messages: Messages): string {
  const { paragraphs } = entry;
  const range =
    paragraphs === null ? '' : messages.act.paragraphs(trimNumber(paragraphs.first), trimNumber(paragraphs.last));
  const small = range === '' ? '' : ` <small>${escapeHtml(range)}</small>`;
  return `<li><a href="#${escapeHtml(entry.id)}">${renderTitle(entry, messages)}</a>${small}${renderContents(entry.children, messages)}</li>`;
}

function renderTitle(entry: ContentsEntry, messages: Messages): string {
  const kind = entry.component === null ? '' : `<b>${escapeHtml(nameComponent(entry, entry.component, messages))}</b>`;
  const heading = [entry.number, entry.heading].filter((words) => words !== null).join(' ');
  const words = heading === '' ? '' : `<span lang="kk">${escapeHtml(heading)}</span>`;
  return [kind, words].filter((part) => part !== '').join(' ');
}

function nameComponent({ annexNumber }: ContentsEntry, component: ComponentKind, { law }: Messages): string {
  return annexNumber === null ? law.components[component] : law.numberedAnnex(annexNumber);
}

function trimNumber(number: string): string {
  return number.replace(/\.$/u, '');
}
