/** More than this is not shown in place: of a whole chapter or annex only the heading. */
const longestQuote = 4000;

/** A copy of a provision of this page, without its marks, panels, notes and ids; null when the page does not have it. */
export function quoteProvision(hash: string): Node | null {
  const provision = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (provision === null) return null;
  const heading = provision.querySelector(':scope > :is(h2, h3, h4)');
  const isLong = (provision.textContent?.length ?? 0) > longestQuote;
  const copy = (isLong && heading !== null ? heading : provision).cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.d, .m, .q, .z')) extra.remove();
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  if (!/^H\d$/u.test(copy.tagName)) return copy;
  // a heading in the middle of a paragraph would stand in the outline of the page
  const line = document.createElement('p');
  line.append(...copy.childNodes);
  return line;
}

/** What the page of an outside act says of it; null when it cannot be had, and the link must be followed. */
export async function quoteSource(address: string): Promise<Node | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const card = page.getElementById('source-card');
    if (card === null) return null;
    const quote = document.importNode(card, true);
    quote.removeAttribute('id');
    quote.lang = page.documentElement.lang;
    const title = document.createElement('b');
    const place = page.getElementById(new URL(address).hash.slice(1))?.querySelector('td');
    title.textContent = [page.querySelector('h1'), place].flatMap((found) => found?.textContent ?? []).join(', ');
    quote.prepend(title);
    return quote;
  } catch {
    return null;
  }
}
