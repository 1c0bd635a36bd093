import type { Messages } from '../i18n/messages.ts';
import type { ActView, HistoryEntry, SourceSummary } from '../views/act-view.ts';

/** An outside act by its kind, number and date, or by its short name where it has neither. */
export function nameSource(source: SourceSummary, messages: Messages): string {
  if (source.number === null && source.adopted === null) return source.name[messages.lang];
  return messages.act.named(source.kind, source.number, source.adopted);
}

/** The amending act of an entry: as its source is called, or by the number and date that the note gives. */
export function nameAmendingAct(entry: HistoryEntry, messages: Messages): string {
  const { number, date } = entry.amendment;
  return entry.source === null
    ? messages.amendment.actNamed(number, date)
    : messages.act.named(entry.source.kind, number, date);
}

/** When an amendment entered into force: the day, or why it is not known. */
export function tellEntryIntoForce(entry: HistoryEntry, messages: Messages): string {
  const { from, reason } = entry.entryIntoForce;
  if (from !== null) return messages.amendment.from(from);
  return messages.amendment.reasons[reason ?? 'clauseNotUnderstood'];
}

/** When an act began to apply: the day, or why it is not known. */
export function tellInForce({ inForce }: ActView, messages: Messages): string {
  const { from, reason } = inForce;
  if (from !== null) return messages.act.inForceFrom(from);
  return messages.act.inForceReasons[reason ?? 'clauseNotUnderstood'];
}
