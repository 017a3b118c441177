/** What is told of a point, by hovering or by voice: a heading and a line for each thing known. */
export type PointText = { readonly heading: string; readonly lines: readonly PointLine[] };

/** `nth` is the series the line is about, for its symbol. */
export type PointLine = { readonly nth?: number; readonly text: string; readonly isDetail?: boolean };

/** A point in one sentence, for a screen reader. */
export function spoken({ heading, lines }: PointText): string {
  return [heading, ...lines.map(({ text }) => text)].join(". ");
}
