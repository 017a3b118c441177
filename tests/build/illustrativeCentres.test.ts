import { describe, expect, it } from "vitest";
import { CENTRE_PROGRAMME } from "#build/illustrative/centreProgramme.ts";
import { DROPOUT_PROGRAMME } from "#build/illustrative/dropoutProgramme.ts";
import type { Programme } from "#build/illustrative/programme.ts";
import { rowsIn } from "./illustrative.ts";

function rowsOf<Column extends string>(file: string, ...columns: readonly Column[]) {
  return rowsIn(CENTRE_PROGRAMME, file, ...columns);
}

describe("the second programme", () => {
  const programmeOf = (programme: Programme) => {
    const rows = rowsIn(programme, "municipalities.csv", "municipality", "programme");
    return rows.filter(({ programme }) => programme === "yes").map(({ municipality }) => municipality);
  };
  const plans = rowsOf("plans.csv", "plan", "municipality", "version", "stage");
  const activities = rowsOf("activities.csv", "plan", "stage", "indicators", "start", "funding_source");
  const centres = rowsOf("observations-programme.csv", "indicator", "municipality", "period", "value", "sex");

  it("has no municipality, dated funder or set of years in common with the first", () => {
    const [first, second] = [programmeOf(DROPOUT_PROGRAMME), programmeOf(CENTRE_PROGRAMME)];
    expect(first).toHaveLength(15);
    expect(second).toEqual(["decan", "istog", "kline", "prishtine", "skenderaj", "viti"]);
    expect(second.filter((municipality) => first.includes(municipality))).toEqual([]);
    const funders = rowsIn(DROPOUT_PROGRAMME, "funders.csv", "funder", "from").filter(({ from }) => from !== "");
    const others = rowsOf("funders.csv", "funder", "from").filter(({ from }) => from !== "");
    expect(others).toHaveLength(3);
    expect(others.filter(({ funder }) => funders.some((one) => one.funder === funder))).toEqual([]);
    const yearsOf = (rows: readonly { readonly period: string }[]) => [...new Set(rows.map(({ period }) => period))];
    expect(yearsOf(rowsIn(DROPOUT_PROGRAMME, "observations-programme.csv", "period"))).toEqual([
      "2022/23",
      "2023/24",
      "2024/25",
      "2025/26",
    ]);
    expect(yearsOf(centres)).toEqual(["2020/21", "2021/22", "2022/23", "2023/24"]);
  });

  it("[V4] says that it is illustrative in its title and its funders, and rests on published counts of pupils", () => {
    const values = new Map(rowsOf("settings.csv", "key", "value").map(({ key, value }) => [key, value]));
    expect(["title_sq", "title_sr", "title_en", "title_tr"].map((key) => values.get(key))).toEqual([
      expect.stringContaining("ilustrues"),
      expect.stringContaining("ilustrativan"),
      expect.stringContaining("illustrative"),
      expect.stringContaining("örnek"),
    ]);
    const funders = rowsOf("funders.csv", "name_en", "from").filter(({ from }) => from !== "");
    expect(funders.every(({ name_en }) => name_en.startsWith("Illustrative "))).toBe(true);
    const kinds = new Map(rowsOf("sources.csv", "source", "kind").map(({ source, kind }) => [source, kind]));
    const kindsIn = (file: string) => new Set(rowsOf(file, "source").map(({ source }) => kinds.get(source)));
    for (const file of ["observations-programme.csv", "targets.csv", "plans.csv", "activities.csv"])
      expect([file, ...kindsIn(file)]).toEqual([file, "illustrative"]);
    expect([...kindsIn("observations-published.csv")]).toEqual(["published"]);
  });

  it("[L5] has a plan not yet adopted, one of two versions, one closed for good and a municipality without", () => {
    expect(plans.map(({ plan, stage }) => [plan, stage])).toEqual([
      ["lc-decan-1", "closed"],
      ["lc-istog-1", "closed"],
      ["lc-istog-2", "underWay"],
      ["lc-kline-1", "underWay"],
      ["lc-prishtine-1", "underWay"],
      ["lc-skenderaj-1", "drafting"],
      ["lc-viti-1", "none"],
    ]);
  });

  it("has 8 to 14 activities a plan, in every stage", () => {
    for (const { plan, stage } of plans) {
      const count = activities.filter((one) => one.plan === plan).length;
      expect(stage === "none" ? count === 0 : count >= 8 && count <= 14).toBe(true);
    }
    expect(new Set(activities.map(({ stage }) => stage))).toEqual(
      new Set(["notStarted", "inProgress", "completed", "cancelled", "onHold"]),
    );
  });

  it("keeps number and title of an activity from one version to the next", () => {
    const titled = rowsOf("activities.csv", "plan", "activity", "title_en");
    const titles = new Map(titled.map(({ plan, activity, title_en }) => [`${plan} ${activity}`, title_en]));
    const first = titled.filter(({ plan }) => plan === "lc-istog-1");
    expect(first).toHaveLength(10);
    for (const { activity, title_en } of first) expect(titles.get(`lc-istog-2 ${activity}`)).toBe(title_en);
  });

  it("has activities paid only by funders who funded when they began, some of whom have ended", () => {
    const spans = new Map(rowsOf("funders.csv", "funder", "from", "to").map((row) => [row.funder, row]));
    const paid = activities.filter(({ funding_source }) => funding_source !== "");
    expect(new Set(paid.map(({ funding_source }) => funding_source))).toEqual(new Set(spans.keys()));
    for (const { start, stage, funding_source } of paid) {
      const { from = "", to = "" } = spans.get(funding_source) ?? {};
      const isBeforeItsStart = stage === "inProgress" && start > "2024-12-31";
      expect(from === "" || isBeforeItsStart || (from <= start && start <= to)).toBe(true);
    }
    expect([...spans.values()].filter(({ to }) => to !== "" && to < "2024-12-31")).toHaveLength(2);
  });

  it("shows its known troubles: no centre, years not reported, a missing baseline and a missing target", () => {
    const last = (id: string, municipality: string) =>
      centres
        .filter((row) => row.indicator === id && row.municipality === municipality && row.sex === "total")
        .map(({ period, value }) => `${period} ${value}`);
    expect(last("centre_attendance", "skenderaj")[0]).toBe("2020/21 [z]");
    expect(last("learning_centres", "skenderaj")).toEqual(["2020/21 0", "2021/22 0", "2022/23 0", "2023/24 0"]);
    expect(last("centre_grade_repetition", "kline")).toHaveLength(3);
    expect(last("centre_referrals", "prishtine")[2]).toBe("2022/23 [x]");
    const targets = rowsOf("targets.csv", "indicator", "municipality", "role");
    const rolesOf = (id: string, municipality: string) =>
      targets.filter((row) => row.indicator === id && row.municipality === municipality).map(({ role }) => role);
    expect(rolesOf("centre_referrals", "viti")).toEqual(["target"]);
    expect(rolesOf("learning_centres", "skenderaj")).toEqual(["baseline"]);
  });

  it("adds counts up to the programme's baseline and target", () => {
    const rows = rowsOf("targets.csv", "indicator", "municipality", "role", "value").filter(
      ({ indicator, value }) => indicator === "learning_centre_children" && !value.startsWith("["),
    );
    for (const role of ["baseline", "target"]) {
      const parts = rows.filter((row) => row.role === role && row.municipality !== "programme");
      const whole = rows.find((row) => row.role === role && row.municipality === "programme");
      expect(parts).toHaveLength(5);
      expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(Number(whole?.value));
    }
  });
});
