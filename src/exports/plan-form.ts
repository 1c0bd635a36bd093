/** A plan in its official form in the words of one language, ready to be written into a file. */
export interface PlanForm {
  readonly lang: 'kk' | 'ru';
  readonly title: string;
  /** What is said above the title: that the plan is a draft, that the words are no official ones. */
  readonly marks: readonly string[];
  readonly columns: readonly string[];
  /** In the order of the form; a section without treaties keeps its heading. */
  readonly sections: readonly {
    readonly heading: string;
    /** Cells by column. */
    readonly rows: readonly (readonly string[])[];
  }[];
  /** The day that stands for the time of writing, so that the same content gives the same bytes. */
  readonly day: string;
  /** Who publishes it. */
  readonly publisher: string;
}
