/** Controls, and what takes no width or turns the direction of the words after it. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const deleteCharacter = 0x7f;

/**
 * A text in which nothing is hidden, for a screen: a control that has a picture as its picture, anything else as U+FFFD. The
 * length stays the same, so that a mark below it stands where it should, and no document can steer a terminal.
 *
 * @example showInvisible('Осы\u200B бұйрық\t') // 'Осы\uFFFD бұйрық␉'
 */
export function showInvisible(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === deleteCharacter ? '␡' : '\uFFFD'.repeat(character.length);
  });
}
