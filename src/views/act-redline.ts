import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import { compareEditions } from './compare-editions.ts';
import { currentEdition } from './current-edition.ts';
import { historyOf } from './history.ts';
import type { ActRedline } from './redline-view.ts';
import { summariseAct } from './summaries.ts';

/** What differs between two editions of an act, and what made the later one. */
export function viewActRedline(corpus: Corpus, act: Act, before: Edition, after: Edition, asOf: string): ActRedline {
  return {
    act: summariseAct(corpus, act, currentEdition(corpus, act, asOf) ?? after, asOf),
    before: before.date,
    after: after.date,
    amendments: amendmentsBetween(corpus, before, after),
    ...compareEditions(before.text, after.text),
  };
}

/** The acts that amended it since the earlier edition, each once. */
function amendmentsBetween(corpus: Corpus, before: Edition, after: Edition): ActRedline['amendments'] {
  const entries = historyOf(corpus, after)
    .map(({ entry }) => entry)
    .filter(({ amendment }) => amendment.date > before.date && amendment.date <= after.date);
  const seen = new Set<string>();
  return entries.filter(({ amendment: { date, number } }) => {
    const name = `${date} ${number}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
