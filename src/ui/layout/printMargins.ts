/** What stands in the margins of every printed sheet. */
export type PrintMargins = {
  readonly title: string;
  /** What must be known of the figures; "" for nothing. */
  readonly mark: string;
  readonly foot: string;
};

/** The style that puts it there, with the number of the sheet and of all. Browsers that know no margin boxes leave it out. */
export function printMarginStyle({ title, mark, foot }: PrintMargins): string {
  const look = 'font: 7.5pt/1.3 "Source Sans 3 Ready", "Source Sans 3 First", sans-serif; color: #4a5866;';
  const boxes = [
    `@top-left { content: ${cssText(title)}; ${look} }`,
    `@top-right { content: ${cssText(mark)}; ${look} font-weight: 600; color: #16212c; }`,
    `@bottom-left { content: ${cssText(foot)}; ${look} }`,
    `@bottom-right { content: counter(page) " / " counter(pages); ${look} }`,
  ];
  return `@page { ${boxes.join(" ")} }`;
}

/** A text as a string of CSS, also inside an element of HTML: what could end either is written by its number. */
function cssText(text: string): string {
  return `"${text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
