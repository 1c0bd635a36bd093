import type { Trilingual } from '../../schemas/fields.ts';
import type { Corpus, Plan, PlanRules } from '../corpus/corpus.ts';
import type { Named } from './procedure-view.ts';

/**
 * The rules that a plan was made by.
 *
 * @throws where the content has no such rules, which the checks report
 */
export function rulesOf({ planRules }: Corpus, { slug, fields }: Plan): PlanRules {
  const rules = planRules.get(fields.rules);
  if (rules === undefined) throw new Error(`plans/${slug}: there are no rules ${fields.rules}`);
  return rules;
}

export function bodyNamed({ bodies }: Corpus, id: string): Named {
  return { id, name: bodies.get(id)?.fields.name ?? sameWord(id) };
}

export function partnerNamed({ partners }: Corpus, code: string): Named {
  return { id: code, name: partners.get(code)?.fields.name ?? sameWord(code) };
}

function sameWord(word: string): Trilingual {
  return { kk: word, ru: word, en: word };
}
