import { isPlainClick, linkOf } from './is-plain-click.ts';
import { quoteProvision, quoteSource } from './quote.ts';

/** Citations and terms open the cited text in place, under the line that cites it; Escape closes it again. */
export function showCitations(law: HTMLElement): void {
  let open: { readonly link: HTMLAnchorElement; readonly box: HTMLElement } | null = null;

  function close(): void {
    if (open === null) return;
    const { link, box } = open;
    open = null;
    link.setAttribute('aria-expanded', 'false');
    const hadFocus = box.contains(document.activeElement);
    box.remove();
    if (hadFocus) link.focus();
  }

  async function show(link: HTMLAnchorElement): Promise<void> {
    const isOpen = open?.link === link;
    close();
    if (isOpen) return;
    const quote =
      link.hash !== '' && link.pathname === location.pathname
        ? quoteProvision(link.hash)
        : await quoteSource(link.href);
    if (quote === null) {
      location.assign(link.href);
      return;
    }
    const box = makeBox(law, link, quote, close);
    link.closest('p, h2, h3, h4')?.after(box);
    link.setAttribute('aria-expanded', 'true');
    open = { link, box };
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest' });
  }

  law.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link === null || link.matches('.n, .m') || link.closest('.d, .q') !== null || !isPlainClick(event)) return;
    event.preventDefault();
    void show(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}

function makeBox(law: HTMLElement, link: HTMLAnchorElement, quote: Node, close: () => void): HTMLElement {
  const { lang = 'kk', quoted = '', go = '', close: closeWord = '' } = law.dataset;
  const box = document.createElement('div');
  box.className = 'q';
  box.tabIndex = -1;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', quoted);
  const there = document.createElement('a');
  there.href = link.href;
  there.textContent = go;
  there.addEventListener('click', (event) => {
    if (isPlainClick(event) && there.pathname === location.pathname) close();
  });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = closeWord;
  button.addEventListener('click', close);
  const bar = document.createElement('p');
  bar.lang = lang;
  bar.append(there, button);
  box.append(quote, bar);
  return box;
}
