import type { Trilingual } from '../../schemas/fields.ts';
import type { ActView, ProvisionView } from '../views/act-view.ts';
import { amendingActs, lifeOf, modificationOf } from './akoma-ntoso-life.ts';
import { nameTerms } from './akoma-ntoso-terms.ts';
import { expressionUri, sourceUri, workUri } from './akoma-ntoso-uris.ts';
import { sourcesOf } from './akoma-ntoso-words.ts';
import { escapeText } from './escape-text.ts';

/** What the file says in words besides the law itself. */
export interface AkomaNtosoWords {
  /** Who publishes the site. */
  readonly publisher: string;
  /** The status of the act in Kazakh, `Күшін жойған`. */
  readonly status: string;
  /** That this is no official publication, and what else a reader must know before relying on the text. */
  readonly notices: readonly Trilingual[];
}

/**
 * The metadata of a file, or of one component in it. Days of entry into force that are not known are left out: `FRBRdate` and the
 * events of the life of the act are the days on which the acts were adopted.
 */
export function metaOf(act: ActView, component: ProvisionView, words: AkomaNtosoWords): string {
  const isMain = component === act.main;
  const name = isMain ? '!main' : `!${component.id}`;
  const [work, expression] = [workUri(act), expressionUri(act)];
  const lines = [
    '<identification source="#publisher">',
    '<FRBRWork>',
    `<FRBRthis value="${work}/${name}"/>`,
    `<FRBRuri value="${work}"/>`,
    ...(isMain ? aliases(act) : []),
    `<FRBRdate date="${act.adopted}" name="adoption"/>`,
    '<FRBRauthor href="#issuer"/>',
    '<FRBRcountry value="kz"/>',
    `<FRBRsubtype value="${component.component ?? act.kind}"/>`,
    ...(isMain
      ? [`<FRBRnumber value="${escapeText(act.number)}"/>`, `<FRBRname value="${escapeText(act.title)}"/>`]
      : []),
    `<FRBRprescriptive value="${act.status !== 'draft'}"/>`,
    '</FRBRWork>',
    '<FRBRExpression>',
    `<FRBRthis value="${expression}/${name}"/>`,
    `<FRBRuri value="${expression}"/>`,
    `<FRBRdate date="${act.edition}" name="edition"/>`,
    '<FRBRauthor href="#publisher"/>',
    '<FRBRauthoritative value="false"/>',
    '<FRBRlanguage language="kaz"/>',
    '</FRBRExpression>',
    '<FRBRManifestation>',
    `<FRBRthis value="${expression}/${name}.xml"/>`,
    `<FRBRuri value="${expression}.xml"/>`,
    `<FRBRdate date="${act.copy.checked}" name="checked"/>`,
    '<FRBRauthor href="#publisher"/>',
    '<FRBRformat value="application/akn+xml"/>',
    '</FRBRManifestation>',
    '</identification>',
    ...(isMain ? ofTheAct(act, words) : []),
  ];
  return `<meta>\n${lines.join('\n')}\n</meta>`;
}

/** Other names of the act: its code in the official data base, its entry in the register of the Ministry of Justice. */
function aliases({ officialCode, registration }: ActView): readonly string[] {
  return [
    ...(officialCode === null ? [] : [`<FRBRalias value="${escapeText(officialCode)}" name="officialCode"/>`]),
    ...(registration === null ? [] : [`<FRBRalias value="${escapeText(registration.number)}" name="registration"/>`]),
  ];
}

function ofTheAct(act: ActView, words: AkomaNtosoWords): readonly string[] {
  const modifications = act.history.map(modificationOf);
  const published =
    act.firstPublished === null
      ? []
      : [
          `<publication date="${act.firstPublished}" name="firstOfficialPublication" showAs="Алғашқы ресми жарияланған күні"/>`,
        ];
  return [
    ...published,
    '<classification source="#publisher">',
    `<keyword value="${act.status}" showAs="${escapeText(words.status)}" dictionary="#concept_status"/>`,
    '</classification>',
    '<lifecycle source="#publisher">',
    ...lifeOf(act),
    '</lifecycle>',
    ...(modifications.length === 0
      ? []
      : [
          '<analysis source="#publisher">',
          '<passiveModifications>',
          ...modifications,
          '</passiveModifications>',
          '</analysis>',
        ]),
    '<references source="#publisher">',
    `<original eId="original" href="${workUri(act)}" showAs="${escapeText(act.title)}"/>`,
    ...amendingActs(act).map(
      ({ eId, href, name }) => `<passiveRef eId="${eId}" href="${escapeText(href)}" showAs="${escapeText(name)}"/>`,
    ),
    ...sourcesOf(act).map(
      (source) =>
        `<activeRef eId="source_${source.id}" href="${escapeText(sourceUri(source, null))}" showAs="${escapeText(source.title)}"/>`,
    ),
    `<TLCOrganization eId="issuer" href="/akn/ontology/organization/kz/issuer" showAs="${escapeText(act.issuer.kk)}"/>`,
    `<TLCOrganization eId="publisher" href="/akn/ontology/organization/kz/publisher" showAs="${escapeText(words.publisher)}"/>`,
    `<TLCConcept eId="concept_status" href="/akn/ontology/concept/kz/status" showAs="Мәртебесі"/>`,
    ...[...nameTerms(act).values()]
      .flat()
      .map(
        ({ eId, term }) =>
          `<TLCTerm eId="${eId}" href="/akn/ontology/term/kz/${eId}" showAs="${escapeText(term.term)}"/>`,
      ),
    '</references>',
    ...noticesOf(words.notices),
  ];
}

function noticesOf(notices: readonly Trilingual[]): readonly string[] {
  if (notices.length === 0) return [];
  const notes = notices.map((notice, index) => {
    const said = (['kk', 'ru', 'en'] as const).map((lang) => `<p xml:lang="${lang}">${escapeText(notice[lang])}</p>`);
    return `<note eId="notice_${index + 1}">${said.join('')}</note>`;
  });
  return ['<notes source="#publisher">', ...notes, '</notes>'];
}
