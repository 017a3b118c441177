import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import { observationAt } from "#domain/observationTable.ts";
import type { Value } from "#domain/value.ts";
import { iatiText } from "#export/iati/iati.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { cleanDataset } from "#tests/export/workbook/dataset.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";
import { changed, readWith } from "#tests/ingest/clean.ts";
import { defaultDataset } from "#tests/ingest/defaultDataset.ts";
import { all, own, type Read, readXml, ruleViolations, schemaViolations } from "./schema.ts";

const ALL_WORDS = LANGUAGES.map((language) => createWords(language, toolsCatalogue(language)));
const AS_OF = "2025-12-31" as Day;

function readIati(dataset: Dataset, asOf = AS_OF): Read {
  return readXml(iatiText(dataset, asOf, ALL_WORDS));
}

/** First and last day of the periods that data sets of tests use, by hand. */
const DAYS: Readonly<Record<string, readonly [start: string, end: string]>> = {
  "2022/23": ["2022-09-01", "2023-08-31"],
  "2023/24": ["2023-09-01", "2024-08-31"],
  "2024/25": ["2024-09-01", "2025-08-31"],
  "2025/26": ["2025-09-01", "2026-08-31"],
  "2026/27": ["2026-09-01", "2027-08-31"],
  "2023/24-S1": ["2023-09-01", "2024-01-31"],
  "2023/24-S2": ["2024-02-01", "2024-08-31"],
  "2024-Q3": ["2024-07-01", "2024-09-30"],
  "2024-09": ["2024-09-01", "2024-09-30"],
  "2024": ["2024-01-01", "2024-12-31"],
  "2024-09-30": ["2024-09-30", "2024-09-30"],
};

type Found = { readonly key: string; readonly value: number; readonly comment: string };

/** Every value in the results, with what it is of. */
function valuesIn(root: Read): readonly Found[] {
  return all(root, "indicator").flatMap((indicator) => {
    const code = own(indicator, "reference")[0]?.attributes["code"];
    const found = (read: Read, time: string): Found => {
      const place = own(read, "location")[0]?.attributes["ref"] ?? "programme";
      const groups = own(read, "dimension").map(({ attributes: { name, value } }) => `${name}=${value}`);
      const comment = all(read, "narrative").find(({ attributes }) => attributes["xml:lang"] === "en")?.text ?? "";
      const key = [read.name, code, place, time, ...groups].join("|");
      return { key, value: Number(read.attributes["value"]), comment };
    };
    const baselines = own(indicator, "baseline").map((each) => found(each, each.attributes["iso-date"] ?? ""));
    const periods = own(indicator, "period").flatMap((period) => {
      const [start, end] = ["period-start", "period-end"].map((name) => own(period, name)[0]?.attributes["iso-date"]);
      return [...own(period, "target"), ...own(period, "actual")].map((each) => found(each, `${start}/${end}`));
    });
    return [...baselines, ...periods];
  });
}

type Given = { key: string; value: number; parts?: readonly [number, number]; isIllustrative: boolean };

function number(value: Value): number | undefined {
  return value.kind === "number" ? value.number : undefined;
}

/** The same from the data set. */
function valuesOf(dataset: Dataset): readonly Given[] {
  const observations = Array.from({ length: dataset.observations.length }, (_, row) =>
    observationAt(dataset.observations, row),
  );
  const figures = [
    ...observations.map((each) => ({ ...each, name: "actual" })),
    ...dataset.targets.map((each) => ({ ...each, name: each.role === "baseline" ? "baseline" : "target" })),
  ];
  return figures.flatMap(({ name, indicator, area, period, disaggregation, source, ...figure }) => {
    const value = number(figure.value);
    const level = dataset.indicators.find(({ id }) => id === indicator)?.resultLevel;
    if (value === undefined || level === "context") return [];
    const [start, end] = DAYS[period] ?? [];
    const groups = Object.entries(disaggregation).flatMap(([of, is]) => (is === "total" ? [] : `${of}=${is}`));
    const time = name === "baseline" ? end : `${start}/${end}`;
    const [over, under] = [number(figure.numerator), number(figure.denominator)];
    return {
      key: [name, indicator, area, time, ...groups].join("|"),
      value,
      ...(over !== undefined && under !== undefined && { parts: [over, under] as const }),
      isIllustrative: dataset.sources.find(({ id }) => id === source)?.kind === "illustrative",
    };
  });
}

