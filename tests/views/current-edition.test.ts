import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Act, Corpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { viewAct } from '../../src/views/act.ts';
import { currentEdition, editionsKnownOn } from '../../src/views/current-edition.ts';
import { statusOn } from '../../src/views/status-on.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qagida-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(path.resolve(import.meta.dirname, '../cases/base/content'), folder, { recursive: true });

/** The sample order with its edition of 5 February 2024, and the text as adopted on 2 March 2020. */
const act = path.join(folder, 'acts/sample-order');
const amended = readFileSync(path.join(act, '2024-02-05.kk.md'), 'utf8');
writeFileSync(
  path.join(act, '2020-03-02.kk.md'),
  amended.replace('amendedBy: order-2024-7\n', '').replace(/^ *> Ескерту.*$/mu, ''),
);

function load(change: (file: string) => string = (text) => text): { corpus: Corpus; order: Act } {
  const source = path.join(folder, 'sources/order-2024-7.md');
  const before = readFileSync(source, 'utf8');
  writeFileSync(source, change(before));
  const { corpus } = loadCorpus([{ folder, shownAs: 'content' }]);
  writeFileSync(source, before);
  const order = corpus.acts.find(({ slug }) => slug === 'sample-order');
  if (order === undefined) throw new Error('the sample order cannot be read');
  return { corpus, order };
}

describe('which edition a day knows', () => {
  test('before the amending act was adopted there was only the text as adopted', () => {
    const { corpus, order } = load();
    expect(editionsKnownOn(order, '2024-02-04').map(({ date }) => date)).toEqual(['2020-03-02']);
    expect(currentEdition(corpus, order, '2024-02-04')?.date).toBe('2020-03-02');
    expect(currentEdition(corpus, order, '2020-03-01')).toBeNull();
  });

  test('while the day of publication is unknown, the adopted amendment is shown', () => {
    const { corpus, order } = load();
    expect(currentEdition(corpus, order, '2024-02-05')?.date).toBe('2024-02-05');
  });

  test('when the day is known, the edition is current from its entry into force', () => {
    // in force from the day of first publication: 20 February 2024
    const { corpus, order } = load((text) =>
      text.replace('issuer: minister', 'firstPublished: 2024-02-20\nissuer: minister'),
    );
    expect(currentEdition(corpus, order, '2024-02-19')?.date).toBe('2020-03-02');
    expect(currentEdition(corpus, order, '2024-02-20')?.date).toBe('2024-02-05');
    const [, later] = order.editions;
    if (later === undefined) throw new Error('the second edition cannot be read');
    const view = viewAct(corpus, order, later, '2024-02-19');
    expect([view.edition, view.currentEdition]).toEqual(['2024-02-05', '2020-03-02']);
  });
});

test('an act that was repealed later is in force before', () => {
  const { corpus, order } = load();
  const repealed: Act = { ...order, fields: { ...order.fields, status: 'repealed', repealedBy: 'order-2024-7' } };
  expect(statusOn(corpus, repealed, '2024-02-04')).toBe('inForce');
  expect(statusOn(corpus, repealed, '2024-02-05')).toBe('repealed');
});
