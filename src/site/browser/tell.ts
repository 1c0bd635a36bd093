let notice: HTMLElement | null = null;
let timer = 0;

/** Says something to readers who see and to readers who hear the page, and takes it back after a while. */
export function tell(words: string): void {
  if (notice === null) {
    notice = document.createElement('p');
    notice.className = 'told';
    notice.setAttribute('role', 'status');
    document.body.append(notice);
  }
  const shown = notice;
  // a status that is new on the page is not read out: it is there first, and filled afterwards
  requestAnimationFrame(() => {
    shown.textContent = words;
  });
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    shown.textContent = '';
  }, 6000);
}
