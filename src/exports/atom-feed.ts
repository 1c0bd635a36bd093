import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { escapeText } from './escape-text.ts';

/** A feed of news in one language. */
export interface AtomFeed {
  readonly lang: string;
  /** The same for ever, whatever the address of the site is: from it comes the id that feed readers know the feed by. */
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Address of the site without a slash at the end; null while it is not decided: then the addresses are relative. */
  readonly site: string | null;
  /** Path of the page that the feed is about, and of the feed itself. */
  readonly page: string;
  readonly self: string;
  /** The day of the newest entry, or of the build where there is none. */
  readonly updated: string;
  readonly entries: readonly {
    readonly key: string;
    readonly title: string;
    readonly summary: string;
    readonly page: string;
    readonly updated: string;
    readonly published: string;
  }[];
}

/** Never a real host (RFC 2606): the package takes whole addresses only, and relative ones are what is left without it. */
const noSite = 'https://site.invalid';

/** A feed in the Atom format (RFC 4287). The same entries give the same bytes; a day stands as its midnight in UTC. */
export function atomFeed({ lang, key, title, subtitle, author, site, page, self, updated, entries }: AtomFeed): string {
  const at = (path: string): string => (site ?? noSite) + path;
  const feed = new Feed({
    id: idOf(`${lang} ${key}`),
    title,
    description: subtitle,
    copyright: '',
    language: lang,
    link: at(page),
    feedLinks: { atom: at(self) },
    updated: new Date(updated),
    author: { name: author },
    generator: 'Qagida',
  });
  for (const entry of entries) {
    // the package marks both as HTML: what is text must be escaped to stay text
    feed.addItem({
      id: idOf(`${lang} ${key} ${entry.key}`),
      title: escapeText(entry.title),
      description: escapeText(entry.summary),
      link: at(entry.page),
      date: new Date(entry.updated),
      published: new Date(entry.published),
    });
  }
  const written = feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `);
  return `${site === null ? written.replaceAll(noSite, '') : written}\n`;
}

/** A permanent id that needs no address: a UUID of version 8 (RFC 9562), made from a name. */
function idOf(name: string): string {
  const digest = createHash('sha256').update(`qagida ${name}`).digest('hex');
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`];
  return `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
}
