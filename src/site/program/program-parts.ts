/** What stands in the folder of a compiled program. */
export const programParts = { server: 'server', client: 'client', facts: 'facts.json' } as const;

/** The style sheets of every page, by Astro's key of it. */
export type PageStyles = Readonly<
  Record<
    string,
    readonly { readonly depth: number; readonly order: number; readonly sheet: { readonly type: string } }[]
  >
>;

/** What the compiled program has to be told when it runs again. */
export interface ProgramFacts {
  readonly styles: PageStyles;
  /** The file that exports the program. */
  readonly entry: string;
}
