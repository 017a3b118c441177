import type { Mark } from "#domain/value.ts";

/** How many series have a colour and a symbol of their own; further ones are drawn in grey, as company. */
const DISTINCT_SERIES = 4;

const SHAPES = [circle, square, triangle, triangleDown] as const;

/** The outline of the n-th series' symbol around 0,0, as SVG draws it. All have about the same area. */
export function symbolPath(nth: number, radius: number): string {
  return (SHAPES[nth] ?? circle)(radius);
}

export function diamond(radius: number): string {
  return `M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`;
}

export function square(radius: number): string {
  const half = round(radius * 0.9);
  return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
}

function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

function triangle(radius: number): string {
  const [half, rise] = [round(radius * 1.15), round(radius * 1.2)];
  return `M0 ${-rise}L${half} ${round(radius * 0.8)}H${-half}Z`;
}

function triangleDown(radius: number): string {
  const [half, rise] = [round(radius * 1.15), round(radius * 1.2)];
  return `M0 ${rise}L${half} ${round(-radius * 0.8)}H${-half}Z`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** How a value's dot is drawn: solid unless a mark says that the number is not firm. */
export type DotLook = "firm" | "provisional" | "estimated" | "lowReliability";

const LOOKS = ["estimated", "lowReliability", "provisional"] as const;

/** Of several marks the one that casts most doubt decides. */
export function dotLook(marks: readonly Mark[]): DotLook {
  return LOOKS.find((look) => marks.includes(look)) ?? "firm";
}

/** The outline of a value's dot; one of low reliability has a point in its middle. */
export function dotPath(nth: number, look: DotLook, radius: number): string {
  const outline = symbolPath(nth, radius);
  return look === "lowReliability" ? `${outline}${circle(0.5)}` : outline;
}

/** The class that gives what is drawn of a series its colour. */
export function seriesClass(nth: number): string {
  return nth < DISTINCT_SERIES ? `chart-series chart-series--${nth + 1}` : "chart-series";
}
