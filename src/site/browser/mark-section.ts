/** Shows in the contents beside the text which chapter is being read. */
export function markSection(law: HTMLElement): void {
  const contents = document.querySelector<HTMLElement>('nav.toc');
  if (contents === null) return;
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const sections = [...law.querySelectorAll<HTMLElement>('section[id]')].filter(({ id }) => links.has(id));
  let current: HTMLAnchorElement | undefined;
  let isWaiting = false;

  function mark(): void {
    isWaiting = false;
    const line = window.innerHeight / 3;
    const passed = sections.filter((section) => section.getBoundingClientRect().top <= line).at(-1);
    const next = links.get((passed ?? sections[0])?.id ?? '');
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
    // only the contents move, never the page
    if (next !== undefined && contents !== null) contents.scrollTop = next.offsetTop - contents.clientHeight / 2;
  }

  document.addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}
