// Most frontmatter uses little of YAML: fields in blocks, lists of them, values on one line, lines of comment. This reads that much in less time
// than the yaml package, and leaves everything else to it. What it gives is what the package gives in its failsafe schema; a test compares
// the two.

export type SimpleValue = string | readonly SimpleValue[] | { readonly [field: string]: SimpleValue };

interface Line {
  readonly indent: number;
  readonly rest: string;
}

/** The fields; null where the YAML is more than this understands, or is wrong. */
export function readSimpleYaml(yaml: string): Readonly<Record<string, SimpleValue>> | null {
  if (hasOtherSigns.test(yaml)) return null;
  const lines = yaml.split('\n').flatMap((line): Line[] => {
    // spaces alone indent: to YAML one that does not break is a letter like any other
    const rest = line.replace(/^ +/u, '');
    return line === '' || rest.startsWith('#') ? [] : [{ indent: line.length - rest.length, rest }];
  });
  const reading = { lines, at: 0 };
  const fields = lines[0]?.indent === 0 ? readFields(reading, 0) : null;
  return reading.at === lines.length ? fields : null;
}

/** Tabs and other signs that do not show: the package knows where they may stand. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are looked for
const hasOtherSigns = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\ufeff]/;

interface Reading {
  readonly lines: Line[];
  at: number;
}

/** A field, and its value where it stands on the same line. */
const field = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/u;

function readFields(reading: Reading, indent: number): Readonly<Record<string, SimpleValue>> | null {
  const fields: Record<string, SimpleValue> = {};
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    const [found, name = '', onLine] = field.exec(line.rest) ?? [];
    if (found === undefined || Object.hasOwn(fields, name)) return null;
    reading.at += 1;
    const value = onLine === undefined ? readBelow(reading, indent) : readOnLine(onLine);
    if (value === null) return null;
    fields[name] = value;
  }
  return fields;
}

/** What stands below a field: further fields, or a list, which need not be indented. */
function readBelow(reading: Reading, indent: number): SimpleValue | null {
  const line = reading.lines[reading.at];
  if (line === undefined || line.indent < indent) return null;
  if (line.rest.startsWith('- ')) return readList(reading, line.indent);
  return line.indent === indent ? null : readFields(reading, line.indent);
}

function readList(reading: Reading, indent: number): readonly SimpleValue[] | null {
  const items: SimpleValue[] = [];
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    if (!line.rest.startsWith('- ')) break;
    const rest = line.rest.slice(2);
    const isOfFields = field.test(rest);
    // the first field of an item stands behind its hyphen, the others below it
    if (isOfFields) reading.lines[reading.at] = { indent: indent + 2, rest };
    else reading.at += 1;
    const item = isOfFields ? readFields(reading, indent + 2) : readOnLine(rest);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

const inQuotationMarks = /^(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)')$/u;
/** What has a meaning of its own at the beginning of a value, or within it. */
const notPlain = /^[-?:,[\]{}#&*!|>'"%@` ]|: |:$| #| $/u;
const notPlainInBrackets = /[,:[\]{}#&*!|>'"%@`]|^[-? ]| $/u;

function readOnLine(text: string): SimpleValue | null {
  if (text.startsWith('{')) return readInBraces(text);
  if (text.startsWith('[')) return readInBrackets(text);
  const { double, single } = inQuotationMarks.exec(text)?.groups ?? {};
  return double ?? single ?? (notPlain.test(text) ? null : text);
}

/** `{ kk: Өлшеу, ru: Измерение }` */
function readInBraces(text: string): SimpleValue | null {
  const inside = /^\{ ?(?<inside>.*?) ?\}$/u.exec(text)?.groups?.['inside'] ?? '';
  const fields: Record<string, SimpleValue> = {};
  for (const part of inside.split(', ')) {
    const [found, name = '', value = ''] = field.exec(part) ?? [];
    const read = readInside(value);
    if (found === undefined || read === null || Object.hasOwn(fields, name)) return null;
    fields[name] = read;
  }
  return fields;
}

/** `[reserve-inclusion, "2.1"]` */
function readInBrackets(text: string): SimpleValue | null {
  const inside = /^\[(?<inside>.*)\]$/u.exec(text)?.groups?.['inside'] ?? '';
  const items = inside.split(', ').map(readInside);
  return items.every((item) => item !== null) ? items : null;
}

/** A value in braces or brackets; one in quotation marks that has a comma in it has been cut apart, and is left to the package. */
function readInside(text: string): string | null {
  const { double, single } = inQuotationMarks.exec(text)?.groups ?? {};
  return double ?? single ?? (text === '' || notPlainInBrackets.test(text) ? null : text);
}
