import type { ActData, ActListData, NoteData, ProvisionData } from '../../schemas/act-data.ts';
import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import type { CitationTarget } from '../domain/acts/citations/citation.ts';
import { type FoundSubject, subjectOf } from '../domain/acts/history.ts';
import type { Provision } from '../domain/acts/provision.ts';
import { readEntryIntoForce } from '../domain/acts/read-entry-into-force.ts';
import { amendingAct } from './amending-act.ts';
import { statusOn } from './status-on.ts';

/** An act as the public data interface gives it on a day. */
export function viewActData(corpus: Corpus, act: Act, edition: Edition, asOf: string): ActData {
  const notes = edition.notes.map(({ note, reading }) => {
    const subject = reading.kind === 'read' ? subjectOf(note, reading.subject) : null;
    const amendments = reading.kind === 'read' ? reading.amendments : [];
    const data: NoteData = {
      text: note.text,
      amendments: amendments.map(({ amendment }) => {
        const source = amendingAct(corpus, amendment.date, amendment.number);
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
  const notesOn = (holder: Provision | 'act'): NoteData[] =>
    notes.filter((note) => note.holder === holder).map(({ data }) => data);
  return {
    slug: act.slug,
    edition: edition.date,
    lang: 'kk',
    kind: act.fields.kind,
    number: act.fields.number,
    adopted: act.fields.adopted,
    title: act.fields.title,
    status: statusOn(corpus, act, asOf),
    firstPublished: act.fields.firstPublished ?? null,
    official: false,
    officialCode: act.fields.officialCode ?? null,
    checked: edition.fields.copy.checked,
    notes: notesOn('act'),
    provisions: edition.text.provisions.map((provision) => viewProvision(edition, provision, notesOn(provision))),
  };
}

function holderOf(subject: FoundSubject | null): Provision | 'act' | null {
  if (subject === null) return null;
  return subject.unit === 'act' ? 'act' : subject.provision;
}

function viewProvision(edition: Edition, provision: Provision, notes: NoteData[]): ProvisionData {
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
    citations: edition.citations
      .filter(({ from }) => from === provision)
      .map(({ text: words, links }) => ({
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
export function viewActList(
  corpus: Corpus,
  acts: readonly { readonly act: Act; readonly edition: Edition }[],
  asOf: string,
): ActListData {
  return {
    acts: acts.map(({ act, edition }) => ({
      slug: act.slug,
      edition: edition.date,
      lang: 'kk',
      kind: act.fields.kind,
      number: act.fields.number,
      adopted: act.fields.adopted,
      title: act.fields.title,
      status: statusOn(corpus, act, asOf),
      officialCode: act.fields.officialCode ?? null,
      data: `/api/acts/${act.slug}.json`,
      page: `/acts/${act.slug}/`,
    })),
  };
}
