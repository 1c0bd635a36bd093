/**
 * A path for a message, without a name that is in it: of each folder and file that is not written in plain letters only the ending stays.
 *
 * @example hidePath('files/Үлгібаев Үлгі.pdf') // 'files/….pdf'
 */
export function hidePath(file: string): string {
  return file
    .split('/')
    .map((part) => (/^[\w.-]+$/u.test(part) ? part : `…${/\.[\w.]+$/u.exec(part)?.[0] ?? ''}`))
    .join('/');
}
