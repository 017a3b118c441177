import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { cellsOf, figuresOf } from "./figures.ts";
import { writeManyActivities } from "./manyActivities.ts";
import { SIZES, type Size, type SizeName } from "./sizes.ts";

type Row = Record<string, string>;

const SOURCE = "illustrative-indicators";
/** So many indicators of the programme have targets, however many there are beside them. */
const MOST_WITH_TARGETS = 18;
const HEADLINES = 6;
/** An observation table of a directorate is a file of its own; a spreadsheet could still open most of these. */
const INDICATORS_A_FILE = 10;
const LAST_YEAR = 2025;

/** The folder of a made-up data set of this size, written where it is not there yet: the same bytes each time. */
export function benchFolder(name: SizeName): string {
  const folder = join(tmpdir(), `vijim-bench-${name}`);
  const whole = join(folder, "whole.txt");
  if (!existsSync(whole)) {
    writeBenchData(folder, SIZES[name]);
    writeFileSync(whole, "written to its end\n");
  }
  return folder;
}

function writeBenchData(folder: string, size: Size): void {
  writeManyActivities(folder, size.activities);
  for (const file of readdirSync(folder)) if (file.startsWith("observations-")) rmSync(join(folder, file));
  const areas = writeMunicipalities(folder, size.municipalities);
  const ids = indicatorIds(size.indicators);
  const models = readTable("indicators").rows.filter(
    ({ kind, aggregation }) => kind === "rate" && aggregation === "ratio",
  );
  const indicators = ids.map((id, at) => indicatorRow(models[at % models.length] ?? {}, id, at));
  writeTable(folder, "indicators", indicators);
  writeTargets(folder, ids.slice(0, MOST_WITH_TARGETS), areas);
  writeObservations(folder, size, ids, areas);
}

/** Activities name the indicators they work on: those come first and keep their names. */
function indicatorIds(count: number): readonly string[] {
  const named = readTable("activities").rows.flatMap((row) => (row["indicators"] ?? "").split(";"));
  const known = [...new Set(named.map((id) => id.trim()).filter((id) => id !== ""))];
  const further = Array.from({ length: count }, (_, at) => `indicator_${String(at + 1).padStart(3, "0")}`);
  return [...known, ...further].slice(0, count);
}

/** Counting no persons, so that speed is measured apart from the protection of small numbers. */
function indicatorRow(model: Row, id: string, at: number): Row {
  const name = (language: string) => `${model[`name_${language}`]} ${String(at + 1).padStart(3, "0")}`;
  return {
    ...model,
    indicator: id,
    headline: at < HEADLINES ? "yes" : "no",
    persons: "no",
    direction: "decrease",
    sum_of: "",
    numerator_is: "",
    denominator_is: "",
    valid_min: "0",
    valid_max: "100",
    name_sq: name("sq"),
    name_sr: name("sr"),
    name_en: name("en"),
  };
}

/** The municipalities that report are those of the programme. */
function writeMunicipalities(folder: string, count: number): readonly string[] {
  const { rows } = readTable("municipalities");
  const isIn = (row: Row) => count === rows.length || row["programme"] === "yes";
  writeTable(
    folder,
    "municipalities",
    rows.map((row) => ({ ...row, programme: isIn(row) ? "yes" : "no" })),
  );
  const areas = rows.filter(isIn).map((row) => row["municipality"] ?? "");
  if (areas.length !== count) throw new Error(`${areas.length} municipalities instead of ${count}`);
  return areas;
}

/** The observations in files of some indicators each, as several directorates or years would hand them in. */
function writeObservations(folder: string, size: Size, ids: readonly string[], areas: readonly string[]): void {
  const cells = cellsOf(size.cells);
  const texts = cells.map((cell) => cell.join(","));
  const header = "indicator,municipality,period,sex,community,level,value,numerator,denominator,mark,source";
  for (let from = 0; from < ids.length; from += INDICATORS_A_FILE) {
    const lines = [header];
    ids.slice(from, from + INDICATORS_A_FILE).forEach((id, at) => {
      areas.forEach((area, place) => {
        figuresOf((from + at) * 1000 + place, size.periods, cells).forEach((parts, period) => {
          const mark = period === size.periods - 1 ? "p" : "";
          const start = `${id},${area},${yearOf(period, size.periods)}`;
          parts.forEach(({ numerator, denominator }, cell) => {
            lines.push(`${start},${texts[cell]},,${numerator},${denominator},${mark},${SOURCE}`);
          });
        });
      });
    });
    const number = String(from / INDICATORS_A_FILE + 1).padStart(2, "0");
    writeFileSync(join(folder, `observations-${number}.csv`), `${lines.join("\n")}\n`);
  }
}

/** The school year of a period; the last one is over at the reporting date. */
export function yearOf(period: number, periods: number): string {
  const year = LAST_YEAR - periods + 1 + period;
  return `${year}/${String(year + 1).slice(2)}`;
}

function writeTargets(folder: string, ids: readonly string[], areas: readonly string[]): void {
  const everyone = { sex: "total", community: "total", level: "total", source: SOURCE };
  const rows = ids.flatMap((indicator) =>
    areas.flatMap((municipality, place) => {
      const of = { indicator, municipality, ...everyone };
      return [
        { ...of, role: "baseline", period: yearOf(0, 4), value: String(8 + (place % 5)) },
        { ...of, role: "target", period: yearOf(4, 4), value: String(3 + (place % 4)) },
      ];
    }),
  );
  writeTable(folder, "targets", rows, readTable("targets").columns);
}

function readTable(name: string): { readonly rows: readonly Row[]; readonly columns: readonly string[] } {
  const text = readFileSync(join("data", `${name}.csv`), "utf8");
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return { rows: data, columns: meta.fields ?? [] };
}

function writeTable(
  folder: string,
  name: string,
  rows: readonly Row[],
  columns: readonly string[] = readTable(name).columns,
): void {
  const text = Papa.unparse([...rows], { columns: [...columns], newline: "\n" });
  writeFileSync(join(folder, `${name}.csv`), `${text}\n`);
}
