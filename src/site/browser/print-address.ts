/** On paper stands the address under which the page was read; a build for no particular host knows only its path. */
export function printAddress(): void {
  const place = document.querySelector('#paper-address');
  if (place !== null) place.textContent = location.origin + location.pathname + location.search;
}
