// Runs before the first paint, so that a remembered view does not flash; the rest is src/site/browser/remember-view.ts.
try {
  const { colours, low } = JSON.parse(localStorage.getItem('qagida-view') ?? '{}');
  if (colours === 'light' || colours === 'dark') document.documentElement.dataset.colours = colours;
  if (low === true) document.documentElement.dataset.low = '';
} catch {
  // no storage, or something else in it: the view of the device stays
}
