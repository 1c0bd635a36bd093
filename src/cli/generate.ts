import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { actSchema } from '../../schemas/act.ts';
import { actDataSchema, actListDataSchema } from '../../schemas/act-data.ts';
import { bodySchema } from '../../schemas/body.ts';
import { calendarSchema } from '../../schemas/calendar.ts';
import { calendarDataSchema } from '../../schemas/calendar-data.ts';
import { countingSchema } from '../../schemas/counting.ts';
import { deadlineDataSchema } from '../../schemas/deadline-data.ts';
import { editionSchema } from '../../schemas/edition.ts';
import { errataDataSchema } from '../../schemas/errata-data.ts';
import { erratumSchema } from '../../schemas/erratum.ts';
import { holidaySchema } from '../../schemas/holiday.ts';
import { manifestSchema } from '../../schemas/manifest.ts';
import { partnerSchema } from '../../schemas/partner.ts';
import { planSchema } from '../../schemas/plan.ts';
import { planChangeSchema } from '../../schemas/plan-change.ts';
import { planDataSchema } from '../../schemas/plan-data.ts';
import { planEntrySchema } from '../../schemas/plan-entry.ts';
import { planRulesSchema } from '../../schemas/plan-rules.ts';
import { procedureSchema } from '../../schemas/procedure.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import { publisherSchema } from '../../schemas/publisher.ts';
import { receiptSchema } from '../../schemas/receipt.ts';
import { recordSchema } from '../../schemas/record.ts';
import { reportDataSchema } from '../../schemas/report-data.ts';
import { reserveDataSchema } from '../../schemas/reserve-data.ts';
import { reserveMemberSchema } from '../../schemas/reserve-member.ts';
import { reserveOrderSchema } from '../../schemas/reserve-order.ts';
import { reserveRulesSchema } from '../../schemas/reserve-rules.ts';
import { reserveTallySchema } from '../../schemas/reserve-tally.ts';
import { reviewDataSchema } from '../../schemas/review-data.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { fieldTable } from '../exports/field-tables.ts';
import { asJson } from '../exports/json.ts';
import { jsonSchemaOf } from '../exports/json-schema.ts';
import { statementTable } from '../exports/statement-table.ts';
import { nginxHeaders, nginxVariables } from '../release/nginx-headers.ts';
import { listStatements } from '../views/statement-list.ts';
import { contentRoots } from './content-roots.ts';
import { readOptions } from './options.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

const documents = [
  { name: 'act', title: 'content/acts/<slug>/act.md', schema: actSchema },
  { name: 'edition', title: 'content/acts/<slug>/<edition>.kk.md', schema: editionSchema },
  { name: 'source', title: 'content/sources/<id>.md', schema: sourceSchema },
  { name: 'body', title: 'content/bodies/<id>.md', schema: bodySchema },
  { name: 'publisher', title: 'content/publisher.md', schema: publisherSchema },
  { name: 'holiday', title: 'content/holidays/<id>.md', schema: holidaySchema },
  { name: 'calendar', title: 'content/calendars/<year>.md', schema: calendarSchema },
  { name: 'counting', title: 'content/counting.md', schema: countingSchema },
  { name: 'procedure', title: 'content/procedures/<slug>.md', schema: procedureSchema },
  { name: 'record', title: 'records/<procedure>/<year>-<number>.md', schema: recordSchema },
  { name: 'reserve-rules', title: 'content/reserve.md', schema: reserveRulesSchema },
  { name: 'reserve-order', title: 'reserve/orders/<year>-<number>.md', schema: reserveOrderSchema },
  { name: 'reserve-member', title: 'reserve/members/<order>-<number>.md', schema: reserveMemberSchema },
  { name: 'reserve-tally', title: 'reserve/tally.md', schema: reserveTallySchema },
  { name: 'receipt', title: 'receipts/<date>-<number>.md', schema: receiptSchema },
  { name: 'plan-rules', title: 'content/plan-rules/<id>.md', schema: planRulesSchema },
  { name: 'plan', title: 'plans/<plan>/plan.md', schema: planSchema },
  { name: 'plan-entry', title: 'plans/<plan>/<treaty>.md', schema: planEntrySchema },
  { name: 'plan-change', title: 'plans/<plan>/changes/<date>-<number>.md', schema: planChangeSchema },
  { name: 'partner', title: 'content/partners/<code>.md', schema: partnerSchema },
  { name: 'erratum', title: 'errata/<date>-<number>.md', schema: erratumSchema },
];

