/** Counts how often the content changed while the site is being edited; the pages and Astro share nothing but the environment. */
const name = 'QAGIDA_CONTENT_VERSION';

export function contentVersion(): string {
  return process.env[name] ?? '0';
}

export function countContentChange(): void {
  process.env[name] = String(Number(contentVersion()) + 1);
}
