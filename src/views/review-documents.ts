import type { Trilingual } from '../../schemas/fields.ts';
import type { CaseRecord, Corpus, SourceDocument } from '../corpus/corpus.ts';
import { changeOf, compareFields, namesInOrder } from './review-fields.ts';
import type { DocumentReview, RecordReview, ReviewChange } from './review-view.ts';

/** Parts of the corpus that are reviewed in words of their own. */
const told: readonly (keyof Corpus)[] = ['acts', 'plans', 'procedures', 'calendars', 'records', 'publisher', 'paths'];

/**
 * Every document of another kind that differs, value by value, a kind that was added later too; and of acts, procedures and calendars
 * those that are only written in another way.
 */
export function reviewDocuments(before: Corpus, after: Corpus): readonly DocumentReview[] {
  const [old, now] = [documentsOf(before), documentsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((path): readonly DocumentReview[] => {
    const [was, is] = [old.get(path), now.get(path)];
    return reviewDocument(path, was, is, was?.isTold === true || is?.isTold === true);
  });
}

/** The public cases that differ; of procedures about people only how many. */
export function reviewRecords(before: Corpus, after: Corpus): readonly RecordReview[] {
  const procedures = [...new Set([...before.records, ...after.records].map(({ procedure }) => procedure))].sort();
  return procedures.flatMap((slug): readonly RecordReview[] => {
    const procedure = after.procedures.get(slug) ?? before.procedures.get(slug);
    const casesOf = ({ records }: Corpus): ReadonlyMap<string, CaseRecord> =>
      new Map(records.filter((record) => record.procedure === slug).map((record) => [record.id, record]));
    const [old, now] = [casesOf(before), casesOf(after)];
    const cases = namesInOrder([...old.keys()], [...now.keys()]).flatMap((id) =>
      reviewDocument(`records/${slug}/${id}.md`, old.get(id), now.get(id), false),
    );
    if (cases.length === 0) return [];
    const count = (change: ReviewChange): number => cases.filter((one) => one.change === change).length;
    // of a procedure that is not known nobody knows whether it is about people
    const isPersonal = procedure === undefined || procedure.fields.isPersonal === 'yes';
    return [
      {
        anchor: `records-${slug}`,
        procedure: { id: slug, name: procedure?.fields.name ?? { kk: slug, ru: slug, en: slug } },
        isPersonal,
        counts: { added: count('added'), changed: count('changed'), removed: count('removed') },
        cases: isPersonal ? null : cases,
      },
    ];
  });
}

interface Held {
  readonly document: SourceDocument;
  readonly fields: object;
}

function reviewDocument(
  path: string,
  was: Held | undefined,
  is: Held | undefined,
  isOfForm: boolean,
): readonly DocumentReview[] {
  const own = is ?? was;
  const isInBoth = was !== undefined && is !== undefined;
  const fields = isInBoth ? compareFields(was.fields, is.fields) : [];
  const isSame = isInBoth && was.document.lines.join('\n') === is.document.lines.join('\n');
  if (own === undefined || isSame || (isOfForm && (!isInBoth || fields.length > 0))) return [];
  const anchor = `document-${path.replace(/\.md$/u, '').replaceAll('/', '-')}`;
  return [{ anchor, path, change: changeOf(was, is), name: nameIn(own.fields), fields }];
}

/** Every document of the content by its path. What the corpus holds as something else than a document is not one. */
function documentsOf(corpus: Corpus): ReadonlyMap<string, Held & { readonly isTold: boolean }> {
  const found = new Map<string, Held & { readonly isTold: boolean }>();
  const visit = (value: unknown, isTold: boolean): void => {
    if (value instanceof Map) for (const item of value.values()) visit(item, isTold);
    else if (Array.isArray(value)) for (const item of value) visit(item, isTold);
    else if (isHeld(value)) {
      const { file } = value.document;
      // the private roots have a place of their own in a review
      if (file.startsWith('content/')) found.set(file.slice('content/'.length), { ...value, isTold });
    } else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) if (typeof item === 'object') visit(item, isTold);
    }
  };
  for (const [name, value] of Object.entries(corpus)) {
    const isTold = told.some((known) => known === name);
    if (name !== 'plans' && name !== 'records' && name !== 'paths' && name !== 'publisher') visit(value, isTold);
  }
  return found;
}

function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null && 'document' in value && 'fields' in value;
}

/** The name or the title of a document, where it has one in three languages. */
function nameIn(fields: object): Trilingual | null {
  const values = new Map<string, unknown>(Object.entries(fields));
  const name = values.get('name') ?? values.get('title');
  if (typeof name !== 'object' || name === null || !('kk' in name) || !('ru' in name) || !('en' in name)) return null;
  const { kk, ru, en } = name;
  return typeof kk === 'string' && typeof ru === 'string' && typeof en === 'string' ? { kk, ru, en } : null;
}