const data = [
  { name: 'act-data', title: 'api/acts/<slug>.json', schema: actDataSchema },
  { name: 'act-list-data', title: 'api/acts/index.json', schema: actListDataSchema },
  { name: 'calendar-data', title: 'api/calendar/<year>.json', schema: calendarDataSchema },
  { name: 'deadline-data', title: 'npm run deadline -- --format json', schema: deadlineDataSchema },
  { name: 'errata-data', title: 'api/errata.json', schema: errataDataSchema },
  { name: 'manifest', title: '.well-known/qagida-manifest.json', schema: manifestSchema },
  { name: 'plan-data', title: 'api/plans/<plan>.json', schema: planDataSchema },
  { name: 'publication', title: '<target>/publications/<release>.json', schema: publicationSchema },
  { name: 'report-data', title: 'api/compliance/report.json', schema: reportDataSchema },
  { name: 'reserve-data', title: 'api/reserve.json', schema: reserveDataSchema },
  { name: 'review-data', title: 'npm run preview -- REF --summary FILE.json', schema: reviewDataSchema },
];

/** Everything that is written from the schemas, from the procedures and from the table of headers, by path. */
function generatedFiles(): ReadonlyMap<string, string> {
  const schemas = [
    ...documents.map((document) => ({ ...document, isTyped: true })),
    ...data.map((document) => ({ ...document, isTyped: false })),
  ];
  const tables = (list: readonly { readonly title: string; readonly schema: z.ZodType }[]): string =>
    list.map(({ title, schema }) => `## \`${title}\`\n\n${fieldTable(schema)}`).join('\n\n');
  const statements = listStatements(loadCorpus(contentRoots(undefined, false)).corpus);
  return new Map([
    ...schemas.map(({ name, title, schema, isTyped }): [string, string] => [
      `schemas/json/${name}.schema.json`,
      asJson(jsonSchemaOf(schema, title, isTyped)),
    ]),
    ['deploy/nginx/qagida/variables.conf', nginxVariables()],
    ['deploy/nginx/qagida/headers.conf', nginxHeaders('production')],
    ['deploy/nginx/qagida/headers-hidden.conf', nginxHeaders('preview')],
    [
      'docs/content.md',
      `# What content may say\n\nWritten by \`npm run generate\` from \`schemas/\`; \`name.kk\` stands for \`kk\`, \`ru\` and \`en\`.\n\n${tables(documents)}\n`,
    ],
    [
      'docs/data.md',
      `# The data of the site\n\nWritten by \`npm run generate\` from the schemas of \`schemas/*-data.ts\`. A public interface: fields are added, never changed. Files in other formats: [formats.md](formats.md).\n\n${tables(data)}\n`,
    ],
    [
      'docs/statements.md',
      `# Every statement of the acts\n\nWritten by \`npm run generate\` from \`content/procedures/\`: where each statement lives, and how it is judged. Ids are permanent.\n\n${statementTable(statements)}\n`,
    ],
  ]);
}

await runCommand((args) => {
  const options = readOptions(args, { check: { takes: null, means: 'only say whether something is out of date' } });
  const stale = [...generatedFiles()].filter(([file, content]) => {
    const target = path.join(projectRoot, file);
    return !existsSync(target) || readFileSync(target, 'utf8') !== content;
  });
  if (options['check'] === true) {
    for (const [file] of stale) process.stderr.write(`${file} is out of date: npm run generate\n`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const [file, content] of stale) {
    mkdirSync(path.dirname(path.join(projectRoot, file)), { recursive: true });
    writeFileSync(path.join(projectRoot, file), content);
    process.stdout.write(`wrote ${file}\n`);
  }
  return 0;
});
