import { isPlainClick, linkOf } from './is-plain-click.ts';

/** Numbers and § marks copy the absolute address of their provision, and say so. */
export function copyLinks(law: HTMLElement): void {
  const notice = document.createElement('p');
  notice.className = 'told';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  let timer = 0;

  law.addEventListener('click', async (event) => {
    const link = linkOf(event);
    if (link === null || !link.matches('.n, .m') || !isPlainClick(event)) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    const words = (await copy(link.href)) ? law.dataset['copied'] : law.dataset['notCopied'];
    notice.textContent = `${words} ${link.href}`;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      notice.textContent = '';
    }, 6000);
  });
}

/** The clipboard is closed to pages that do not come over HTTPS, and where the reader forbids it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
