const key = 'qagida-view';

/** Keeps the reader's choice of colours and of the low-vision view. The choice itself works without this, by CSS alone. */
export function rememberView(): void {
  const root = document.documentElement;
  const low = document.querySelector<HTMLInputElement>('#view-low');
  const colours = [...document.querySelectorAll<HTMLInputElement>('input[name="colours"]')];
  if (low === null) return;

  // public/apply-view.js has put what was remembered on the root before the first paint
  for (const choice of colours) choice.checked = choice.value === (root.dataset['colours'] ?? 'auto');
  low.checked = root.dataset['low'] !== undefined;

  const view = low.closest('details');
  view?.addEventListener('change', () => {
    const chosen = colours.find((choice) => choice.checked)?.value ?? 'auto';
    if (chosen === 'auto') delete root.dataset['colours'];
    else root.dataset['colours'] = chosen;
    if (low.checked) root.dataset['low'] = '';
    else delete root.dataset['low'];
    try {
      localStorage.setItem(key, JSON.stringify({ colours: chosen, low: low.checked }));
    } catch {
      // storage is closed: the choice holds for this page
    }
  });
  view?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    view.open = false;
    view.querySelector('summary')?.focus();
  });
}
