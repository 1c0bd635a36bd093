import { CST, Lexer } from 'yaml';

/** A comment in the frontmatter, by its offset in the YAML. */
interface Comment {
  readonly start: number;
  readonly text: string;
}

/**
 * Comments that share their line with a field. `title: № 5 # бұйрық` is valid YAML, in which the title is `№ 5`; a # in
 * quotation marks, in a text of several lines or without a space before it is no comment.
 */
export function commentsAfterValues(yaml: string): readonly Comment[] {
  // most frontmatter has none, and need not be taken apart once more
  if (!/[^\S\n]#/u.test(yaml)) return [];
  const comments: Comment[] = [];
  let start = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    // the lexer says with signs of its own what comes next; they are not in the YAML
    if (!isScalar && (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END)) continue;
    if (!isScalar && lexeme === CST.SCALAR) {
      isScalar = true;
      continue;
    }
    const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
    const isAlone = yaml.slice(lineStart, start).trim() === '';
    if (!isScalar && lexeme.startsWith('#') && !isAlone) comments.push({ start, text: lexeme });
    isScalar = false;
    start += lexeme.length;
  }
  return comments;
}
