import { expect, test } from 'vitest';
import { sayCondition } from '../../src/i18n/conditions.ts';
import { languages } from '../../src/i18n/lang.ts';
import { viewProcedure } from '../../src/views/procedure.ts';
import type { StatementView } from '../../src/views/procedure-view.ts';
import { corpus } from '../corpus/held-corpus.ts';

const statements: readonly StatementView[] = [...corpus.procedures.values()].flatMap(
  (procedure) => viewProcedure(corpus, procedure, '2026-11-21').list,
);

function said(id: string): readonly (readonly [string, readonly string[]])[] {
  const statement = statements.find((one) => one.id === id);
  return (statement?.conditions ?? []).map((condition) => {
    const { text, items } = sayCondition('en', condition, statement?.names ?? {});
    return [text, items];
  });
}

test('every condition of the acts is said with names, never with ids', () => {
  let count = 0;
  for (const { id, conditions, names } of statements) {
    for (const condition of conditions) {
      for (const lang of languages) {
        const { text, items } = sayCondition(lang, condition, names);
        count += 1;
        expect([id, ...[text, ...items].filter((words) => /[a-z]-[a-z]+:|[a-z]:[a-z]|undefined/u.test(words))]).toEqual(
          [id],
        );
        if (lang !== 'en') expect([id, /[a-z]{3}/u.test(text)]).toEqual([id, false]);
      }
    }
  }
  expect(count).toBeGreaterThan(100);
});

test('the plans go to the President after the Commission approved them', () => {
  expect(said('plan-13')).toEqual([
    [
      'First: “Draft plans put before the Commission”; after it or on the same day: “Commission approved the plans”',
      [],
    ],
    [
      'First: “Commission approved the plans”; after it or on the same day: “Plans sent to the President for agreement”',
      [],
    ],
  ]);
});
