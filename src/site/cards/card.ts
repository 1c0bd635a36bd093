/** A picture of 1200 × 630 pixels that other sites show beside a link. */
export interface Card {
  /** Its place in the site, `cards/acts/cadre-reserve.png`. */
  readonly file: string;
  /** Above the title: what it is, with its number and day. */
  readonly over: string;
  readonly title: string;
  /** What must be seen first, whether it is law; null where there is nothing to say. */
  readonly status: { readonly words: string; readonly look: 'good' | 'gone' | 'draft' } | null;
  /** At the foot: what is to be known besides, `28 кестелік мерзім`; the day. */
  readonly foot: readonly string[];
  /** Name of the site, and who publishes it. */
  readonly site: string;
  readonly publisher: string;
}

export const cardWidth = 1200;
export const cardHeight = 630;
