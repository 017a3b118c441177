import type { Observation } from "#domain/observation.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import { intervalOf } from "#ui/chart/trendCells.ts";
import type { DataColumn } from "#ui/table/DataTable.tsx";

/** The 95 % Wilson interval of a rate made of counts (A4). */
export function intervalColumn<Row extends { readonly observation: Observation | undefined }>(
  words: Words,
  style: ValueStyle,
): DataColumn<Row> {
  return {
    id: "interval",
    label: words.say("chart.intervalName"),
    isNumeric: true,
    show: ({ observation }) => {
      const interval = observation && intervalOf(observation);
      return interval === undefined ? "" : words.formatRange(interval.low, interval.high, style);
    },
  };
}
