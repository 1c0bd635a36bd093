/** The name of the folder of a release: day, beginning of the digest of its pages, and the attempt where it is not the first. */
export function releaseId(asOf: string, site: string, attempt: number): string {
  return `${asOf}-${site.slice(0, 12)}${attempt === 1 ? '' : `-${attempt}`}`;
}

export function isReleaseId(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}(?:-[1-9]\d{0,3})?$/u.test(name);
}
