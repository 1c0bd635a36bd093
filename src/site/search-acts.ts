// The acts with their texts and terms as documents of the search, named in the three languages of the pages.

import type { Trilingual } from '../../schemas/fields.ts';
import { keys, type SearchDocument, type SearchGroup, type SearchKind } from '../domain/search/search-document.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { ActSummary, GlossaryView, ProvisionLabel } from '../views/act-view.ts';
import type { FoundProvision } from '../views/search-view.ts';
import { actAddress } from './addresses.ts';
import { capitalised, inAll, line, linesIn, stateOf } from './search-lines.ts';

function groupOfAct(act: ActSummary, kind: SearchKind, documents: readonly SearchDocument[]): SearchGroup {
  return {
    id: act.slug,
    kind,
    name: act.name,
    address: actAddress('kk', act.slug),
    state: stateOf(act.status),
    documents,
  };
}

export function actGroup(act: ActSummary): SearchGroup {
  const { kind, number, adopted, registration, officialCode } = act;
  const label = inAll((lang) => messagesIn(lang).act.named(kind, number, adopted));
  const codes = [number, registration?.number, officialCode].flatMap((code) => code ?? []);
  return groupOfAct(act, 'act', [
    {
      at: actAddress('kk', act.slug),
      label,
      within: null,
      lines: [
        ...linesIn(act.name, 8),
        line(act.title, 'kk', 5),
        ...linesIn(act.summary, 1),
        ...linesIn(label, 2),
        ...linesIn(act.issuer, 1),
        line(codes.join(' '), 'en', 2),
      ],
      keys: [...codes.map(keys.number), keys.group(act.slug)],
    },
  ]);
}

export function provisionGroup(act: ActSummary, provisions: readonly FoundProvision[]): SearchGroup {
  return groupOfAct(
    act,
    'provision',
    provisions.map(({ id, kind, label, within, lines, keys: own }) => ({
      at: id,
      label: namesOf(label, kind),
      within,
      lines,
      keys: own,
    })),
  );
}

function namesOf(label: ProvisionLabel, kind: FoundProvision['kind']): Trilingual {
  return inAll((lang) => {
    const { law } = messagesIn(lang);
    if (kind === 'component' && label.componentKind !== null) return law.components[label.componentKind];
    return label.steps.length === 0 ? '' : capitalised(law.place(label.steps));
  });
}

export function termGroup({ act, components }: GlossaryView): SearchGroup {
  const terms = components.flatMap((component) => component.terms);
  return groupOfAct(
    act,
    'term',
    terms.map(({ term, meaning, definedAt, component }) => ({
      at: definedAt.id,
      label: { kk: term, ru: term, en: term },
      within: component,
      lines: [line(term, 'kk', 8), ...(meaning === null ? [] : [line(meaning, 'kk', 1)])],
      keys: [],
    })),
  );
}
