// Runs before the first paint, so that a remembered view does not flash and the filter of the acts has its place;
// the rest is in src/site/browser/.
document.documentElement.dataset.script = '';
try {
  const { colours, low } = JSON.parse(localStorage.getItem('qagida-view') ?? '{}');
  if (colours === 'light' || colours === 'dark') document.documentElement.dataset.colours = colours;
  if (low === true) document.documentElement.dataset.low = '';
} catch {
  // no storage, or something else in it: the view of the device stays
}
