import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { spanIn } from '../legal-markdown/report.ts';
import type { ContentFile } from './content-files.ts';

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly lines: readonly string[] }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/** Bytes to text: UTF-8 without a byte order mark, line ends LF, not empty. */
export function decodeText(file: ContentFile, template: string): DecodedText {
  const text = decodeUtf8(file.bytes);
  if (text === null) return unreadable(notUtf8(file));
  const lines = text.split('\n');
  if (text.trim() === '') {
    return unreadable({ code: 'file-empty', place: { kind: 'file', file: file.file }, values: { template } });
  }
  if (text.startsWith('\uFEFF')) {
    const place = spanIn({ file: file.file, lines: [lines[0]?.slice(1) ?? ''] }, 1, 1, 1);
    return unreadable({ code: 'byte-order-mark', place, values: {} });
  }
  const windowsLine = lines.findIndex((line) => line.endsWith('\r'));
  if (windowsLine >= 0) {
    const withoutReturns = lines.map((line) => line.replaceAll('\r', ''));
    const length = withoutReturns[windowsLine]?.length ?? 0;
    const place = spanIn({ file: file.file, lines: withoutReturns }, windowsLine + 1, Math.max(1, length), 1);
    return unreadable({ code: 'windows-line-ends', place, values: {} });
  }
  return { kind: 'text', text, lines };
}

function unreadable(diagnostic: Diagnostic): DecodedText {
  return { kind: 'unreadable', diagnostic };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Points at the first byte that is not part of a letter. */
function notUtf8(file: ContentFile): Diagnostic {
  let readable = 0;
  let unreadableFrom = file.bytes.length;
  while (unreadableFrom - readable > 1) {
    const middle = (readable + unreadableFrom) >> 1;
    if (isUtf8Start(file.bytes.subarray(0, middle))) readable = middle;
    else unreadableFrom = middle;
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes.subarray(0, readable)).split('\n');
  const lastLine = (before.at(-1) ?? '').replace(/\uFFFD$/u, '');
  const place = spanIn(
    { file: file.file, lines: [...before.slice(0, -1), lastLine] },
    before.length,
    lastLine.length + 1,
    1,
  );
  return { code: 'file-not-utf8', place, values: { byte: String(readable + 1) } };
}

/** True for UTF-8 that may break off in the middle of a letter. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
