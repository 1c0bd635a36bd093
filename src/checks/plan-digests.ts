import path from 'node:path/posix';
import type { Corpus, Plan } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { isAgreed } from '../domain/plans/is-agreed.ts';
import { hasRightStatus } from './plan-steps.ts';
import { problemAt } from './problem-at.ts';

/** Every entry and change has its plan, and the entries of an agreed plan are those that were agreed. */
export function checkPlanDigests(corpus: Corpus): readonly Diagnostic[] {
  return [...withoutPlan(corpus), ...corpus.plans.flatMap((plan) => wrongDigest(corpus, plan))];
}

/** Entries and changes of a plan that could not be read: without them nobody can say what it contains. */
export function hasUnread(corpus: Corpus, { slug, entries, changes }: Plan): boolean {
  const read = new Set([
    `plans/${slug}/plan.md`,
    ...entries.map(({ id }) => `plans/${slug}/${id}.md`),
    ...changes.map(({ id }) => `plans/${slug}/changes/${id}.md`),
  ]);
  return [...corpus.paths].some((file) => file.startsWith(`plans/${slug}/`) && !read.has(file));
}

/** One message for a folder, at its first document. */
function withoutPlan({ paths }: Corpus): readonly Diagnostic[] {
  const firsts = new Map<string, string>();
  for (const file of [...paths].sort()) {
    const folder = /^plans\/[^/]+/u.exec(file)?.[0];
    if (folder === undefined || firsts.has(folder) || paths.has(path.join(folder, 'plan.md'))) continue;
    firsts.set(folder, file);
  }
  return [...firsts].map(([folder, file]) => ({
    code: 'entry-without-plan',
    place: { kind: 'file', file: `content/${file}` },
    values: { example: `content/${folder}/plan.md` },
  }));
}

function wrongDigest(corpus: Corpus, plan: Plan): readonly Diagnostic[] {
  const { document, digest, fields } = plan;
  const { agreedEntries, status } = fields;
  if (!hasRightStatus(plan)) return [];
  if (!isAgreed(fields))
    return agreedEntries === undefined
      ? []
      : [problemAt(document, 'plan-digest-unexpected', ['agreedEntries'], { status })];
  if (agreedEntries === digest || hasUnread(corpus, plan)) return [];
  return [
    problemAt(
      document,
      agreedEntries === undefined ? 'plan-digest-missing' : 'plan-entries-differ',
      ['agreedEntries'],
      {
        digest,
      },
    ),
  ];
}
