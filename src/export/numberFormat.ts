/**
 * How a spreadsheet prints numbers, such as `#,##0.0"%"`; the marks of thousands and decimals are those of whoever opens
 * the file.
 * @param signs - what stands before and after the number.
 */
export function numberFormat(decimals: number, [before, ...after]: readonly string[]): string {
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return [quoted(before ?? ""), digits, ...after.map(quoted)].join("");
}

/** Text as it stands in a format; nothing for none. */
function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "")}"`;
}
