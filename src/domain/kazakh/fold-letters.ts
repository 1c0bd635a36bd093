/** What a keyboard without Kazakh letters has in their place. */
const plain: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  ё: 'е',
  і: 'и',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
};

/**
 * A text for searching: small letters, and those of the Kazakh alphabet as they are typed on a Russian keyboard.
 *
 * @example foldLetters('Өмірзақ') // 'омирзак'
 */
export function foldLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[әғёіқңөұүһ]/gu, (letter) => plain[letter] ?? letter);
}
