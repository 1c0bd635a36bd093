// The provisions, treaties, values and statements of a review as comparative tables, in words of one language.

import type { ComparativeTable, TableText } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import { reviewMessagesIn } from '../i18n/review.ts';
import { statementFieldName } from '../i18n/review-fields.ts';
import { timeLimitWords } from '../i18n/time-limits.ts';
import { pieces } from '../views/redline.ts';
import type { ActRedline, PlanRedline } from '../views/redline-view.ts';
import type { FieldChange, LimitInWords, StatementReview } from '../views/review-view.ts';
import { actTable } from './act-table.ts';
import { procedureAddress } from './addresses.ts';
import { planTable } from './plan-table.ts';
import { columnsIn, compared, kindOf, languageOf, line, row, tableOf } from './review-rows.ts';

/** Provisions; what is gone has no page to lead to. */
export function provisionTable(redline: ActRedline, lang: Lang): ComparativeTable {
  const table = actTable(redline, lang);
  const isCorrected = redline.before === redline.after;
  return {
    ...table,
    columns: columnsIn(lang),
    rows: table.rows.map((row) =>
      row.change === 'removed' || isCorrected
        ? {
            ...row,
            place: row.place.map((text, index, all) =>
              linkless(text, row.change === 'removed' || index < all.length - 1),
            ),
          }
        : row,
    ),
  };
}

/** Treaties, at addresses that no other plan has; one that is gone may have no page. */
export function treatyTable(redline: PlanRedline, anchor: string, lang: Lang): ComparativeTable {
  const own = (id: string): string => `${anchor}-${id}`;
  const table = planTable(redline, lang);
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      anchor: own(row.anchor),
      place: row.place.map((text) => linkless(text, row.change === 'removed')),
      lines: row.lines.map((line) => ({ ...line, anchor: line.anchor === null ? null : own(line.anchor) })),
      // a reason that is given in a row above
      reason: row.reason.map((text) => (text.to === null ? text : { ...text, to: `#${own(text.to.slice(1))}` })),
    })),
  };
}

/** Values of documents, each with its path. */
export function fieldTable(fields: readonly FieldChange[], anchor: string, lang: Lang): ComparativeTable {
  return tableOf(
    lang,
    fields.map(({ path, change, words }, index) =>
      row(
        lang,
        `${anchor}-field-${index + 1}`,
        index,
        change,
        [{ text: path, lang: 'en', to: null }],
        [line(words, change, languageOf(path) ?? lang)],
      ),
    ),
  );
}

/** Statements, with their time limits in words. */
export function statementTable(
  statements: readonly StatementReview[],
  procedure: string,
  lang: Lang,
): ComparativeTable {
  const messages = reviewMessagesIn(lang);
  return tableOf(
    lang,
    statements.map(({ anchor, id, change, action, limits, fields }, index) => {
      const place = [
        {
          text: id,
          lang: 'en' as const,
          to: change === 'removed' ? null : `${procedureAddress(lang, procedure)}#${id}`,
        },
        ...(action === null ? [] : [{ text: action[lang], lang, to: null }]),
      ];
      const limit =
        limits === null
          ? []
          : [
              {
                ...line(compared(limitIn(limits.before, lang), limitIn(limits.after, lang)), 'changed', lang),
                label: messages.timeLimit,
              },
            ];
      const others = fields.map((field) => ({
        ...line(field.words, field.change, languageOf(field.path) ?? lang),
        label: statementFieldName(field.path, lang),
      }));
      const lines = [...limit, ...others];
      const whole = action === null ? messages.whole : action[lang];
      return row(
        lang,
        anchor,
        index,
        change,
        place,
        lines.length > 0 ? lines : [line(pieces(kindOf(change), whole), change, lang)],
      );
    }),
  );
}

function limitIn(limit: LimitInWords | null, lang: Lang): string | null {
  return limit === null ? null : timeLimitWords[lang].limit(limit.limit, limit.names);
}

function linkless(text: TableText, isWithout: boolean): TableText {
  return isWithout ? { ...text, to: null } : text;
}
