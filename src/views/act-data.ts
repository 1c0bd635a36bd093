import type { ActData, ActListData, NoteData, ProvisionData } from '../../schemas/act-data.ts';
import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import type { Citation, CitationTarget } from '../domain/acts/citations/citation.ts';
import { type FoundSubject, subjectOf } from '../domain/acts/history.ts';
import type { Provision } from '../domain/acts/provision.ts';
import { readEntryIntoForce } from '../domain/acts/read-entry-into-force.ts';
import type { ActSummary } from './act-view.ts';
import { amendingAct } from './amending-act.ts';
import { statusOn } from './status-on.ts';

/** An act as the public data interface gives it on a day. */
export function viewActData(around: Surroundings, act: Act, edition: Edition, asOf: string): ActData {
  const notes = edition.notes.map(({ note, reading }) => {
    const subject = reading.kind === 'read' ? subjectOf(note, reading.subject) : null;
    const amendments = reading.kind === 'read' ? reading.amendments : [];
    const data: NoteData = {
      text: note.text,
      amendments: amendments.map(({ amendment }) => {
        const source = amendingAct(around, amendment.date, amendment.number);
        const known = { signed: amendment.date, firstPublished: source?.fields.firstPublished ?? null };
        const { from, reason } = readEntryIntoForce(amendment.effect, known);
        return {
          ...amendment,
          source: source === null ? null : `source:${source.id}`,
          inForceFrom: from,
          inForceReason: reason,
        };
      }),
    };
    return { data, holder: holderOf(subject) ?? note.standsIn };
  });
  const byHolder = Map.groupBy(notes, ({ holder }) => holder);
  const notesOn = (holder: Provision | 'act'): NoteData[] => (byHolder.get(holder) ?? []).map(({ data }) => data);
  const citationsFrom = Map.groupBy(edition.citations, ({ from }) => from);
  return {
    slug: act.slug,
    edition: edition.date,
    lang: 'kk',
    kind: act.fields.kind,
    number: act.fields.number,
    adopted: act.fields.adopted,
    title: act.fields.title,
    status: statusOn(around, act, asOf),
    firstPublished: act.fields.firstPublished ?? null,
    official: false,
    officialCode: act.fields.officialCode ?? null,
    checked: edition.fields.copy.checked,
    notes: notesOn('act'),
    provisions: edition.text.provisions.map((provision) =>
      viewProvision(provision, notesOn(provision), citationsFrom.get(provision) ?? []),
    ),
  };
}

function holderOf(subject: FoundSubject | null): Provision | 'act' | null {
  if (subject === null) return null;
  return subject.unit === 'act' ? 'act' : subject.provision;
}

function viewProvision(provision: Provision, notes: NoteData[], citations: readonly Citation[]): ProvisionData {
  const { id, kind, number, heading, text, rows, parent } = provision;
  return {
    id,
    kind,
    number,
    ...(heading === null ? {} : { heading }),
    text,
    ...(rows === null ? {} : { rows: rows.map((row) => [...row]) }),
    parent: parent?.id ?? null,
    notes,
    citations: citations.map(({ text: words, links }) => ({
      text: words,
      targets: [...new Set(links.map(({ target }) => addressOf(target)))],
    })),
  };
}

/** `att_1__chp_2__para_6`, `source:law-on-treaties`, `source:law-on-treaties#art_2-1__para_1`. */
function addressOf(target: CitationTarget): string {
  if (target.kind === 'provision') return target.id;
  return target.place === null ? `source:${target.source}` : `source:${target.source}#${target.place}`;
}

/** The list of acts, for programs. */
export function viewActList(acts: readonly ActSummary[]): ActListData {
  return {
    acts: acts.map(({ slug, edition, kind, number, adopted, title, status, officialCode }) => ({
      slug,
      edition,
      lang: 'kk',
      kind,
      number,
      adopted,
      title,
      status,
      officialCode,
      data: `/api/acts/${slug}.json`,
      page: `/acts/${slug}/`,
    })),
  };
}
