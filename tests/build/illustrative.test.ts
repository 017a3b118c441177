import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildIllustrative } from "#build/illustrative/build.ts";
import { CENTRE_PROGRAMME } from "#build/illustrative/centreProgramme.ts";
import { DROPOUT_PROGRAMME } from "#build/illustrative/dropoutProgramme.ts";
import { SEED } from "#build/illustrative/random.ts";
import { parseTable } from "#build/illustrative/table.ts";
import { inputsOf, madeOf, rowsIn } from "./illustrative.ts";

const inputs = inputsOf(DROPOUT_PROGRAMME);
const made = madeOf(DROPOUT_PROGRAMME);
const madeOfCentres = madeOf(CENTRE_PROGRAMME);

function rowsOf<Column extends string>(file: string, ...columns: readonly Column[]) {
  return rowsIn(DROPOUT_PROGRAMME, file, ...columns);
}

const observations = rowsOf(
  "observations-programme.csv",
  "indicator",
  "municipality",
  "period",
  "sex",
  "community",
  "value",
  "numerator",
  "denominator",
  "source",
);
type ObservationRow = (typeof observations)[number];

describe("the committed tables", () => {
  it.each([...made.keys()])("%s is what the generator makes, byte for byte", (file) => {
    expect(readFileSync(`data/${file}`, "utf8") === made.get(file)).toBe(true);
  });

  it.each([...madeOfCentres.keys()])("learning-centres/%s is what the generator makes, byte for byte", (file) => {
    expect(readFileSync(`data/learning-centres/${file}`, "utf8") === madeOfCentres.get(file)).toBe(true);
  });

  it("are the same from the same seed and others from another", () => {
    expect(buildIllustrative(DROPOUT_PROGRAMME, inputs, SEED)).toEqual(made);
    const other = buildIllustrative(DROPOUT_PROGRAMME, inputs, SEED + 1);
    expect(other.get("observations-programme.csv")).not.toBe(made.get("observations-programme.csv"));
    expect(other.get("activities.csv")).not.toBe(made.get("activities.csv"));
  });

  it("stay modest: all of data/ under 3 MB", () => {
    const files = readdirSync("data", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const sizes = files.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it("rest on illustrative sources alone", () => {
    const kinds = new Map(rowsOf("sources.csv", "source", "kind").map(({ source, kind }) => [source, kind]));
    const sources = ["observations-programme.csv", "targets.csv", "plans.csv", "activities.csv"].flatMap((file) =>
      rowsOf(file, "source").map(({ source }) => source),
    );
    expect(new Set(sources.map((source) => kinds.get(source)))).toEqual(new Set(["illustrative"]));
  });
});

describe("observations", () => {
  const keyOf = (row: ObservationRow) => [row.indicator, row.municipality, row.period].join("|");
  const cells = new Map<string, ObservationRow[]>();
  for (const row of observations) cells.set(keyOf(row), [...(cells.get(keyOf(row)) ?? []), row]);
  const figures = (row: ObservationRow) =>
    row.numerator === "" ? [Number(row.value)] : [Number(row.numerator), Number(row.denominator)];
  const isNumber = (row: ObservationRow) => !row.value.startsWith("[");

  it("[V1] hold whole numbers or one symbol", () => {
    for (const row of observations) {
      if (isNumber(row))
        for (const figure of figures(row)) expect(Number.isSafeInteger(figure) && figure >= 0).toBe(true);
      else expect(["[x]", "[z]", "[low]"]).toContain(row.value);
    }
  });

  it("[V3] have numerators within their denominators", () => {
    for (const row of observations) {
      const [part = 0, whole] = row.numerator === "" ? [] : figures(row);
      if (whole !== undefined) expect(part).toBeLessThanOrEqual(whole);
    }
  });

  it.each(["sex", "community"] as const)("have parts by %s that add up to the total", (dimension) => {
    let checked = 0;
    for (const [key, rows] of cells) {
      const total = rows.find((row) => row.sex === "total" && row.community === "total");
      const parts = rows.filter((row) => row[dimension] !== "total");
      if (total === undefined || !isNumber(total) || parts.length === 0) continue;
      figures(total).forEach((figure, index) => {
        const sum = parts.filter(isNumber).reduce((one, row) => one + (figures(row)[index] ?? 0), 0);
        expect(`${key} ${sum}`).toBe(`${key} ${figure}`);
      });
      checked++;
    }
    expect(checked).toBeGreaterThan(200);
  });

  it("cover the ordinary troubles", () => {
    const symbols = new Set(observations.map(({ value }) => value.match(/^\[.*\]$/)?.[0]));
    expect(symbols).toEqual(new Set([undefined, "[x]", "[z]", "[low]"]));
    const marks = new Set(rowsOf("observations-programme.csv", "mark").map(({ mark }) => mark));
    expect(marks).toEqual(new Set(["", "p", "r", "e", "b", "u"]));
    const last = observations.filter(({ period }) => period === "2025/26");
    expect(new Set(last.map(({ municipality }) => municipality)).size).toBe(14);
  });

  it("keep close to the published number of pupils", () => {
    const columns = ["indicator", "municipality", "period", "sex", "level", "value"] as const;
    const pupils = parseTable(inputs.pupils, columns).filter(
      (row) => row.indicator === "pupils" && row.level === "primary_lower_secondary" && row.sex === "total",
    );
    const published = new Map(pupils.map((row) => [`${row.municipality} ${row.period}`, Number(row.value)]));
    const rates = observations.filter(
      (row) => row.indicator === "dropout_rate_compulsory" && row.community === "total",
    );
    let compared = 0;
    for (const row of rates.filter(({ sex, numerator }) => sex === "total" && numerator !== "")) {
      const real = published.get(`${row.municipality} ${row.period}`);
      if (real === undefined) continue;
      expect(Math.abs(Number(row.denominator) / real - 1)).toBeLessThan(0.005);
      compared++;
    }
    expect(compared).toBe(30);
  });
});

describe("targets", () => {
  const columns = ["indicator", "municipality", "sex", "community", "role", "period", "value", "numerator"] as const;
  const targets = rowsOf("targets.csv", ...columns);
  const roleOf = (indicator: string, municipality: string, role: string) =>
    targets.filter((row) => row.indicator === indicator && row.municipality === municipality && row.role === role);

  it("start from the figures observed in the baseline year", () => {
    const keyOf = (row: { indicator: string; municipality: string; sex: string; community: string }) =>
      [row.indicator, row.municipality, row.sex, row.community].join("|");
    const first = new Map(observations.filter(({ period }) => period === "2022/23").map((row) => [keyOf(row), row]));
    for (const row of targets.filter(({ role, municipality }) => role === "baseline" && municipality !== "programme")) {
      expect([row.value, row.numerator]).toEqual([first.get(keyOf(row))?.value, first.get(keyOf(row))?.numerator]);
    }
  });

  it("lack one baseline and one target, and are not applicable where there is no learning centre", () => {
    expect(roleOf("unexcused_absence_rate", "fushe-kosove", "baseline")).toEqual([]);
    expect(roleOf("returned_to_school", "lipjan", "target")).toEqual([]);
    expect(roleOf("learning_centre_children", "dragash", "target").map(({ value }) => value)).toEqual(["[z]"]);
  });

  it("are given for the programme on every headline indicator", () => {
    const headlines = rowsOf("indicators.csv", "indicator", "headline").filter(({ headline }) => headline === "yes");
    for (const { indicator } of headlines) expect(roleOf(indicator, "programme", "target")).toHaveLength(1);
  });
});

describe("plans", () => {
  const plans = rowsOf("plans.csv", "plan", "municipality", "stage", "start", "end");
  const goals = rowsOf("goals.csv", "plan", "goal");
  const activities = rowsOf(
    "activities.csv",
    "plan",
    "activity",
    "goal",
    "title_en",
    "stage",
    "completed_on",
    "indicators",
    "funding_source",
    "spent_eur",
  );
  const reports = rowsOf("reports.csv", "plan", "activity", "date", "reason_late_en");

  it("[L5] are fifteen municipalities' and show every stage", () => {
    expect(new Set(plans.map(({ municipality }) => municipality)).size).toBe(15);
    expect(new Set(plans.map(({ stage }) => stage))).toEqual(
      new Set(["none", "drafting", "finalised", "adopted", "underWay", "closed"]),
    );
  });

  it("have 20 to 60 activities each, but for the municipality without a plan", () => {
    const counts = plans.map(
      ({ plan, stage }) => [stage, activities.filter((one) => one.plan === plan).length] as const,
    );
    for (const [stage, count] of counts) {
      if (stage === "none") expect(count).toBe(0);
      else expect(count >= 20 && count <= 60).toBe(true);
    }
    expect(new Set(activities.map(({ title_en }) => title_en)).size).toBeGreaterThanOrEqual(45);
  });

  it("have activities whose goal, indicators and funder exist", () => {
    const known = new Set(goals.map(({ plan, goal }) => `${plan} ${goal}`));
    const indicators = new Set(rowsOf("indicators.csv", "indicator").map(({ indicator }) => indicator));
    const funders = new Set(["", ...rowsOf("funders.csv", "funder").map(({ funder }) => funder)]);
    for (const activity of activities) {
      expect(known.has(`* ${activity.goal}`) || known.has(`${activity.plan} ${activity.goal}`)).toBe(true);
      expect(activity.activity.startsWith(`${activity.goal}.`)).toBe(true);
      for (const indicator of activity.indicators.split(";"))
        expect(indicator === "" || indicators.has(indicator)).toBe(true);
      expect(funders.has(activity.funding_source)).toBe(true);
      expect(activity.spent_eur).toMatch(/^\d+\.\d\d$/);
      expect(activity.completed_on !== "").toBe(activity.stage === "completed");
    }
  });

  it("have reports on their own activities, each day once, none after the reporting date", () => {
    const known = new Set(activities.map(({ plan, activity }) => `${plan} ${activity}`));
    const keys = reports.map(({ plan, activity, date }) => `${plan} ${activity} ${date}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { plan, activity, date } of reports) {
      expect(known.has(`${plan} ${activity}`)).toBe(true);
      expect(date <= "2026-10-31").toBe(true);
    }
    expect(reports.some(({ reason_late_en }) => reason_late_en !== "")).toBe(true);
  });

  it("keep number and title of an activity from one version to the next", () => {
    const titles = new Map(activities.map(({ plan, activity, title_en }) => [`${plan} ${activity}`, title_en]));
    const first = activities.filter(({ plan }) => plan === "map-prizren-1" || plan === "map-kamenice-1");
    expect(first.length).toBeGreaterThan(50);
    for (const { plan, activity, title_en } of first) {
      expect(titles.get(`${plan.replace(/1$/, "2")} ${activity}`)).toBe(title_en);
    }
  });
});
