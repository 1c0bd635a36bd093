/** The list of the reserve in words of one language, ready to be written into a file that stands outside the site. */
export interface PostedList {
  readonly lang: 'kk' | 'ru' | 'en';
  readonly title: string;
  /** What is said above the table: the day, and until when the list is certain. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  /** The number in the list, the name (which is Kazakh in every language), and the other cells. */
  readonly rows: readonly {
    readonly number: string;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
  /** What stands in place of a table without rows. */
  readonly empty: string;
  /** The day that stands for the time of writing, so that the same content gives the same bytes. */
  readonly day: string;
  /** Who publishes it. */
  readonly publisher: string;
}
