import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../src/domain/acts/history.ts';
import { viewActData } from '../../src/views/act-data.ts';
import { historyOf } from '../../src/views/history.ts';
import { corpus, held, slugs } from './held-corpus.ts';
import { readTable } from './read-table.ts';

describe('citations are those read by hand from the texts (citations/*.tsv)', () => {
  test.each(slugs)('%s', (slug) => {
    const { act, edition } = held(slug);
    const found = viewActData(corpus, act, edition, '2026-11-21').provisions.flatMap(({ id, citations }) =>
      citations.map(({ text, targets }) => [id, text, targets.join(' ')]),
    );
    expect(found).toEqual(readTable(`citations/${slug}.tsv`));
  });

  test.each(slugs)('%s: every internal target is a provision of the act', (slug) => {
    const { act, edition } = held(slug);
    const data = viewActData(corpus, act, edition, '2026-11-21');
    const ids = new Set(data.provisions.map(({ id }) => id));
    expect(ids.size).toBe(data.provisions.length);
    const targets = data.provisions.flatMap(({ citations }) => citations.flatMap((citation) => citation.targets));
    const missing = targets.filter((target) => {
      const source = /^source:([^#]+)/u.exec(target)?.[1];
      return source === undefined ? !ids.has(target) : !corpus.sources.has(source);
    });
    expect(missing).toEqual([]);
  });
});

test('amendments are those read by hand from the notes (amendments.tsv)', () => {
  const found = slugs.flatMap((slug) => {
    const { edition } = held(slug);
    return historyOf(corpus, edition).map(({ entry, subject }) => {
      const { kind, unit, authority, date, number } = entry.amendment;
      const { rule } = entry.entryIntoForce;
      const days =
        rule.kind === 'afterFirstPublication'
          ? String(rule.calendarDays)
          : rule.kind === 'onFirstPublication'
            ? '0'
            : '?';
      return [slug, subject?.id ?? 'act', kind, unit, authority, date, number, days, entry.source?.id ?? '-'];
    });
  });
  const byLine = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows.map((row) => row.join('\t')).toSorted();
  expect(byLine(found)).toEqual(byLine(readTable('amendments.tsv')));
});

test('no day of entry into force is invented: publication days are unknown, and say so', () => {
  for (const slug of slugs) {
    for (const { entry } of historyOf(corpus, held(slug).edition)) {
      expect([entry.entryIntoForce.from, entry.entryIntoForce.reason]).toEqual([null, 'publicationDayUnknown']);
    }
  }
});

test('terms are those read by hand from the texts (terms.tsv)', () => {
  const found = slugs.flatMap((slug) =>
    held(slug).edition.terms.map(({ term, referent }) => [
      slug,
      term.component.id,
      term.kind,
      term.term,
      term.definedAt.id,
      referent?.kind === 'source' ? referent.source.id : '-',
    ]),
  );
  const byLine = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows.map((row) => row.join('\t')).toSorted();
  expect(byLine(found)).toEqual(byLine(readTable('terms.tsv')));
});

test('units are as many as were counted in the texts (numbers.tsv)', () => {
  const found = slugs.map((slug) => {
    const { text } = held(slug).edition;
    const count = (kind: string): string =>
      String(text.provisions.filter((provision) => provision.kind === kind).length);
    return [slug, count('paragraph'), count('subparagraph'), count('item'), count('part'), String(text.notes.length)];
  });
  expect(found.toSorted()).toEqual(readTable('numbers.tsv').toSorted());
});

test('the note on the rules of the cadre reserve stands below a chapter heading and is on the rules', () => {
  const { notes } = held('cadre-reserve').edition;
  const onRules = notes.flatMap(({ note, reading }) => {
    const subject =
      reading.kind === 'read' && reading.subject.unit === 'component' ? subjectOf(note, reading.subject) : null;
    return subject === null || subject.unit === 'act' ? [] : [[note.standsIn.id, subject.provision.id]];
  });
  expect(onRules).toEqual([['att_1__chp_1', 'att_1']]);
});
