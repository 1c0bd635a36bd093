import path from 'node:path';
import { isFile } from '../corpus/files/content-files.ts';
import { beginErratum } from './new-erratum.ts';
import { id, idOption, missing, yearOption } from './new-options.ts';
import { planDocuments } from './new-plans.ts';
import { beginRecord } from './new-record.ts';
import { dateOption, type OptionShape, type Options, UsageError } from './options.ts';

/** Where a new document goes, and what of it is known already. */
export interface Beginning {
  /** Path in the folder. */
  readonly place: string;
  /** The folder, where it is not that of the content. */
  readonly folder?: string;
  readonly fill?: (template: string) => string;
}

/** A kind of document that can be begun: what must be said of it, where it goes, and what comes after. */
export interface NewDocument {
  readonly options: Readonly<Record<string, OptionShape>>;
  readonly begin: (options: Options, content: string) => Beginning;
  readonly next: (options: Options) => string;
}

export const newDocuments: Readonly<Record<string, NewDocument>> = {
  act: {
    options: id('name of the act in addresses, like cadre-reserve'),
    begin: (options) => ({ place: `acts/${idOption(options, 'id')}/act.md` }),
    next: ({ id: slug }) => `add its text: npm run new -- edition --act ${slug} --date DATE`,
  },
  edition: {
    options: {
      act: { takes: 'ID', means: 'the folder of the act in content/acts/' },
      date: { takes: 'DATE', means: 'day of the last act that amended the text, or of adoption' },
    },
    begin: (options, content) => {
      const slug = idOption(options, 'act');
      const date = dateOption(options, 'date', () => missing('date', 'DATE, like 2025-01-01'));
      if (!isFile(path.join(content, 'acts', slug, 'act.md'))) {
        throw new UsageError(`--act ${slug}: there is no such act. To begin it: npm run new -- act --id ${slug}`);
      }
      return { place: `acts/${slug}/${date}.kk.md` };
    },
    next: () => 'put the text of the law in place of the example, as docs/legal-markdown.md shows',
  },
  source: {
    options: id('name of the document in addresses, like law-on-treaties or order-2025-145'),
    begin: (options) => ({ place: `sources/${idOption(options, 'id')}.md` }),
    next: () => 'write title, number and date as the texts cite them; delete what is not known',
  },
  body: {
    options: id('name of the body in other documents, like government'),
    begin: (options) => ({ place: `bodies/${idOption(options, 'id')}.md` }),
    next: () => 'write its full name in three languages',
  },
  procedure: {
    options: id('name of the procedure in addresses, like reserve-inclusion'),
    begin: (options) => ({ place: `procedures/${idOption(options, 'id')}.md` }),
    next: () => 'name its act and edition, then its events, then what the act says of it, one statement after another',
  },
  record: {
    options: {
      procedure: { takes: 'ID', means: 'the procedure of the case: name of a file in content/procedures/' },
      year: { takes: 'YEAR', means: 'the year in which the case began' },
    },
    begin: (options, content) => beginRecord(idOption(options, 'procedure'), yearOption(options), content),
    next: ({ procedure }) =>
      `write what happened, by the events of content/procedures/${procedure}.md, each with the document that proves it`,
  },
  calendar: {
    options: { year: { takes: 'YEAR', means: 'the year' } },
    begin: (options) => ({
      place: `calendars/${yearOption(options)}.md`,
      fill: (template) => template.replace('day: 2025-', `day: ${yearOption(options)}-`),
    }),
    next: () => 'write every holiday of the year; npm run check then says which days are off in their place',
  },
  holiday: {
    options: id('name of the holiday in calendars, like nauryz'),
    begin: (options) => ({ place: `holidays/${idOption(options, 'id')}.md` }),
    next: () => 'name the act that makes it a day off, then put its day into the calendars of the years',
  },
  counting: {
    options: {},
    begin: () => ({ place: 'counting.md' }),
    next: () => 'choose the readings, and write each convention with its reason',
  },
  ...planDocuments,
  erratum: {
    options: { date: { takes: 'DATE', means: 'day on which the mistake was noticed' } },
    begin: (options, content) =>
      beginErratum(
        dateOption(options, 'date', () => missing('date', 'DATE, like 2026-11-16')),
        content,
      ),
    next: () => 'say where it stood, what was wrong and what is right, in three languages and without names of people',
  },
  publisher: {
    options: {},
    begin: () => ({ place: 'publisher.md' }),
    next: () => 'write who publishes the site',
  },
};
