// Where the documents of a treaty plan go: beside its plan.md, which must be there.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isFile, isFolder } from '../corpus/files/content-files.ts';
import type { Beginning, NewDocument } from './new-documents.ts';
import { id, idOption, missing } from './new-options.ts';
import { dateOption, type Options, UsageError } from './options.ts';

/** The kinds of documents of treaty plans. */
export const planDocuments: Readonly<Record<string, NewDocument>> = {
  'plan-rules': {
    options: id('name of the rules in plans, like order-214'),
    begin: (options) => ({ place: `plan-rules/${idOption(options, 'id')}.md` }),
    next: () =>
      'name the act, then put in the words of its forms letter for letter, its sections and its grounds of change',
  },
  plan: {
    options: id('name of the plan in addresses, like current-2025 or perspective-2026-2028'),
    begin: (options) => ({ place: `plans/${free(idOption(options, 'id'), ['priorities', 'compare'])}/plan.md` }),
    next: ({ id: plan }) =>
      `write its kind and its years, then enter its treaties: npm run new -- plan-entry --plan ${plan} --id TREATY`,
  },
  'plan-entry': {
    options: {
      plan: { takes: 'ID', means: 'the folder of the plan in content/plans/' },
      id: {
        takes: 'ID',
        means: 'name of the treaty, the same in every plan and for good, like extradition-seven-hills',
      },
    },
    begin: (options, content) => beginEntry(idOption(options, 'plan'), idOption(options, 'id'), content),
    next: ({ plan }) =>
      `write what the plan says of the treaty, and why it is needed; in an agreed plan only together with a change: npm run new -- plan-change --plan ${plan} --date DATE`,
  },
  'plan-change': {
    options: {
      plan: { takes: 'ID', means: 'the folder of the plan in content/plans/' },
      date: { takes: 'DATE', means: 'day from which the plan stands changed' },
    },
    begin: (options, content) => {
      const plan = idOption(options, 'plan');
      return beginChange(
        plan,
        dateOption(options, 'date', () => missing('date', 'DATE, like 2025-01-01')),
        content,
      );
    },
    next: () =>
      'write ground and decision, name what came in, went out and changed, and say why; the treaties as agreed stay as they are',
  },
  partner: {
    options: {
      code: { takes: 'CODE', means: 'two letters of a state (ISO 3166-1), or org- and a name, like kg or org-un' },
    },
    begin: (options) => ({ place: `partners/${codeOption(options)}.md` }),
    next: () => 'write its full name in three languages',
  },
};

/**
 * A treaty in a plan.
 *
 * @throws UsageError for a plan that is not there, and for the name of the plan's own document
 */
function beginEntry(plan: string, treaty: string, content: string): Beginning {
  mustBeThere(plan, content);
  if (treaty === 'plan') throw new UsageError('--id plan: plan.md is the plan itself; name the treaty');
  return { place: `plans/${plan}/${free(treaty, ['versions', 'changes'])}.md` };
}

/** A name that is not the address of another page. */
function free(name: string, taken: readonly string[]): string {
  if (taken.includes(name))
    throw new UsageError(`--id ${name}: that address is taken by another page; choose another name`);
  return name;
}

/**
 * The next change of a plan on a day.
 *
 * @throws UsageError for a plan that is not there
 */
function beginChange(plan: string, date: string, content: string): Beginning {
  mustBeThere(plan, content);
  const folder = path.join(content, 'plans', plan, 'changes');
  const numbers = (isFolder(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const [, day, number] = /^(\d{4}-\d{2}-\d{2})-(\d{2})\.md$/u.exec(name) ?? [];
    return day === date ? [Number(number)] : [];
  });
  const number = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  return {
    place: `plans/${plan}/changes/${date}-${number}.md`,
    fill: (template) => template.replace('on: 2025-03-10', `on: ${date}`),
  };
}

function mustBeThere(plan: string, content: string): void {
  if (isFile(path.join(content, 'plans', plan, 'plan.md'))) return;
  throw new UsageError(`--plan ${plan}: there is no such plan. To begin it: npm run new -- plan --id ${plan}`);
}

function codeOption(options: Options): string {
  const given = options['code']?.toString() ?? missing('code', 'CODE, like kg or org-un');
  if (!/^(?:[a-z]{2}|org-[a-z0-9]+(?:-[a-z0-9]+)*)$/u.test(given)) {
    throw new UsageError(
      `--code ${given}: expected two small letters of a state, or org- and a name, like kg or org-un`,
    );
  }
  return given;
}