function expectSameValues(root: Read, dataset: Dataset): void {
  const [found, given] = [valuesIn(root), valuesOf(dataset)];
  expect(found.map(({ key }) => key).toSorted()).toEqual(given.map(({ key }) => key).toSorted());
  const byKey = new Map(found.map((each) => [each.key, each]));
  for (const { key, value, parts, isIllustrative } of given) {
    const { value: read = Number.NaN, comment = "" } = byKey.get(key) ?? {};
    expect(Math.abs(read - value)).toBeLessThanOrEqual(parts === undefined ? 0 : Math.abs(value) * 1e-5);
    if (parts !== undefined) expect(comment).toContain(`${parts[0]} of ${parts[1]}`);
    expect(comment.startsWith("Illustrative")).toBe(isIllustrative);
  }
}

describe("a data set in the IATI activity standard", () => {
  it("keeps to the schema and its rules, whatever the data set", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const root = readIati(dataset, "2030-12-31" as Day);
        expect(schemaViolations(root)).toEqual([]);
        expect(ruleViolations(root, "2030-12-31")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("[V4] holds every number of a result once, with place, time, group, parts and whether it is made up", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => expectSameValues(readIati(dataset), dataset)),
      { numRuns: 100 },
    );
  }, 60_000);

  it("is the same text for the same data set", () => {
    expect(iatiText(cleanDataset, AS_OF, ALL_WORDS)).toBe(iatiText(cleanDataset, AS_OF, ALL_WORDS));
  });

  it("[V1] writes no value for what is suppressed, and says so in the indicator's description", () => {
    const root = readIati(cleanDataset);
    expect(valuesIn(root).filter(({ key }) => key.startsWith("actual|dropout|peje|2024"))).toEqual([]);
    const [dropout] = all(root, "indicator");
    const description = dropout && own(dropout, "description")[0];
    expect(description && all(description, "narrative").map(({ text }) => text)[2]).toContain(
      "suppressed (1): Withheld",
    );
  });

  it("gives level, measure and direction their codes, and leaves context out", () => {
    const results = all(readIati(cleanDataset), "result");
    const brief = results.flatMap(({ attributes, children }) =>
      children.flatMap((indicator) => {
        const [reference] = own(indicator, "reference");
        const { measure, ascending, "aggregation-status": adds } = indicator.attributes;
        return reference ? [[attributes["type"], reference.attributes["code"], measure, ascending, adds]] : [];
      }),
    );
    expect(brief).toEqual([
      ["3", "dropout", "2", "0", "0"],
      ["1", "adopted", "1", "1", "1"],
      ["1", "spare", "1", "1", "1"],
    ]);
  });

  it("marks interim targets, and marks of a value travel with it (V2)", () => {
    const comments = new Map(valuesIn(readIati(cleanDataset)).map(({ key, comment }) => [key, comment]));
    expect(comments.get("target|dropout|prizren|2025-09-01/2026-08-31")).toBe("Interim target");
    expect(comments.get("actual|dropout|prizren|2024-09-01/2025-08-31")).toBe(
      "15 of 1000; revised; estimated; Recounted",
    );
  });
});

