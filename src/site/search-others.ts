// Procedures, plans and outside acts as documents of the search.

import type { SearchGroup } from '../domain/search/search-document.ts';
import { keys } from '../domain/search/search-document.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import type { SourceView } from '../views/act-view.ts';
import type { PlanView } from '../views/plan-view.ts';
import type { ProcedureView } from '../views/procedure-view.ts';
import { planAddress, planEntryAddress, procedureAddress, sourceAddress, sourcesAddress } from './addresses.ts';
import { capitalised, inAll, line, linesIn, stateOf } from './search-lines.ts';

export function procedureGroup({ id, name, summary, act, list }: ProcedureView): SearchGroup {
  const address = procedureAddress('kk', id);
  return {
    id,
    kind: 'procedure',
    name,
    address,
    state: stateOf(act.status),
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
