import path from 'node:path';
import { runChecks } from '../../src/checks/index.ts';
import type { Act, Corpus, Edition } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import type { Diagnostic } from '../../src/domain/diagnostics/diagnostic.ts';

const root = path.resolve(import.meta.dirname, '../..');
const loaded = loadCorpus([{ folder: path.join(root, 'content'), shownAs: 'content' }]);

/** The content of this repository, read once for all tests. */
export const corpus: Corpus = loaded.corpus;
export const diagnostics: readonly Diagnostic[] = [...loaded.diagnostics, ...runChecks(loaded.corpus, '2026-11-21')];

export const slugs = ['cadre-reserve', 'coordination', 'foreign-policy-concept', 'secondment', 'treaty-plans'] as const;

/** The newest edition of an act. */
export function held(slug: string): { act: Act; edition: Edition } {
  const act = corpus.acts.find((candidate) => candidate.slug === slug);
  const edition = act?.editions.at(-1);
  if (act === undefined || edition === undefined) throw new Error(`the act ${slug} is not held`);
  return { act, edition };
}

/** The texts that the acts were taken from; beside the checkout on the founders' machines only. */
export const originalTexts: string = path.resolve(root, '../shared/law/texts');
