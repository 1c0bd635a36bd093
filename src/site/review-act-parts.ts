import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { reviewMessagesIn } from '../i18n/review.ts';
import type { ActReview, EditionReview } from '../views/review-view.ts';
import { actAddress, editionAddress } from './addresses.ts';
import { blank, fieldsIn, type ReviewPart } from './review-part.ts';
import { fieldTable, provisionTable } from './review-tables.ts';

/** An act that differs, and each of its editions. */
export function actParts(
  { anchor, slug, change, name, fields, editions }: ActReview,
  lang: Lang,
): readonly ReviewPart[] {
  const messages = reviewMessagesIn(lang);
  const isThere = change !== 'removed';
  const own =
    change === 'changed' && fields.length === 0
      ? []
      : [
          {
            ...blank(anchor, name[lang], lang),
            change: messages.changes[change],
            to: isThere ? actAddress(lang, slug) : null,
            tables: fieldsIn(fields, anchor, lang),
          },
        ];
  return [...own, ...editions.map((edition) => editionPart(edition, slug, name[lang], lang))];
}

function editionPart(edition: EditionReview, slug: string, actName: string, lang: Lang): ReviewPart {
  const messages = reviewMessagesIn(lang);
  const { date } = messagesIn(lang);
  const { anchor, kind, redline, fields, notes, paragraphs } = edition;
  const named = { added: messages.newEdition, removed: messages.goneEdition }[kind as string] ?? messages.edition;
  const isOneSided = kind === 'added' || kind === 'removed';
  return {
    ...blank(anchor, `${actName}. ${named(date(edition.date))}`, lang),
    isCorrected: kind === 'corrected',
    change: isOneSided ? messages.changes[kind] : kind === 'corrected' ? messages.corrected : messages.changes.changed,
    notes: [
      ...(kind === 'corrected' ? [messages.correctedWhy] : []),
      ...(kind === 'form' ? [messages.onlyForm] : []),
      ...(isOneSided ? [messages.paragraphs(paragraphs)] : []),
      ...(kind === 'added' && redline !== null ? [messages.comparedWith(date(redline.before))] : []),
    ],
    to: kind === 'removed' ? null : editionAddress(lang, slug, edition.date),
    tables: [
      ...(redline === null || redline.rows.length === 0 ? [] : [{ title: null, table: provisionTable(redline, lang) }]),
      ...(notes.length === 0 ? [] : [{ title: messages.notes, table: fieldTable(notes, `${anchor}-note`, lang) }]),
      ...(fields.length === 0 ? [] : [{ title: messages.fields, table: fieldTable(fields, anchor, lang) }]),
    ],
  };
}
