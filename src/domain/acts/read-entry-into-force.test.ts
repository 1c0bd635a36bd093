import { describe, expect, test } from 'vitest';
import { readEntryIntoForce } from './read-entry-into-force.ts';

const unknown = { signed: null, firstPublished: null };

describe('clauses of the five acts', () => {
  test('order 53 and its notes: ten calendar days having passed after publication is the eleventh day after it', () => {
    const clauses = [
      'алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі',
      'алғаш ресми жарияланған күнінен бастап күнтізбелік он күн өткен соң қолданысқа енгізіледі',
      'Осы бұйрық алғашқы жарияланған күнінен кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі.',
    ];
    for (const clause of clauses) {
      const { rule, from, reason } = readEntryIntoForce(clause, unknown);
      expect({ rule, from, reason }).toEqual({
        rule: { kind: 'afterFirstPublication', calendarDays: 10 },
        from: null,
        reason: 'publicationDayUnknown',
      });
      // published on 20 March: the days 21 to 30 March must have passed
      expect(readEntryIntoForce(clause, { signed: null, firstPublished: '2025-03-20' }).from).toBe('2025-03-31');
    }
  });

  test('resolution 755: from the day of first publication', () => {
    const clause = 'Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.';
    expect(readEntryIntoForce(clause, unknown)).toEqual({
      rule: { kind: 'onFirstPublication' },
      from: null,
      reason: 'publicationDayUnknown',
    });
    expect(readEntryIntoForce(clause, { signed: null, firstPublished: '2017-11-25' }).from).toBe('2017-11-25');
  });

  test('the concept: from the day of signing', () => {
    const clause = 'Осы Жарлық қол қойылған күнінен бастап қолданысқа енгізіледі.';
    expect(readEntryIntoForce(clause, { signed: '2020-03-06', firstPublished: null })).toEqual({
      rule: { kind: 'onSigning' },
      from: '2020-03-06',
      reason: null,
    });
  });
});

test('another clause is not understood, and has no date', () => {
  expect(readEntryIntoForce('2026 жылғы 1 қаңтардан бастап қолданысқа енгізіледі', unknown)).toEqual({
    rule: { kind: 'unread' },
    from: null,
    reason: 'clauseNotUnderstood',
  });
});
