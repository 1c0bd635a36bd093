// Ескерту: what the Ministry of Justice writes below a provision that was amended, in its two forms
// "Ескерту. 13-тармақ жаңа редакцияда - <кім> <күні> № <нөмірі> (<қолданысқа енгізу>) бұйрығымен." and
// "Ескерту. Күші жойылды - ...". One note may name several acts, separated by semicolons, of one authority.

import type { PhraseKey } from '../diagnostics/phrases.ts';
import { isoDateOf } from '../kazakh/months.ts';
import type { AmendedUnit, Amendment, AmendmentKind } from './amendment.ts';
import type { ComponentKind } from './unit.ts';

/** What a note speaks of: the kind of unit, and the number of the paragraph where it is one. */
export interface NoteSubject {
  readonly unit: AmendedUnit;
  readonly number: string | null;
  /** Which component the note names: Қағида, қосымша, тұжырымдама. */
  readonly component: ComponentKind | null;
}

export type ReadNote =
  | { readonly kind: 'read'; readonly subject: NoteSubject; readonly amendments: readonly PlacedAmendment[] }
  /** `from` is where in the note reading stopped, in characters. */
  | { readonly kind: 'unreadable'; readonly reason: PhraseKey; readonly from: number };

/** An amendment, and where in the note its date and number stand. */
export interface PlacedAmendment {
  readonly amendment: Amendment;
  readonly start: number;
  readonly end: number;
}

/** What was done, by the words that say it. */
const deeds: readonly { readonly kind: AmendmentKind; readonly words: RegExp }[] = [
  { kind: 'newWording', words: /^жаңа редакцияда$/u },
  {
    kind: 'amended',
    words: /^(?:өзгеріс(?:тер)?|толықтыру(?:лар)?|өзгеріс(?:тер)? мен толықтыру(?:лар)?) енгізілді$/u,
  },
  { kind: 'amended', words: /^толықтырылды$/u },
  { kind: 'repealed', words: /^(?:күші жойылды|алып тасталды)$/iu },
];

const head = /^Ескерту\.\s+(?<what>.+?)\s+[-–—]\s+/u;
const act =
  /(?<authority>[^;()]*?)\s*(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})\s+№\s*(?<number>[^\s(;]+)\s*(?:\((?<effect>[^()]*)\))?/uy;
const instrument = /^\s*(?:бұйры|қаулы|жарлы|заң|шешім)[\p{L}]*\s*\.?\s*$/iu;

/** Reads a note; it never guesses: what is not one of the known forms is `unreadable`, with the place where reading stopped. */
export function readAmendmentNote(note: string): ReadNote {
  const headMatch = head.exec(note);
  if (headMatch === null) return unreadable('noteForm', 0);
  const what = headMatch.groups?.['what'] ?? '';
  const deed = readDeed(what);
  if (deed === null) return unreadable('noteDeed', 'Ескерту. '.length);

  const amendments: PlacedAmendment[] = [];
  let authority = '';
  let at = headMatch[0].length;
  for (;;) {
    act.lastIndex = at;
    const match = act.exec(note);
    if (match === null) return unreadable('noteAct', at);
    const { day = '', month = '', year = '', number = '', effect } = match.groups ?? {};
    authority = match.groups?.['authority']?.trim() || authority;
    const date = isoDateOf(year, month, day);
    const start = note.indexOf(`${day}.${month}.${year}`, at);
    if (date === null) return unreadable('noteDate', start);
    if (authority === '') return unreadable('noteAuthority', at);
    if (effect === undefined) return unreadable('noteEffect', act.lastIndex);
    amendments.push({
      amendment: { kind: deed.kind, unit: deed.subject.unit, authority, date, number, effect },
      start,
      end: note.indexOf(number, note.indexOf('№', start)) + number.length,
    });
    at = act.lastIndex;
    const separator = /^\s*;\s*/u.exec(note.slice(at));
    if (separator === null) break;
    at += separator[0].length;
  }
  if (!instrument.test(note.slice(at))) return unreadable('noteInstrument', at);
  return { kind: 'read', subject: deed.subject, amendments };
}

function unreadable(reason: PhraseKey, from: number): ReadNote {
  return { kind: 'unreadable', reason, from };
}

/** "13-тармақ жаңа редакцияда", "1-тармаққа өзгерістер енгізілді", "Күші жойылды". */
function readDeed(what: string): { kind: AmendmentKind; subject: NoteSubject } | null {
  const words = what.split(/\s+/u);
  for (let split = 0; split < words.length; split += 1) {
    const deed = deeds.find(({ words: pattern }) => pattern.test(words.slice(split).join(' ')));
    if (deed === undefined) continue;
    const subject = readSubject(words.slice(0, split).join(' '));
    return subject === null ? null : { kind: deed.kind, subject };
  }
  return null;
}

/** Words that name a component, and which they mean; the whole rest of the phrase must be that one word. */
const componentWords: readonly { readonly words: RegExp; readonly component: ComponentKind }[] = [
  { words: /^(?:қағида|ереже)(?:лар|лер)?(?:ға|ге)?$/iu, component: 'rules' },
  { words: /^қосымша(?:ға)?$/iu, component: 'annex' },
  { words: /^тұжырымдама(?:ға)?$/iu, component: 'concept' },
];

/** Nothing is read by its beginning: "16-тармақтың екінші бөлігі" is not paragraph 16. */
function readSubject(words: string): NoteSubject | null {
  const subject = (
    unit: AmendedUnit,
    number: string | null = null,
    component: ComponentKind | null = null,
  ): NoteSubject => ({
    unit,
    number,
    component,
  });
  if (words === '') return subject('act');
  const paragraph = /^(?<number>\d+(?:[.-]\d+)*)-тарма(?:қ|ққа|қпен)$/u.exec(words);
  if (paragraph !== null) return subject('paragraph', paragraph.groups?.['number'] ?? null);
  if (
    /^(?:(?:бұйрықтың|қаулының|жарлықтың)\s+)?тақырып(?:қа)?$|^(?:бұйрықтың|қаулының|жарлықтың)\s+тақырыб(?:ы|ына)$/iu.test(
      words,
    )
  ) {
    return subject('title');
  }
  if (/^кіріспе(?:ге)?$/iu.test(words)) return subject('preamble');
  if (/^(?:бұйрық(?:қа)?|қаулы(?:ға)?|жарлық(?:қа)?)$/iu.test(words)) return subject('act');
  const named = componentWords.find((candidate) => candidate.words.test(words));
  return named === undefined ? null : subject('component', null, named.component);
}
