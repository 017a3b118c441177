import type { Period } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";
import type { Trend, TrendRow } from "./trend.ts";
import { isChance } from "./trendFinding.ts";

/** How many of several series went which way from one period to another, the same two for all. */
export type MultiplesFinding =
  | { readonly kind: "tooFew"; readonly total: number }
  | {
      readonly kind: "counted";
      readonly from: Period;
      readonly to: Period;
      readonly total: number;
      readonly fell: number;
      readonly rose: number;
      readonly unchanged: number;
      /** Without a value in either period, or with a break in series between them. */
      readonly incomparable: number;
      /** Of those that fell or rose: how many chance alone could explain (A4). */
      readonly byChance: number;
    };

/**
 * The finding of the first so many series of a trend: from the baseline that most of them share, else from the first
 * period in which most have a value, to the last such period. What prints alike is unchanged.
 * @param until - the period shown; later ones are left out.
 */
export function multiplesFinding(trend: Trend, total: number, decimals: number, until?: Period): MultiplesFinding {
  const end = trend.rows.findIndex(({ period }) => period === until);
  const rows = end < 0 ? trend.rows : trend.rows.slice(0, end + 1);
  const counts = rows.map((row) => numbersIn(row, total).length);
  const most = Math.max(0, ...counts);
  const isFull = (_: TrendRow, place: number) => (counts[place] ?? 0) > 0 && 2 * (counts[place] ?? 0) > most;
  const to = rows.findLast(isFull);
  const from = rowOfBaseline(trend, total, rows) ?? rows.find(isFull);
  if (from === undefined || to === undefined || from.at >= to.at) return { kind: "tooFew", total };
  const between = rows.filter(({ at }) => at > from.at && at <= to.at);
  const ways = Array.from({ length: total }, (_, nth) => wayOf(from, to, between, nth, decimals));
  const count = (way: Way) => ways.filter((one) => one.way === way).length;
  return {
    kind: "counted",
    from: from.period,
    to: to.period,
    total,
    fell: count("fell"),
    rose: count("rose"),
    unchanged: count("unchanged"),
    incomparable: count("incomparable"),
    byChance: ways.filter(({ isByChance }) => isByChance).length,
  };
}

function numbersIn({ cells }: TrendRow, total: number): readonly number[] {
  return cells.slice(0, total).flatMap((cell) => (cell && numberOf(cell.value)) ?? []);
}

/** The row of the baseline that more than half of the series with one share, where one of them has a value in it. */
function rowOfBaseline({ series }: Trend, total: number, rows: readonly TrendRow[]): TrendRow | undefined {
  const starts = series.slice(0, total).flatMap(({ path }) => path[0]?.at ?? []);
  return rows.find((row) => {
    const sharing = starts.filter((at) => at === row.at).length;
    return 2 * sharing > starts.length && numbersIn(row, total).length > 0;
  });
}

type Way = "fell" | "rose" | "unchanged" | "incomparable";

function wayOf(from: TrendRow, to: TrendRow, between: readonly TrendRow[], nth: number, decimals: number) {
  const [first, last] = [from.cells[nth], to.cells[nth]];
  const [one, other] = [first && numberOf(first.value), last && numberOf(last.value)];
  const isBroken = between.some(({ cells }) => cells[nth]?.marks.includes("breakInSeries"));
  if (one === undefined || other === undefined || isBroken) return { way: "incomparable" as Way, isByChance: false };
  if (one.toFixed(decimals) === other.toFixed(decimals)) return { way: "unchanged" as Way, isByChance: false };
  const readings = [
    { number: one, interval: first?.interval },
    { number: other, interval: last?.interval },
  ] as const;
  return { way: (other > one ? "rose" : "fell") as Way, isByChance: isChance(...readings) === true };
}
