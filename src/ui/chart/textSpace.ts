/** Type size of everything written inside a chart. Unit: px. */
export const TEXT_SIZE = 14;

/** A text by which to see how wide the face is that a reader was given. */
export const SAMPLE = "Mitrovica e Veriut 2024/25 0,89% [p]";

/**
 * The type size at which the site's face would be as wide as the reader's, which may be another where it came too late.
 * @param drawn - how wide the sample is drawn; 0 where nothing is laid out. Unit: px.
 */
export function sizeAsDrawn(drawn: number): number {
  return drawn > 0 ? TEXT_SIZE * Math.min(1.6, Math.max(0.9, drawn / textWidth(SAMPLE))) : TEXT_SIZE;
}

/** Widths of letters of the site's face, as shares of the type size, a little generous. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!()[\]\s]/u, 0.28],
  [/[frt/–-]/u, 0.36],
  [/[mwMW%@]/u, 0.84],
  [/\p{Lu}/u, 0.63],
];
const OTHER_WIDTH = 0.53;

/** About how wide a text is when drawn. Unit: px. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  const widths = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH);
  return size * widths.reduce((sum, width) => sum + width, 0);
}

/** The widest of some texts. Unit: px. */
export function widestText(texts: readonly string[], size = TEXT_SIZE): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/**
 * Which of some labels in a row can be written without touching: every n-th, for the least n that will do.
 * @param places - where their middles lie, rising. @param widths - of the labels, in the same unit.
 * @param turns - a whole number for each label; those are kept whose number n divides. By default counted back from the
 * last, which is newest. @param steps - the n to be tried, rising.
 */
export function labelsThatFit(
  places: readonly number[],
  widths: readonly number[],
  turns: readonly number[] = places.map((_, index) => places.length - 1 - index),
  steps: readonly number[] = places.map((_, index) => index + 1),
): readonly number[] {
  for (const step of steps) {
    const kept = places.map((_, index) => index).filter((index) => (turns[index] ?? 0) % step === 0);
    if (kept.every((index, nth) => nth === 0 || isApart(kept[nth - 1] ?? 0, index, places, widths))) return kept;
  }
  return [];
}

/** Between two labels in a row. Unit: px. */
const GAP = 12;

function isApart(one: number, other: number, places: readonly number[], widths: readonly number[]): boolean {
  const needed = ((widths[one] ?? 0) + (widths[other] ?? 0)) / 2 + GAP;
  return (places[other] ?? 0) - (places[one] ?? 0) >= needed;
}

/**
 * Where labels stand so that none covers another: as near as can be to where each would like to be, in the same order.
 * @param wanted - their middles. @param height - of each. They may leave the space only where it is too small for all.
 */
export function spreadLabels(wanted: readonly number[], height: number, low: number, high: number): readonly number[] {
  const order = wanted
    .map((_, index) => index)
    .sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0) || one - other);
  const groups: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    groups.push({ members: [index], middle: wanted[index] ?? 0 });
    mergeTouching(groups, wanted, height, low, high);
  }
  const places = [...wanted];
  for (const { members, middle } of groups) {
    for (const [nth, index] of members.entries()) places[index] = middle + (nth - (members.length - 1) / 2) * height;
  }
  return places;
}

/** Joins the last groups while they overlap; a group's middle is where its members on average would have it. */
function mergeTouching(
  groups: { members: number[]; middle: number }[],
  wanted: readonly number[],
  height: number,
  low: number,
  high: number,
): void {
  for (;;) {
    const last = groups.at(-1);
    if (last === undefined) return;
    const half = (last.members.length * height) / 2;
    const mean = last.members.reduce((sum, index) => sum + (wanted[index] ?? 0), 0) / last.members.length;
    last.middle = Math.max(low + half, Math.min(high - half, mean));
    const before = groups.at(-2);
    if (before === undefined) return;
    if (before.middle + (before.members.length * height) / 2 <= last.middle - half) return;
    groups.pop();
    before.members.push(...last.members);
  }
}
