/** A node of a parsed piece of HTML, as far as the tests look at it. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** A node and everything in it. */
export const inside = (node: HtmlNode): readonly HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(inside)];
/** Its words, without the elements around them. */
export const textOf = (node: HtmlNode): string =>
  inside(node)
    .map(({ value }) => value ?? '')
    .join('');
