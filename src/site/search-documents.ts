// Everything that can be found, named in the three languages of the pages. The names of the reserve are no part of it: only its
// page is.

import type { Trilingual } from '../../schemas/fields.ts';
import {
  keys,
  type SearchDocument,
  type SearchGroup,
  type SearchKind,
  type SearchLang,
  type SearchLine,
} from '../domain/search/search-document.ts';
import { builtLanguages, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import type { ActSummary, GlossaryView, ProvisionLabel, SourceView } from '../views/act-view.ts';
import type { PlanView } from '../views/plan-view.ts';
import type { ProcedureView } from '../views/procedure-view.ts';
import type { FoundProvision } from '../views/search-view.ts';
import {
  actAddress,
  planAddress,
  planEntryAddress,
  procedureAddress,
  sourceAddress,
  sourcesAddress,
} from './addresses.ts';

export function inAll(say: (lang: Lang) => string): Trilingual {
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
}

const state = (status: ActSummary['status']): SearchGroup['state'] => (status === 'inForce' ? null : status);

/** A line in each language that has words. */
function linesIn(words: Partial<Trilingual>, weight: number): readonly SearchLine[] {
  return builtLanguages.flatMap((lang) => {
    const text = words[lang];
    return text === undefined || text === '' ? [] : [{ id: null, number: null, text, lang, weight }];
  });
}

const line = (text: string, lang: SearchLang, weight: number): SearchLine => ({
  id: null,
  number: null,
  text,
  lang,
  weight,
});

function groupOfAct(act: ActSummary, kind: SearchKind, documents: readonly SearchDocument[]): SearchGroup {
  return {
    id: act.slug,
    kind,
    name: act.name,
    address: actAddress('kk', act.slug),
    state: state(act.status),
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

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

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

export function procedureGroup({ id, name, summary, act, list }: ProcedureView): SearchGroup {
  const address = procedureAddress('kk', id);
  return {
    id,
    kind: 'procedure',
    name,
    address,
    state: state(act.status),
    documents: [
      {
        at: address,
        label: name,
        within: null,
        lines: [...linesIn(name, 6), ...linesIn(summary, 1)],
        keys: [keys.group(id)],
      },
      ...list.flatMap(({ id: statement, action, provision }) =>
        action === null
          ? []
          : [
              {
                at: statement,
                label: inAll((lang) => capitalised(messagesIn(lang).law.place(provision.steps))),
                within: null,
                lines: [...linesIn(action, 1), line(statement, 'en', 1)],
                keys: [keys.number(statement)],
              },
            ],
      ),
    ],
  };
}

export function planGroup(plan: PlanView): SearchGroup {
  const address = planAddress('kk', plan.slug);
  return {
    id: plan.slug,
    kind: 'plan',
    name: inAll((lang) => plansMessagesIn(lang).name(plan)),
    address,
    state: plan.version === null && plan.status !== 'agreed' && plan.status !== 'distributed' ? 'draft' : null,
    documents: [
      {
        at: address,
        label: inAll((lang) => plansMessagesIn(lang).name(plan)),
        within: null,
        lines: [
          ...linesIn(
            inAll((lang) => plansMessagesIn(lang).name(plan)),
            5,
          ),
          ...linesIn(plan.title, 3),
        ],
        keys: [keys.group(plan.slug)],
      },
      ...plan.sections.flatMap(({ rows }) =>
        rows.map(({ id, number, title, body, partners }) => ({
          at: planEntryAddress('kk', plan.slug, id),
          label: inAll((lang) => capitalised(plansMessagesIn(lang).index.treaty(number))),
          within: null,
          lines: [
            ...linesIn(title, 3),
            ...linesIn(
              inAll((lang) => [...partners, body].map(({ name }) => name[lang]).join(' · ')),
              1,
            ),
          ],
          keys: [],
        })),
      ),
    ],
  };
}

export function sourceGroup(sources: readonly SourceView[]): SearchGroup {
  return {
    id: 'sources',
    kind: 'source',
    name: inAll((lang) => messagesIn(lang).site.sources),
    address: sourcesAddress('kk'),
    state: null,
    documents: sources.map(({ id, kind, title, name, number, adopted }) => {
      const label = inAll((lang) => messagesIn(lang).act.named(kind, number, adopted));
      return {
        at: sourceAddress('kk', id),
        label,
        within: null,
        lines: [...linesIn(name, 4), line(title, 'kk', 4), ...linesIn(label, 1)],
        keys: number === null ? [] : [keys.number(number)],
      };
    }),
  };
}
