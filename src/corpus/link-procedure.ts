import type { StatementFields } from '../../schemas/procedure.ts';
import type { Amendment } from '../domain/acts/amendment.ts';
import { subjectOf } from '../domain/acts/history.ts';
import { type Provision, withAncestors } from '../domain/acts/provision.ts';
import { entryIntoForceClause, readEntryIntoForce } from '../domain/acts/read-entry-into-force.ts';
import { type Onset, onsetOf, type Wording } from '../domain/procedures/wording.ts';
import type { Act, Edition, Procedure, Source } from './corpus.ts';

type Sources = ReadonlyMap<string, Source>;

/** Finds the act of a procedure, the provision of each statement in the edition it was read from, and when that wording applied. */
export function linkProcedure(
  read: Pick<Procedure, 'slug' | 'document' | 'fields'>,
  acts: readonly Act[],
  sources: Sources,
): Procedure {
  const act = acts.find(({ slug }) => slug === read.fields.act) ?? null;
  const edition = act?.editions.find(({ date }) => date === read.fields.edition) ?? null;
  if (act === null || edition === null) return { ...read, act, edition, duties: [] };
  const duties = read.fields.statements.flatMap((statement) => {
    const provision = edition.text.byId.get(statement.at);
    if (provision === undefined) return [];
    return [{ statement, provision, wording: wordingOf(statement, provision, act, edition, sources) }];
  });
  return { ...read, act, edition, duties };
}

function wordingOf(
  statement: StatementFields,
  provision: Provision,
  act: Act,
  edition: Edition,
  sources: Sources,
): Wording {
  const amendment = amendmentsOn(provision, edition).at(-1) ?? null;
  return {
    isDraft: act.fields.status === 'draft',
    actAdopted: act.fields.adopted,
    by: amendment === null ? null : { date: amendment.date, number: amendment.number },
    bindsFromAdoption: statement.bindsFromAdoption === 'yes',
    from:
      statement.bindsFromAdoption === 'yes'
        ? { certain: act.fields.adopted, earliest: act.fields.adopted, presumed: null }
        : amendment === null
          ? onsetOfAct(act, edition)
          : onsetOfAmendment(amendment, sources),
    until: endOf(provision, act, edition, sources),
  };
}

/** What was done to a provision or to what it stands in, oldest first; a change of a title changes no rule. */
function amendmentsOn(provision: Provision, edition: Edition): readonly Amendment[] {
  const around = withAncestors(provision);
  return edition.notes
    .flatMap(({ note, reading }) => {
      const found = reading.kind === 'read' ? subjectOf(note, reading.subject) : null;
      if (reading.kind !== 'read' || found === null || found.unit === 'act' || found.unit === 'title') return [];
      return around.includes(found.provision) ? reading.amendments.map(({ amendment }) => amendment) : [];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function onsetOfAct(act: Act, edition: Edition): Onset {
  const { adopted, firstPublished = null, presumedInForceFrom = null } = act.fields;
  const clause = entryIntoForceClause(edition.text);
  return onsetOf(
    readEntryIntoForce(clause?.text ?? '', { signed: adopted, firstPublished }),
    adopted,
    presumedInForceFrom,
  );
}

function onsetOfAmendment({ date, number, effect }: Amendment, sources: Sources): Onset {
  const source = [...sources.values()].find(({ fields }) => fields.adopted === date && fields.number === number);
  const firstPublished = source?.fields.firstPublished ?? null;
  const presumed = source?.fields.presumedInForceFrom ?? null;
  return onsetOf(readEntryIntoForce(effect, { signed: date, firstPublished }), date, presumed);
}

/** What ended the wording first: a newer text that is held, an amendment whose text is not, or the repeal of the act. */
function endOf(provision: Provision, act: Act, edition: Edition, sources: Sources): Wording['until'] {
  const ends: NonNullable<Wording['until']>[] = [];
  for (const newer of act.editions.filter(({ date }) => date > edition.date)) {
    const same = newer.text.byId.get(provision.id);
    const changes = amendmentsOn(same ?? newer.text.main, newer).filter(({ date }) => date > edition.date);
    const [first] = changes;
    if (first !== undefined) ends.push({ kind: 'laterWording', ...onsetOfAmendment(first, sources) });
    else if (same === undefined)
      ends.push({ kind: 'laterWording', certain: null, earliest: newer.date, presumed: null });
  }
  for (const { adopted, presumedInForceFrom = null } of act.fields.laterAmendments) {
    if (adopted > edition.date)
      ends.push({ kind: 'laterWording', certain: null, earliest: adopted, presumed: presumedInForceFrom });
  }
  const repeal = repealOf(act, edition);
  if (repeal !== null) ends.push({ kind: 'repealed', ...onsetOfAmendment(repeal, sources) });
  return ends.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1))[0] ?? null;
}

function repealOf(act: Act, edition: Edition): Amendment | null {
  if (act.fields.status !== 'repealed') return null;
  const repeals = edition.notes.flatMap(({ note, reading }) =>
    reading.kind === 'read' && subjectOf(note, reading.subject)?.unit === 'act'
      ? reading.amendments.filter(({ amendment }) => amendment.kind === 'repealed')
      : [],
  );
  return repeals.at(-1)?.amendment ?? null;
}
