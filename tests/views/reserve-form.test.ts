import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { viewAct } from '../../src/views/act.ts';
import { currentEdition } from '../../src/views/current-edition.ts';
import { viewReserveForm } from '../../src/views/reserve-form.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { corpus } = loadCorpus([{ folder: path.join(root, 'content'), shownAs: 'content' }]);

function formOf(slug: string) {
  const act = corpus.acts.find((candidate) => candidate.slug === slug);
  const edition = act === undefined ? null : currentEdition(corpus, act, '2026-11-21');
  if (act === undefined || edition === null) throw new Error(`there is no act ${slug}`);
  return viewReserveForm(viewAct(corpus, act, edition, '2026-11-21'));
}

test('the form is the annex of the rules on the cadre reserve, letter for letter', () => {
  const form = formOf('cadre-reserve');
  const lines = form?.lines.map(({ number, pieces }) => {
    const words = pieces.map((piece) => (typeof piece === 'string' ? piece : '_'.repeat(piece.blank))).join('');
    return number === null ? words : `${number} ${words}`;
  });
  expect(form?.component).toBe('att_1__att_1');
  expect(form?.edition).toBe('2025-03-17');
  // content/acts/cadre-reserve/2025-03-17.kk.md, from the approval of the annex to its end
  expect(lines).toEqual([
    'Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне қосу қағидаларына қосымша',
    'Нысан',
    'Қазақстан Республикасының Сыртқы істер министрі ______________________ ______________________ (аты, жөні мен тегі)',
    'Өтініш',
    'Мені Қазақстан Республикасы Сыртқы істер министрлігінің (бұдан әрі - ҚР СІМ) кадр резервіне қосуыңызды сұраймын.',
    'Қазақстан Республикасы Сыртқы істер министрінің 2016 жылғы 16 ақпандағы № 11-1-2/53 бұйрығымен бекітілген ҚР СІМ-нің кадр резервіне қосу қағидаларының негізгі талаптарымен таныстым.',
    'Мекенжайы, байланыс телефоны және электрондық мекенжайы: __________________________________________________________________________',
    'Негіздеме (керегін белгілеу):',
    '1. Қазақстан Республикасының дипломатиялық қызмет органдарындағы лауазымынан босату ("__"_______20__ жылғы №___ бұйрық);',
    '2. Қазақстан Республикасының не басқа елдердің жоғары оқу орындарында, ғылыми мекемелерінде кәсіби даярлықтан өту, өзекті халықаралық проблемаларды ғылыми әзірлеуді аяқтау (оқуды аяқтау мерзімі:_____________).',
    '"___" __________ 20___ж.',
    '____________ Қол қою',
  ]);
});

test('two of its lines are grounds, one is the date and the last the signature', () => {
  const roles = formOf('cadre-reserve')?.lines.map(({ role }) => role);
  expect(roles?.slice(-4)).toEqual(['ground', 'ground', 'end', 'signature']);
  expect(roles?.slice(0, 4)).toEqual(['approval', 'heading', 'heading', 'title']);
});

test('an act without such an annex has no form', () => {
  expect(formOf('foreign-policy-concept')).toBeNull();
});
