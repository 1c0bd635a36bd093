/** The word that every sample text in templates/ begins with, in the three languages; a sample number has a hyphen after it. */
const sampleWord = /^(?:ҮЛГІ|ОБРАЗЕЦ|SAMPLE)(?:: |-)/u;

/** Whether a text is still that of a template. What follows from such a text is not reported as well. */
export function isSampleText(text: string): boolean {
  return sampleWord.test(text);
}
