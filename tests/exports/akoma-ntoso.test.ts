import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/corpus/corpus.ts';
import { actAsAkomaNtoso } from '../../src/exports/akoma-ntoso.ts';
import { viewAct } from '../../src/views/act.ts';
import { corpus, held, slugs } from '../corpus/held-corpus.ts';

xmlRegisterFsInputProviders();
const schemaFile = path.resolve(import.meta.dirname, '../../../shared/xsd/akomantoso30.xsd');
const hasSchema = existsSync(schemaFile);
if (!hasSchema)
  console.error(
    `NOT VALIDATED: ${schemaFile} is not there. Get akomantoso30.xsd and xml.xsd of the OASIS Standard "Akoma Ntoso Version 1.0 Part 2" and put both there.`,
  );

const akn = { akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

function fileOf(slug: string): string {
  const { act, edition } = held(slug);
  const view = viewAct(corpus, act, edition, '2026-11-21');
  return actAsAkomaNtoso(view, { publisher: 'Министрлік', status: view.status, notices: view.notices });
}

function parsed<Result>(xml: string, ask: (document: XmlDocument) => Result): Result {
  const document = XmlDocument.fromString(xml);
  try {
    return ask(document);
  } finally {
    document.dispose();
  }
}

/** Numbers, headings, words, notes and cells as they stand in the file, one line each, in its order. */
function linesOf(document: XmlDocument): readonly string[] {
  const units = '//akn:num | //akn:heading | //akn:p[not(ancestor::akn:meta)]';
  return document.find(units, akn).flatMap((node) => (node instanceof XmlElement ? [node.content] : []));
}

/** The same of the text that is held. */
function heldLines({ text }: Edition): readonly string[] {
  const lines = [...text.provisions, ...text.notes].toSorted((a, b) => a.line - b.line);
  return lines.flatMap((line) => {
    if (line.kind === 'note') return [line.text];
    if (line.rows !== null) return line.rows.flat();
    return [line.number ?? '', line.heading ?? line.text].filter((words) => words !== '');
  });
}

describe('an act as Akoma Ntoso has every letter of its text, in its order', () => {
  test.each(slugs)('%s', (slug) => {
    expect(parsed(fileOf(slug), linesOf)).toEqual(heldLines(held(slug).edition));
  });
});

describe('the ids in the file are the ids of the provisions', () => {
  test.each(slugs)('%s', (slug) => {
    const ids = parsed(fileOf(slug), (document) =>
      document
        .find('//*[not(ancestor::akn:meta)]/@eId', akn)
        .map((node) => node.content)
        .filter((id) => !/__table_\d+__table_\d+$/u.test(id)),
    );
    expect(ids.toSorted()).toEqual(
      held(slug)
        .edition.text.provisions.map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('the file says of the act', () => {
  const values = (slug: string, path: string): readonly string[] =>
    parsed(fileOf(slug), (document) => document.find(path, akn).map((node) => node.content));

  test('order 11-1-2/53 of 16 February 2016 (its own first line): what names it, and its register entry 13475', () => {
    expect(values('cadre-reserve', '/akn:akomaNtoso/akn:act/akn:meta//akn:FRBRWork/akn:FRBRuri/@value')).toEqual([
      '/akn/kz/act/order/2016-02-16/11-1-2-53',
    ]);
    expect(values('cadre-reserve', '//akn:FRBRalias[@name="registration"]/@value')).toEqual(['13475']);
    expect(values('cadre-reserve', '/akn:akomaNtoso/akn:act/akn:meta//akn:FRBRExpression/akn:FRBRuri/@value')).toEqual([
      '/akn/kz/act/order/2016-02-16/11-1-2-53/kaz@2025-03-17',
    ]);
  });

  test('the orders that amended it, each once (its notes: 2017, two of 2021, 2025)', () => {
    expect(values('cadre-reserve', '//akn:eventRef[@type="amendment"]/@date')).toEqual([
      '2017-09-08',
      '2021-03-30',
      '2021-07-16',
      '2025-03-17',
    ]);
  });

  test('what a note amended: paragraph 13 of the rules has a new wording', () => {
    expect(
      values(
        'cadre-reserve',
        '//akn:textualMod[akn:destination/@href="#att_1__chp_2__para_13"]/@type | //akn:textualMod[akn:destination/@href="#att_1__chp_2__para_13"]/akn:source/@href',
      ),
    ).toEqual(['substitution', '#amendment_2025-03-17_11-1-4-145']);
  });

  test('order 11-1-4/214 was repealed by the order of 19 March 2025 (its status line and note)', () => {
    expect(values('treaty-plans', '//akn:keyword/@value')).toEqual(['repealed']);
    expect(values('treaty-plans', '//akn:eventRef[@type="repeal"]/@date')).toEqual(['2025-03-19']);
  });

  test('the draft decree in resolution 421 is a bill, and nothing in it is law', () => {
    expect(values('coordination', '//akn:attachment[@eId="att_1"]/akn:bill/@name')).toEqual(['decree']);
    expect(new Set(values('coordination', '//akn:FRBRprescriptive/@value'))).toEqual(new Set(['false']));
  });

  test('paragraph 18, subparagraph 2 of the rules cites paragraph 17', () => {
    expect(values('cadre-reserve', '//*[@eId="att_1__chp_3__para_18__subpara_2"]//akn:ref/@href')).toEqual([
      '#att_1__chp_3__para_17',
    ]);
  });

  test('where a term is defined and where it is used', () => {
    const defined = values('cadre-reserve', '//*[@eId="att_1__chp_2__para_7"]//akn:def');
    expect(defined).toEqual(['Комиссия']);
    const [term] = values('cadre-reserve', '//*[@eId="att_1__chp_2__para_7"]//akn:def/@refersTo');
    expect(values('cadre-reserve', `//*[@eId="att_1__chp_2__para_8"]//akn:term[@refersTo="${term}"]`)[0]).toMatch(
      /^Комиссия/u,
    );
  });

  test('the first row of a table is its head', () => {
    const heads = values('treaty-plans', '//akn:table[@eId="att_1__att_1__table_1__table_1"]/akn:tr[1]/*');
    expect(heads.length).toBeGreaterThan(3);
    expect(values('treaty-plans', '//akn:table/akn:tr[1]/akn:td')).toEqual([]);
  });

  test('every reference within the file leads to something in it', () => {
    for (const slug of slugs) {
      const ids = new Set(values(slug, '//@eId'));
      const wanted = values(
        slug,
        '//@href[starts-with(., "#")] | //@source | //@refersTo | //@dictionary[starts-with(., "#")]',
      );
      expect(wanted.filter((reference) => !ids.has(reference.slice(1)))).toEqual([]);
    }
  });
});

test('the same act gives the same bytes', () => {
  expect(fileOf('secondment')).toBe(fileOf('secondment'));
});

describe.skipIf(!hasSchema)('the file is valid against the schema of the OASIS Standard', () => {
  const problems = (xml: string): string =>
    parsed(xml, (document) => {
      const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
      const validator = XsdValidator.fromDoc(schema);
      try {
        validator.validate(document);
        return '';
      } catch (error) {
        return String(error);
      } finally {
        validator.dispose();
        schema.dispose();
      }
    });

  test.each(slugs)('%s', (slug) => {
    expect(problems(fileOf(slug))).toBe('');
  });

  test('an act without a single line, and one signed in the middle of its text', () => {
    const { act, edition } = held('cadre-reserve');
    const view = viewAct(corpus, act, edition, '2026-11-21');
    const written = (children: typeof view.main.children): string =>
      actAsAkomaNtoso(
        { ...view, main: { ...view.main, words: [], children } },
        { publisher: 'Министрлік', status: view.status, notices: [] },
      );
    expect(problems(written([]))).toBe('');
    const [signature] = view.main.children.filter(({ kind }) => kind === 'signature');
    const paragraphs = view.main.children.filter(({ kind }) => kind === 'paragraph');
    const [first, second] = paragraphs;
    const signedInTheMiddle = [first, signature, second].filter((line) => line !== undefined);
    expect(signedInTheMiddle).toHaveLength(3);
    expect(problems(written(signedInTheMiddle))).toBe('');
  });

  test('a file with a mistake is found out', () => {
    expect(problems(fileOf('coordination').replace('<FRBRcountry value="kz"/>', ''))).toContain('FRBRcountry');
  });
});
