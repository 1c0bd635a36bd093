import { once } from '../../kept/once.ts';
import type { SourceDocument } from '../corpus.ts';
import type { ContentFile } from '../files/content-files.ts';
import type { DocumentKind } from './kinds.ts';
import { placeInDocument } from './read-document.ts';

/** The document of a file that was read before without a complaint: its lines and places are looked up when somebody asks. */
export function keptDocument(file: ContentFile, kind: DocumentKind): SourceDocument {
  const read = once(() => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
    return { text, lines: text.split('\n') };
  });
  const find = once(() => placeInDocument(read().text, read().lines, file.file, kind));
  return {
    file: file.file,
    get lines() {
      return read().lines;
    },
    placeOf: (field) => find()(field),
  };
}
