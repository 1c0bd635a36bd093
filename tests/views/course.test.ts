import { describe, expect, test } from 'vitest';
import { viewProcedure } from '../../src/views/procedure.ts';
import { corpus } from '../corpus/held-corpus.ts';

function view(slug: string) {
  const procedure = corpus.procedures.get(slug);
  if (procedure === undefined) throw new Error(`the procedure ${slug} is not held`);
  return viewProcedure(corpus, procedure, '2026-11-21');
}

describe('the course of a procedure', () => {
  const { course, events } = view('reserve-inclusion');
  const line = (statement: string) => {
    const found = course.find((one) => one.statement === statement);
    return found && [events[found.first]?.id, events[found.last]?.id, found.isUpwards];
  };

  test('the two working days of paragraph 16 lead from the order to the list', () => {
    expect(line('res-16-p1')).toEqual(['order-signed', 'list-published', false]);
  });

  test('the notice of the hearing is counted back from the order', () => {
    expect(line('res-13-p3')).toEqual(['hearing-notice-sent', 'order-signed', true]);
  });
});

test('no two lines of any procedure lie over each other', () => {
  for (const slug of corpus.procedures.keys()) {
    const { course } = view(slug);
    for (const [index, one] of course.entries()) {
      const over = course.slice(index + 1).filter(({ lane, first }) => lane === one.lane && first <= one.last);
      expect([slug, one.statement, over.map(({ statement }) => statement)]).toEqual([slug, one.statement, []]);
    }
  }
});
