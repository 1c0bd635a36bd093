import { describe, expect, test } from 'vitest';
import { readAmendmentNote } from './read-amendment-note.ts';

const effect = 'алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі';

test('one note may name two acts of one authority (resolution 755, paragraph 1)', () => {
  const note = `Ескерту. 1-тармаққа өзгерістер енгізілді - ҚР Үкіметінің 01.07.2023 № 536 (${effect}); 03.04.2025 № 206 (${effect}) қаулыларымен.`;
  const reading = readAmendmentNote(note);
  expect(reading.kind === 'read' && reading.subject).toEqual({ unit: 'paragraph', number: '1', component: null });
  expect(reading.kind === 'read' && reading.amendments.map(({ amendment }) => amendment)).toEqual([
    { kind: 'amended', unit: 'paragraph', authority: 'ҚР Үкіметінің', date: '2023-07-01', number: '536', effect },
    { kind: 'amended', unit: 'paragraph', authority: 'ҚР Үкіметінің', date: '2025-04-03', number: '206', effect },
  ]);
});

describe('what a note says was done, and to what', () => {
  test.each([
    ['Бұйрықтың тақырыбы жаңа редакцияда', 'newWording', 'title', null],
    ['Тақырып жаңа редакцияда', 'newWording', 'title', null],
    ['Кіріспе жаңа редакцияда', 'newWording', 'preamble', null],
    ['Қағида жаңа редакцияда', 'newWording', 'component', null],
    ['Қағидалар жаңа редакцияда', 'newWording', 'component', null],
    ['13-тармақ жаңа редакцияда', 'newWording', 'paragraph', '13'],
    ['4-1-тармақпен толықтырылды', 'amended', 'paragraph', '4-1'],
    ['11-тармаққа өзгеріс енгізілді', 'amended', 'paragraph', '11'],
    ['5-тармақ алып тасталды', 'repealed', 'paragraph', '5'],
    ['Күші жойылды', 'repealed', 'act', null],
  ])('%s', (words, kind, unit, number) => {
    const reading = readAmendmentNote(`Ескерту. ${words} - ҚР Үкіметінің 01.07.2023 № 536 (${effect}) қаулысымен.`);
    expect(reading.kind === 'read' && reading.subject).toMatchObject({ unit, number });
    expect(reading.kind === 'read' && reading.amendments[0]?.amendment.kind).toBe(kind);
  });
});

describe('a note that is not understood is never guessed', () => {
  test.each([
    ['13-тармақ жаңа редакцияда', 'noteForm', 0],
    ['Ескерту. 13-тармақ көшірілді - ҚР Үкіметінің 01.07.2023 № 536 (x) қаулысымен.', 'noteDeed', 9],
    [
      'Ескерту. 16-тармақтың екінші бөлігі алып тасталды - ҚР Үкіметінің 01.07.2023 № 536 (x) қаулысымен.',
      'noteDeed',
      9,
    ],
    [
      'Ескерту. Қағидалардың 16-тармағы жаңа редакцияда - ҚР Үкіметінің 01.07.2023 № 536 (x) қаулысымен.',
      'noteDeed',
      9,
    ],
    ['Ескерту. 2-тармақша жаңа редакцияда - ҚР Үкіметінің 01.07.2023 № 536 (x) қаулысымен.', 'noteDeed', 9],
    ['Ескерту. 13-тармақ жаңа редакцияда - ҚР Үкіметінің 2023 жылғы қаулысымен.', 'noteAct', 37],
    ['Ескерту. 13-тармақ жаңа редакцияда - ҚР Үкіметінің 31.06.2023 № 536 (x) қаулысымен.', 'noteDate', 51],
    ['Ескерту. 13-тармақ жаңа редакцияда - 01.07.2023 № 536 (x) қаулысымен.', 'noteAuthority', 37],
    ['Ескерту. 13-тармақ жаңа редакцияда - ҚР Үкіметінің 01.07.2023 № 536 қаулысымен.', 'noteEffect', 68],
    ['Ескерту. 13-тармақ жаңа редакцияда - ҚР Үкіметінің 01.07.2023 № 536 (x) хатымен.', 'noteInstrument', 71],
  ])('%s', (note, reason, from) => {
    expect(readAmendmentNote(note)).toEqual({ kind: 'unreadable', reason, from });
  });
});
