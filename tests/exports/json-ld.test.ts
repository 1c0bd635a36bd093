import type { Legislation, WithContext } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { actAsJsonLd, asScriptData } from '../../src/exports/json-ld.ts';
import { viewAct } from '../../src/views/act.ts';
import { corpus, held } from '../corpus/held-corpus.ts';

const page = { url: 'https://qagida.example/acts/x/', publisher: 'Министрлік' };

function describeAct(slug: string) {
  const { act, edition } = held(slug);
  return actAsJsonLd(viewAct(corpus, act, edition, '2026-11-21'), page);
}

describe('an act says to machines what its text says of itself', () => {
  test('the order on the cadre reserve: in force, consolidated with four orders', () => {
    const { legislationConsolidates, ...said } = describeAct('cadre-reserve');
    expect(said).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      url: 'https://qagida.example/acts/x/',
      name: 'Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне қосу қағидаларын бекіту туралы',
      inLanguage: 'kk',
      legislationType: 'order',
      legislationIdentifier: 'V1600013475',
      legislationDate: '2016-02-16',
      legislationDateVersion: '2025-03-17',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationPassedBy: {
        '@type': 'GovernmentOrganization',
        name: 'Қазақстан Республикасының Сыртқы істер министрі',
      },
      sameAs: 'https://adilet.zan.kz/kaz/docs/V1600013475',
      publisher: { '@type': 'GovernmentOrganization', name: 'Министрлік' },
    });
    // the notes of the text name these and no others
    expect(legislationConsolidates).toEqual([
      { '@type': 'Legislation', legislationIdentifier: '11-1-2/397', legislationDate: '2017-09-08' },
      { '@type': 'Legislation', legislationIdentifier: '11-1-4/112', legislationDate: '2021-03-30' },
      { '@type': 'Legislation', legislationIdentifier: '11-1-4/291', legislationDate: '2021-07-16' },
      { '@type': 'Legislation', legislationIdentifier: '11-1-4/145', legislationDate: '2025-03-17' },
    ]);
  });

  test('the order on treaty plans: not in force, and by which order it was repealed', () => {
    const said = describeAct('treaty-plans');
    expect(said.legislationLegalForce).toBe('https://schema.org/NotInForce');
    expect(said['eli:repealed_by']).toEqual({
      '@type': 'Legislation',
      legislationIdentifier: '11-1-4/161',
      legislationDate: '2025-03-19',
    });
    expect(said['@context']).toEqual(['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }]);
  });

  test('an act whose official code is not known is identified by its number, and leads nowhere else', () => {
    const said = describeAct('coordination');
    expect(said.legislationIdentifier).toBe('421');
    expect(said).not.toHaveProperty('sameAs');
    expect(said.legislationLegalForce).toBe('https://schema.org/NotInForce');
  });

  test('the words are those of schema.org', () => {
    const { '@context': context, ...said } = describeAct('secondment');
    const typed: WithContext<Legislation> = { '@context': 'https://schema.org', ...said };
    expect(context).toBe('https://schema.org');
    expect(typed['@type']).toBe('Legislation');
  });
});

test('no title can end the element that the data stand in', () => {
  const written = asScriptData({ name: '</script><script>alert(1)</script><!--' });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
