/**
 * CSV as RFC 4180 defines it, and nothing else: fields between commas, records that end with CR LF, quotation marks around a field
 * that holds a comma, a line end or a quotation mark, which is doubled.
 *
 * @throws where the text is not that
 */
export function readRfc4180(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  // TEXTDATA of RFC 4180 with the letters of all languages: everything but CR, LF, quotation mark and comma
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/uy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text)?.groups;
    if (found === undefined) throw new Error(`not RFC 4180 from here on: ${JSON.stringify(text.slice(at, at + 60))}`);
    row.push(found['quoted']?.replaceAll('""', '"') ?? found['plain'] ?? '');
    if (found['end'] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last record does not end');
  return rows;
}
