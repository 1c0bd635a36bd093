import type { ActView, SourceSummary } from '../views/act-view.ts';

/** What an act's page says to machines besides the act itself. */
export interface JsonLdPage {
  /** Whole address of the page, or its path while the address of the site is not decided. */
  readonly url: string;
  readonly publisher: string;
}

const schema = 'https://schema.org';

const legalForce = {
  inForce: 'https://schema.org/InForce',
  repealed: 'https://schema.org/NotInForce',
  draft: 'https://schema.org/NotInForce',
} as const satisfies Readonly<Record<ActView['status'], string>>;

/**
 * An act as schema.org describes legislation, in the terms that it took over from the European Legislation Identifier (ELI); what
 * those lack stands in the terms of ELI itself. What is not known is not there.
 */
export function actAsJsonLd(act: ActView, { url, publisher }: JsonLdPage) {
  const amending = distinct(
    act.history.flatMap(({ amendment, source }) => (amendment.unit === 'act' ? [] : (source ?? []))),
  );
  return {
    '@context': act.repealedBy === null ? schema : [schema, { eli: 'http://data.europa.eu/eli/ontology#' }],
    '@type': 'Legislation',
    url,
    name: act.title,
    inLanguage: 'kk',
    legislationType: act.kind,
    legislationIdentifier: act.officialCode ?? act.number,
    legislationDate: act.adopted,
    legislationDateVersion: act.edition,
    legislationLegalForce: legalForce[act.status],
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: act.issuer.kk },
    ...(amending.length === 0 ? {} : { legislationConsolidates: amending.map(legislation) }),
    ...(act.officialText === null ? {} : { sameAs: act.officialText.kk }),
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
    ...(act.repealedBy === null ? {} : { 'eli:repealed_by': legislation(act.repealedBy) }),
  } as const;
}

/** An act that stands in the page by name: its number and day are enough for machines. */
function legislation({ title, number, adopted }: SourceSummary) {
  return {
    '@type': 'Legislation',
    ...(number === null && adopted === null ? { name: title } : {}),
    ...(number === null ? {} : { legislationIdentifier: number }),
    ...(adopted === null ? {} : { legislationDate: adopted }),
  } as const;
}

function distinct(sources: readonly SourceSummary[]): readonly SourceSummary[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** Data as they stand in a page: no letter of theirs can end the element that holds them. */
export function asScriptData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
