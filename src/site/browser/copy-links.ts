import { copyText } from './copy-text.ts';
import { isPlainClick, linkOf } from './is-plain-click.ts';
import { tell } from './tell.ts';

/** Numbers and § marks copy the absolute address of their provision, and say so. */
export function copyLinks(law: HTMLElement): void {
  law.addEventListener('click', async (event) => {
    const link = linkOf(event);
    if (link === null || !link.matches('.n, .m') || !isPlainClick(event)) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    const words = (await copyText(link.href)) ? law.dataset['copied'] : law.dataset['notCopied'];
    tell(`${words} ${link.href}`);
  });
}
