import type { ChartPart, ChartUnit, MapPart, TablePart } from "#domain/slide.ts";
import type { Words } from "#i18n/words.ts";

/** The numbers of a chart as a table: a row for each category, a column for each series. */
export function chartTable({ label, categories, series, unit }: ChartPart, words: Words): TablePart {
  return {
    kind: "table",
    label,
    columns: [{ label }, ...series.map(({ name }) => ({ label: name, isNumeric: true }))],
    rows: categories.map((category, nth) => [
      { text: category },
      ...series.map(({ values }) => ({ text: numberText(values[nth], unit, words) })),
    ]),
  };
}

/** What a map says of each area. */
export function mapTable({ label, areas, legendTitle }: MapPart): TablePart {
  return {
    kind: "table",
    label,
    columns: [{ label }, { label: legendTitle }],
    rows: areas.map(({ name, text }) => [{ text: name }, { text }]),
  };
}

/** A number as it stands beside a bar; an absent one is a dash, never 0 (V1). */
export function numberText(number: number | undefined, unit: ChartUnit, words: Words): string {
  return number === undefined ? words.say("common.none") : words.formatInUnit(number, unit);
}
