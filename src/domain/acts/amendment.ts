/** What a note says was done. */
export type AmendmentKind = 'newWording' | 'amended' | 'repealed';

/** To what it was done: the act, its title, its preamble, a component (rules, annex), or a paragraph. */
export type AmendedUnit = 'act' | 'title' | 'preamble' | 'component' | 'paragraph';

/** One amending act in one note. A note that names two acts gives two. */
export interface Amendment {
  readonly kind: AmendmentKind;
  readonly unit: AmendedUnit;
  /** Who made the amending act, as the note has it: `ҚР Сыртқы істер министрінің м.а.`. */
  readonly authority: string;
  /** Day of the amending act, `2025-03-17`. */
  readonly date: string;
  readonly number: string;
  /** The clause on entry into force, as published, without its brackets. */
  readonly effect: string;
}

/**
 * When an act entered into force, as far as its clause tells. Most clauses of the five acts count from the day of the first
 * official publication, which their texts do not give; until it is entered, `from` is null, and `reason` says why.
 */
export interface EntryIntoForce {
  readonly rule:
    | { readonly kind: 'onSigning' }
    | { readonly kind: 'onFirstPublication' }
    /** In force when this many calendar days have passed after the day of publication: publication + days + 1. */
    | { readonly kind: 'afterFirstPublication'; readonly calendarDays: number }
    | { readonly kind: 'unread' };
  readonly from: string | null;
  readonly reason: 'publicationDayUnknown' | 'clauseNotUnderstood' | null;
}
