/** Data as published: indented by two, so that two builds can be compared line by line, and with a line end. */
export function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
