// At an address that moved: leads to the new one with the place on the page that was asked for.
{
  const { to } = document.currentScript.dataset;
  if (to) location.replace(to.includes('#') ? to : to + location.search + location.hash);
}
