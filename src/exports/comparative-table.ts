import type { Redline, RedlineChange, RedlineLine } from '../views/redline-view.ts';

type Lang = RedlineLine['lang'];

/** A comparative table in the words of one language, ready for a page or a file. */
export interface ComparativeTable {
  readonly lang: Lang;
  readonly title: string;
  /** What is said above the table: what is compared, on what ground, on which day. */
  readonly notes: readonly string[];
  readonly columns: {
    readonly number: string;
    readonly place: string;
    readonly before: string;
    readonly after: string;
    /** Null for a table without reasons. */
    readonly reason: string | null;
  };
  readonly rows: readonly ComparativeRow[];
  /** Said in place of a table without rows. */
  readonly empty: string;
  /** Said on the side on which there is nothing. */
  readonly nothing: string;
  /** The day that stands for the time of writing, so that the same content gives the same bytes. */
  readonly day: string;
  /** Who publishes it. */
  readonly publisher: string;
}

export interface ComparativeRow {
  /** Its address in the page. */
  readonly anchor: string;
  /** What this row and those below it belong to, said once above them: the section of a plan, the component of an act. */
  readonly group: TableText | null;
  readonly number: string;
  readonly change: RedlineChange;
  /** `+`, `−`, `±`, `№`: what `changeName` says. */
  readonly sign: string;
  readonly changeName: string;
  readonly place: readonly TableText[];
  readonly lines: readonly ComparativeLine[];
  readonly reason: readonly TableText[];
}

/** A line of words; `to` is where a page leads from it. */
export interface TableText {
  readonly text: string;
  readonly lang: Lang;
  readonly to: string | null;
}

export interface ComparativeLine {
  readonly anchor: string | null;
  /** The name of the field. */
  readonly label: string | null;
  readonly lang: Lang;
  readonly side: RedlineLine['side'];
  readonly depth: number;
  /** One, or the cells of a row of a table; empty where units that are the same are left out. */
  readonly cells: readonly Redline[];
}
