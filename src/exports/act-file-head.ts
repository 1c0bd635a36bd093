/** What stands above the text of an act in a file that leaves the site, in words. */
export interface ActFileHead {
  /** The official title. */
  readonly title: string;
  /** What the act is, whether it is law, which edition this is, as of which day, where it stands, that it is not official. */
  readonly facts: readonly string[];
  /** What a reader must know before relying on the text. */
  readonly notices: readonly string[];
}
