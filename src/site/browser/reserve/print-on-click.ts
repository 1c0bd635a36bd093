/** Makes the button that prints work, and shows it: without a script there is the browser's own command. */
export function printOnClick(): void {
  const button = document.querySelector<HTMLButtonElement>('#print');
  if (button === null) return;
  button.addEventListener('click', () => print());
  button.hidden = false;
}
