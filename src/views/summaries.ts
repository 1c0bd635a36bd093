import type { Act, Edition, Source, Surroundings } from '../corpus/corpus.ts';
import type { ActSummary, SourceSummary } from './act-view.ts';
import { statusOn } from './status-on.ts';

/** An act as lists show it on a day. */
export function summariseAct(around: Surroundings, act: Act, edition: Edition, asOf: string): ActSummary {
  const { fields, slug } = act;
  const status = statusOn(around, act, asOf);
  const issuer = around.bodies.get(fields.issuer);
  if (issuer === undefined) throw new Error(`act ${slug}: the body ${fields.issuer} is not in the corpus`);
  return {
    slug,
    kind: fields.kind,
    number: fields.number,
    adopted: fields.adopted,
    issuer: issuer.fields.name,
    status,
    title: fields.title,
    name: fields.name,
    summary: fields.summary,
    edition: edition.date,
    registration: fields.registration ?? null,
    officialCode: fields.officialCode ?? null,
    repealedBy: status === 'repealed' ? summaryOf(around, fields.repealedBy) : null,
  };
}

/** An outside act as lists show it. */
export function summariseSource({ id, fields }: Source): SourceSummary {
  const { kind, title, name, number = null, adopted = null } = fields;
  return { id, kind, title, name, number, adopted };
}

/** The same by id; null without an id, or while the document cannot be read. */
export function summaryOf(around: Surroundings, id: string | undefined): SourceSummary | null {
  const source = id === undefined ? undefined : around.sources.get(id);
  return source === undefined ? null : summariseSource(source);
}