describe("a plan in the IATI activity standard", () => {
  const root = readIati(cleanDataset);
  const [programme, ...plans] = own(root, "iati-activity");

  it("is an activity of its own below the programme; without any day, or not planned, it is none", () => {
    expect(plans.map((plan) => own(plan, "iati-identifier")[0]?.text)).toEqual([
      "ORGANISATION-IDENTIFIER-map-prizren",
      "ORGANISATION-IDENTIFIER-map-peje",
    ]);
    expect(programme && own(programme, "related-activity").map(({ attributes }) => attributes["type"])).toEqual([
      "2",
      "2",
    ]);
  });

  it("has planned days, the day of adoption, yearly budgets and what was spent", () => {
    const [prizren] = plans;
    if (prizren === undefined) throw new Error("no plan");
    const dates = own(prizren, "activity-date").map(({ attributes }) => [attributes["type"], attributes["iso-date"]]);
    expect(dates).toEqual([
      ["1", "2024-09-01"],
      ["2", "2024-06-30"],
      ["3", "2027-08-31"],
    ]);
    expect(own(prizren, "budget").flatMap((budget) => own(budget, "value").map(({ text }) => text))).toEqual([
      "1500.50",
    ]);
    const spent = own(prizren, "transaction").map((each) => [
      own(each, "transaction-date")[0]?.attributes["iso-date"],
      own(each, "value")[0]?.text,
    ]);
    expect(spent).toEqual([
      ["2025-06-01", "1100.00"],
      ["2025-03-31", "100.25"],
    ]);
    expect(own(prizren, "activity-status")[0]?.attributes["code"]).toBe("2");
  });

  it("of two versions is the current one only, so that no money counts twice (L5)", () => {
    const row = "map-prizren,prizren,1,adopted,2024-09-01,2027-08-31,2024-06-30,Kuvendi,Plani i Prizrenit,plans\n";
    const second = row.replace("map-prizren,prizren,1", "map-prizren-2,prizren,2");
    const { dataset = cleanDataset } = readWith(changed("plans.csv", row, row + second));
    const identifiers = all(readIati(dataset), "iati-identifier").map(({ text }) => text.split("-").at(-1));
    expect(identifiers).toEqual(["programme", "2", "peje"]);
  });

  it("[V4] says in title and description that it is made up, where it is", () => {
    const made = readWith(changed("plans.csv", "Plani i Prizrenit,plans", "Plani i Prizrenit,made-up")).dataset;
    const [, plan] = own(readIati(made ?? cleanDataset), "iati-activity");
    expect(plan && own(plan, "title").flatMap((title) => all(title, "narrative").map(({ text }) => text))).toEqual([
      "Ilustruese: Plani i Prizrenit",
    ]);
  });
});

describe("the default data set in the IATI activity standard", () => {
  const dataset = defaultDataset();
  const root = readIati(dataset, "2026-10-31" as Day);

  it("keeps to the schema and its rules", () => {
    expect(schemaViolations(root)).toEqual([]);
    expect(ruleViolations(root, "2026-10-31")).toEqual([]);
  });

  it("holds the results framework and one activity for each plan in force or in preparation", () => {
    expect(valuesIn(root)).toHaveLength(valuesOf(dataset).length);
    expect(own(root, "iati-activity")).toHaveLength(1 + 14);
  });
});

describe("the encoded schema", () => {
  const text = iatiText(cleanDataset, AS_OF, ALL_WORDS);

  it.each([
    ["an attribute it requires", ' measure="2"', "", "indicator lacks @measure"],
    ["a code of a list", 'result type="3"', 'result type="4"', "result/@type: 4"],
    ["a day of the calendar", 'iso-date="2024-06-30"', 'iso-date="30.6.2024"', "activity-date/@iso-date: 30.6.2024"],
    ["a number", 'value="2"', 'value="[c]"', "@value: [c]"],
    ["an element it does not know", "<sector", '<section code="1"/><sector', "section stands here"],
    ["an element that is missing", /<activity-status[^>]*>/, "", "has 0 activity-status"],
    [
      "an element out of order",
      /(<recipient-country[^>]*>)\s*(<location [\s\S]*?<\/location>)/,
      "$2$1",
      "country stands here",
    ],
  ])("finds %s", (_name, from, to, violation) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(schemaViolations(readXml(broken)).join("\n")).toContain(violation);
  });

  it.each([
    ["a place nobody described", '<location ref="peje"/>', '<location ref="nowhere"/>', "no location nowhere"],
    ["an identifier of somebody else", "<iati-identifier>ORG", "<iati-identifier>XX", "not of ORGANISATION"],
    [
      "money spent after the reporting date",
      'transaction-date iso-date="2025',
      'transaction-date iso-date="2035',
      "after",
    ],
  ])("finds %s", (_name, from, to, violation) => {
    expect(ruleViolations(readXml(text.replace(from, to)), AS_OF).join("\n")).toContain(violation);
  });
});
