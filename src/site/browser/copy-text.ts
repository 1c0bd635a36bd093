/**
 * Puts a text on the clipboard. Without the clipboard of the page, which is closed where a page does not come over HTTPS, it asks the
 * browser to copy, as a reader would, and answers with the text.
 *
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return answerCopying(text);
  }
}

/** Marked as going away, and the only way to copy where a page does not come over HTTPS. */
interface CopyingDocument {
  readonly execCommand: (command: 'copy') => boolean;
}

function answerCopying(text: string): boolean {
  let isAnswered = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isAnswered = true;
  };
  document.addEventListener('copy', answer, { once: true });
  const copying: CopyingDocument = document;
  const isDone = copying.execCommand('copy');
  document.removeEventListener('copy', answer);
  return isDone && isAnswered;
}
