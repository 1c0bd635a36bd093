/** After so long without a key a query is one to come back to. */
const settledAfter = 1200;

/**
 * Puts searches into the history: one entry for every query that somebody stopped at, none for the letters on the way to it. Returns
 * what to call when the address of the search changed.
 */
export function keepHistory(): (address: string, isSettled: boolean) => void {
  let isSettled = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (address, settlesNow) => {
    clearTimeout(timer);
    const isOther = new URL(address, location.href).href !== location.href;
    if (isOther && isSettled) history.pushState(null, '', address);
    else if (isOther) history.replaceState(null, '', address);
    isSettled = settlesNow;
    timer = setTimeout(() => {
      isSettled = true;
    }, settledAfter);
  };
}
