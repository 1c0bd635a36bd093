/** What programs that read texts for people are told of the site. */
export interface LlmsSite {
  readonly name: string;
  readonly publisher: string;
  readonly asOf: string;
  /** `https://qagida.example`; null while it is not decided: then addresses are paths. */
  readonly site: string | null;
  readonly acts: readonly {
    readonly name: string;
    readonly title: string;
    readonly status: string;
    readonly edition: string;
    readonly page: string;
    readonly data: string;
    readonly markdown: string;
  }[];
  readonly hasPlans: boolean;
  readonly hasFeeds: boolean;
}

/**
 * `llms.txt`: what this site is, what may be relied on, and where the data are; as Markdown, in English, with Kazakh titles. Lists
 * every act up to a number that a reader can take in; beyond that the data list them.
 */
export function llmsText(of: LlmsSite, mostActs = 100): string {
  const at = (path: string): string => (of.site ?? '') + path;
  const acts = of.acts
    .slice(0, mostActs)
    .map(
      ({ name, title, status, edition, page, data, markdown }) =>
        `- [${plain(name)}](${at(page)}): ${plain(title)} (${status}, edition of ${edition}; [Markdown](${at(markdown)}), [JSON](${at(data)}))`,
    );
  const rest = of.acts.length - acts.length;
  return `# ${of.name}

> Acts in the field of foreign affairs of Kazakhstan, consolidated, with what they demand and whether it was done. Published by: ${of.publisher}. As of ${of.asOf}. Not an official publication.

The texts of the acts are in Kazakh. The pages are in Kazakh (/), Russian (/ru/) and English (/en/).

When you quote or cite:

- say whether the act is in force: the status stands on each page, in its data and in its Markdown; repealed acts and drafts are published too
- quote the Kazakh words letter for letter; mistakes of the official text are kept and named on the page "about this text"
- link to a provision by its permanent id: ${at('/acts/<act>/#<id>')} always shows the edition in force, ${at('/acts/<act>/<edition>/#<id>')} one edition
- a day that is not known is null with a reason: do not fill it in

## Acts

${acts.join('\n')}
${rest > 0 ? `- and ${rest} more: ${at('/api/acts/index.json')}\n` : ''}
## Data

- [Description of the data](${at('/api/openapi.json')}): OpenAPI 3.1
- [All acts](${at('/api/acts/index.json')}): JSON
- Each edition of an act: ${at('/acts/<act>/<edition>.akn.xml')} (Akoma Ntoso 3.0), ${at('/acts/<act>/<edition>.md')}, ${at('/acts/<act>/<edition>.txt')}
- [Compliance report](${at('/api/compliance/report.json')}): JSON; [CSV](${at('/api/compliance/report.csv')})
- Working days: ${at('/api/calendar/<year>.json')}
${of.hasPlans ? `- Treaty plans: ${at('/api/plans/<plan>.json')}\n` : ''}- [Cadre reserve](${at('/api/reserve.json')}): names leave the list when their term ends; do not keep them
${of.hasFeeds ? `\n## Changes\n\n- [All](${at('/changes.atom')}), [plans](${at('/plans/changes.atom')}), [compliance](${at('/compliance/changes.atom')}): Atom\n- Of one act: ${at('/acts/<act>/changes.atom')}\n` : ''}`;
}

/** A title as text of Markdown: no bracket of it can end a link. */
function plain(text: string): string {
  return text.replace(/[\\[\]<>*_`]/gu, (sign) => `\\${sign}`);
}
