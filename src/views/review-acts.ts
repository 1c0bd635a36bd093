import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import { compareEditions } from './compare-editions.ts';
import { changeOf, compareFields, compareTexts, namesInOrder } from './review-fields.ts';
import type { ActReview, EditionReview } from './review-view.ts';
import { summariseAct } from './summaries.ts';

/** The acts that differ, each with its editions. */
export function reviewActs(before: Corpus, after: Corpus, asOf: string): readonly ActReview[] {
  const [old, now] = [bySlug(before), bySlug(after)];
  return namesInOrder([...old.keys()], [...now.keys()]).flatMap((slug): readonly ActReview[] => {
    const [was, is] = [old.get(slug), now.get(slug)];
    const act = is ?? was;
    if (act === undefined) return [];
    const anchor = `act-${slug}`;
    const fields = was === undefined || is === undefined ? [] : compareFields(was.fields, is.fields);
    const editions = reviewEditions(before, after, was, is, asOf);
    const change = changeOf(was, is);
    if (change === 'changed' && fields.length === 0 && editions.length === 0) return [];
    return [{ anchor, slug, change, name: act.fields.name, fields, editions }];
  });
}

function reviewEditions(
  before: Corpus,
  after: Corpus,
  was: Act | undefined,
  is: Act | undefined,
  asOf: string,
): readonly EditionReview[] {
  const [old, now] = [byDate(was), byDate(is)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((date): readonly EditionReview[] => {
    const [published, proposed] = [old.get(date), now.get(date)];
    const own = proposed ?? published;
    if (own === undefined) return [];
    const shared = { anchor: `act-${(is ?? was)?.slug}-${date}`, date, paragraphs: paragraphsIn(own) };
    if (published === undefined) {
      const last = is?.editions.findLast((edition) => edition.date < date);
      return [
        { ...shared, kind: 'added', ...compared(after, is, last, own, shared.anchor, asOf), fields: [], notes: [] },
      ];
    }
    if (proposed === undefined) {
      return [
        {
          ...shared,
          kind: 'removed',
          ...compared(before, was, undefined, own, shared.anchor, asOf),
          fields: [],
          notes: [],
        },
      ];
    }
    const redline = compared(after, is, published, proposed, shared.anchor, asOf);
    const fields = compareFields(published.fields, proposed.fields);
    const notes = compareTexts(notesIn(published), notesIn(proposed));
    const isCorrected = (redline.redline?.rows.length ?? 0) > 0 || notes.length > 0;
    const isSame = published.document.lines.join('\n') === proposed.document.lines.join('\n');
    if (!isCorrected && fields.length === 0 && isSame) return [];
    const kind = isCorrected ? 'corrected' : fields.length > 0 ? 'fields' : 'form';
    return [{ ...shared, kind, ...redline, fields, notes }];
  });
}

/** Two texts word by word, every row with an address that no other act has. */
function compared(
  corpus: Corpus,
  act: Act | undefined,
  before: Edition | undefined,
  after: Edition,
  anchor: string,
  asOf: string,
): Pick<EditionReview, 'redline'> {
  if (before === undefined || act === undefined) return { redline: null };
  const { rows, same } = compareEditions(before.text, after.text);
  const own = (id: string): string => `${anchor}-${id}`;
  return {
    redline: {
      act: summariseAct(corpus, act, after, asOf),
      before: before.date,
      after: after.date,
      amendments: [],
      same,
      rows: rows.map((row) => ({
        ...row,
        anchor: own(row.anchor),
        lines: row.lines.map((line) => ({ ...line, anchor: line.anchor === null ? null : own(line.anchor) })),
      })),
    },
  };
}

function notesIn({ notes }: Edition): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  return new Map(
    notes.map(({ note }) => {
      const place = note.standsIn.id;
      const time = (times.get(place) ?? 0) + 1;
      times.set(place, time);
      return [time === 1 ? place : `${place} (${time})`, note.text];
    }),
  );
}

function paragraphsIn({ text }: Edition): number {
  return text.provisions.filter(({ kind }) => kind === 'paragraph').length;
}

function bySlug({ acts }: Corpus): ReadonlyMap<string, Act> {
  return new Map(acts.map((act) => [act.slug, act]));
}

function byDate(act: Act | undefined): ReadonlyMap<string, Edition> {
  return new Map((act?.editions ?? []).map((edition) => [edition.date, edition]));
}
