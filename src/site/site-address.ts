const name = 'QAGIDA_SITE';

/** Tells the pages of the coming build under which address they will stand; null where that is not decided. */
export function passSiteAddress(site: string | null): void {
  if (site === null) delete process.env[name];
  else process.env[name] = site;
}

/** `https://qagida.example`, without a slash at the end; null while it is not decided: then nothing needs a whole address. */
export function siteAddress(): string | null {
  return process.env[name] ?? null;
}
