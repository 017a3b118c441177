import { FileAttachment } from "observablehq:stdlib";
import { autoType, csvParse } from "d3-dsv";

/** All observations as objects, as Framework's `csv({typed: true})` gives them. */
export async function loadObservations() {
  const rows = csvParse(await FileAttachment("observations.csv").text(), autoType);
  const everyone = rows.filter((d) => d.sex === "total" && d.community === "total" && d.level === "total");
  return {
    indicators: [...new Set(rows.map((d) => d.indicator))],
    periods: [...new Set(rows.map((d) => d.period))].sort(),
    ofEveryone: (indicator) =>
      everyone
        .filter((d) => d.indicator === indicator)
        .map((d) => ({ ...d, value: (100 * d.numerator) / d.denominator })),
  };
}
