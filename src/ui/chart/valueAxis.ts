/** The value axis of a chart. */
export type ValueAxis = {
  readonly low: number;
  readonly high: number;
  /** From low to high, equally far apart. */
  readonly ticks: readonly number[];
  /** False is to be said beside the chart: heights then do not compare as values do. */
  readonly startsAtZero: boolean;
};

/** Below this share of an axis from 0 a change could not be seen, and a flat line would mislead. */
const LEAST_SPREAD = 0.2;
/** Below this share values are alike, and what differs is how a computer writes them. */
const LEAST_CHANGE = 1e-6;
/** Values that differ by less, from one another and from 0, are all 0 to the eye. */
const TOO_SMALL = 1e-9;
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * An axis that holds the numbers: from 0 unless all of them lie so close together, far from 0, that it would mislead.
 * @param steps - about how many steps are wanted. @param limit - no tick above it (100 for a share in percent).
 */
export function valueAxis(numbers: readonly number[], steps = 4, limit = Number.POSITIVE_INFINITY): ValueAxis {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0 || Math.max(0, greatest) - Math.min(0, least) < TOO_SMALL)
    return axisBetween(0, 1, steps, limit);
  if (least < 0) return axisBetween(least, Math.max(0, greatest), steps, limit);
  const spread = (greatest - least) / greatest;
  const isFlat = spread < LEAST_SPREAD && spread > LEAST_CHANGE;
  return isFlat ? axisBetween(least, greatest, steps, limit) : axisBetween(0, greatest, steps, limit);
}

function axisBetween(least: number, greatest: number, steps: number, limit: number): ValueAxis {
  const step = niceStep((greatest - least) / steps);
  const first = Math.floor(round(least / step));
  const last = Math.max(first + 1, Math.ceil(round(greatest / step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  const isWithin = greatest <= limit;
  const shown = isWithin ? ticks.filter((tick) => tick <= limit) : ticks;
  const [low, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return { low, high: isWithin ? Math.min(top, limit) : top, ticks: shown, startsAtZero: low <= 0 };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => round(step) >= round(rough / power)) ?? 10;
  return factor * power;
}

/** The value no axis of a unit needs to pass: 100 for a percentage. */
export function limitOf(unit: string): number {
  return unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
}

/** How many decimals tell the ticks of an axis apart. */
export function decimalsOf(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
}

/** Twelve significant digits: enough for any axis, too few for 0.1 + 0.2 to show. */
function round(number: number): number {
  return Number(number.toPrecision(12)) + 0;
}
