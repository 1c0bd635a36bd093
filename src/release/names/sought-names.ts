import type { Corpus } from '../../corpus/corpus.ts';
import { listOn } from '../../domain/reserve/reserve-list.ts';
import { judgingOn } from '../../views/judging.ts';
import { listingsHeld } from '../../views/reserve.ts';
import { foldName, type SoughtName, soughtForms } from './sought-name.ts';

/**
 * The names of the cadre reserve on the day of a build: those that must not be in it, of everybody who has left the list or is not on it
 * yet, and those on the list. A name that is on the list as well, under a newer order or of another person, is not sought.
 */
export function soughtNames(corpus: Corpus, asOf: string): readonly SoughtName[] {
  const { members } = corpus.reserve;
  if (members.length === 0) return [];
  const listed = new Map(
    listOn(listingsHeld(corpus, judgingOn(corpus, asOf)), asOf).map(({ member: { fields } }) => [
      foldName(fields.name),
      fields.name,
    ]),
  );
  const gone = members.filter(({ fields }) => !listed.has(foldName(fields.name)));
  return [
    ...gone.flatMap(({ id, fields }) => soughtForms(fields.name, `reserve/members/${id}.md`)),
    ...[...listed.values()].flatMap((name) => soughtForms(name, null)),
  ];
}
