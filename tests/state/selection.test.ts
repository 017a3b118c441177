import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CONTRADICTIONS } from "#domain/contradiction.ts";
import { ACTIVITY_STAGES } from "#domain/dataset.ts";
import { SCHEDULES } from "#domain/schedule.ts";
import { changeSelection, parseSelection, type Selection, searchText, splitWords } from "#state/selection.ts";
import { ACTIVITY_COLUMNS } from "#ui/plan/activityColumns.ts";

/** What a browser makes of an address' search part. */
function searchOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** A column of the default data set. */
function columnOf(table: string, column: string): readonly string[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(`data/${table}.csv`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return [...new Set(data.map((row) => row[column] ?? ""))];
}

const id = fc.stringMatching(/^[A-Za-z0-9]{1,12}([-_.][A-Za-z0-9]{1,12}){0,2}$/);
const ids = fc.array(id, { minLength: 1, maxLength: 4 }).map((each) => each.join("~"));
const selection: fc.Arbitrary<Selection> = fc.record(
  {
    indicator: id,
    colour: fc.constantFrom("status", "value"),
    classes: fc.constantFrom("quantiles", "equalSteps"),
    period: fc.constantFrom("2024/25", "2024/25-S1", "2025-Q3", "2025-09", "2025", "2025-09-30"),
    sex: id,
    community: id,
    level: id,
    municipality: ids,
    by: fc.constantFrom("sex", "community", "level"),
    gap: ids,
    sort: fc.oneof(
      id,
      id.map((by) => `-${by}`),
    ),
    status: id,
    find: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    detail: fc.constantFrom("status", "values"),
    tables: ids,
    working: fc.tuple(id, id).map((pair) => pair.join("~")),
  },
  { requiredKeys: [] },
);

const PARTS = [
  ...["indicator", "colour", "classes", "period", "sex", "community", "level", "municipality", "by"],
  ...["gap", "sort", "status", "find", "detail", "tables", "working"],
];

describe("a selection in an address", () => {
  it("[X3] comes back as it went in", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(parseSelection(searchOf(searchText(chosen)))).toEqual(chosen);
      }),
    );
  });

  it("[X3] reads as a person may type it", () => {
    expect(parseSelection(searchOf("?indicator=dropout_rate&colour=value&period=2024/25&sort=-fushe-kosove"))).toEqual({
      indicator: "dropout_rate",
      colour: "value",
      period: "2024/25",
      sort: "-fushe-kosove",
    });
  });

  it("[X3] shows the whole page in a frame where no view of it is named", () => {
    expect(parseSelection(searchOf("?embed"))).toEqual({ embed: "page" });
    expect(parseSelection(searchOf("?embed=trend"))).toEqual({ embed: "trend" });
    expect(parseSelection(searchOf('?embed=x"]'))).toEqual({});
  });

  it("has no text where nothing is chosen", () => {
    expect(searchText({})).toBe("");
    expect(searchText({ find: "", sex: undefined })).toBe("");
  });

  it("never throws on junk, and keeps only parts it knows", () => {
    const junk = fc.oneof(
      fc.dictionary(fc.oneof(fc.constantFrom(...PARTS, "__proto__", "constructor"), fc.string()), fc.anything()),
      fc.webQueryParameters().map(searchOf),
      fc.object({ withNullPrototype: true }),
    );
    fc.assert(
      fc.property(junk, (search) => {
        const read = parseSelection(search);
        for (const [part, value] of Object.entries(read)) {
          expect(PARTS).toContain(part);
          expect(typeof value).toBe("string");
        }
        expect(parseSelection(read)).toEqual(read);
      }),
    );
  });

  it.each([
    "colour=red",
    "classes=",
    "by=place",
    "detail=all",
    "indicator=<script>",
    "sex=fe male",
    "period='",
    `status=${"x".repeat(1000)}`,
    `find=${"x".repeat(81)}`,
    "unknown=1",
    "__proto__=x",
    "constructor=x",
    "%E0%A4%A",
    "&&&===",
  ])("drops a broken part and keeps the rest: %s", (broken) => {
    expect(parseSelection(searchOf(`${broken}&community=roma`))).toEqual({ community: "roma" });
  });

  it("leaves the prototype of objects alone", () => {
    const read = parseSelection(searchOf("__proto__=polluted&sex=__proto__"));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(["sex"]);
  });

  it("keeps every id and period of the default data set", () => {
    const indicators = columnOf("indicators", "indicator");
    const municipalities = columnOf("municipalities", "municipality");
    const chosen = indicators.flatMap((indicator) =>
      municipalities.map((municipality) => ({
        indicator,
        working: `${indicator}~${municipality}`,
        sort: municipality,
      })),
    );
    const groups = columnOf("categories", "category").map((community) => ({ community }));
    const periods = ["census", "programme", "pupils", "reported"]
      .flatMap((part) => columnOf(`observations-${part}`, "period"))
      .map((period) => ({ period }));
    const all: readonly Selection[] = [...chosen, ...groups, ...periods];
    expect(indicators.length * municipalities.length).toBe(29 * 38);
    expect(all.map((one) => parseSelection(searchOf(searchText(one))))).toEqual(all);
  });

  it("keeps every filter of the default data set's activities, all words of each chosen at once", () => {
    const all = (table: string, column: string) => columnOf(table, column).map((word) => (word === "" ? "-" : word));
    const chosen: Selection = {
      municipality: all("municipalities", "municipality").join("~"),
      stage: ACTIVITY_STAGES.join("~"),
      schedule: SCHEDULES.join("~"),
      responsible: all("activities", "responsible").join("~"),
      funder: all("activities", "funding_source").join("~"),
      goal: [...all("goals", "goal"), "map-prizren-2:1.6"].join("~"),
      flag: ["stale", "slipped", "contradictory", ...CONTRADICTIONS].join("~"),
      group: "none",
      view: "tree",
      columns: ACTIVITY_COLUMNS.join("~"),
    };
    expect(parseSelection(searchOf(searchText(chosen)))).toEqual(chosen);
  });

  it("holds as many municipalities as a chart can tell apart, however long their names", () => {
    const municipality = ["mitrovice-veriore", "novo-brdo-artane", "fushe-kosove-2025", "hani-i-elezit-2025"].join("~");
    const gap = `${"a".repeat(80)}~${"b".repeat(80)}`;
    expect(parseSelection({ municipality, gap })).toEqual({ municipality, gap });
  });
});

describe("a change of a selection", () => {
  it("puts parts in, takes parts out, and leaves the others", () => {
    const before: Selection = { indicator: "dropout", sex: "female", find: "pej" };
    expect(changeSelection(before, { sex: undefined, colour: "value" })).toEqual({
      indicator: "dropout",
      find: "pej",
      colour: "value",
    });
    expect(before).toEqual({ indicator: "dropout", sex: "female", find: "pej" });
  });

  it("splits joined words, and nothing into none", () => {
    expect(splitWords("map~trend")).toEqual(["map", "trend"]);
    expect(splitWords("")).toEqual([]);
    expect(splitWords(undefined)).toEqual([]);
  });
});
