import { describe, expect, it } from "vitest";
import type { Target } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type AreaId, type CategoryId, type IndicatorId, TOTAL } from "#domain/id.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { packDataset } from "#pack/packDataset.ts";
import { readFirstPack } from "#pack/readPack.ts";
import { datasetOf, indicatorOf, MINISTRY, municipalityOf, SETTINGS, TODAY } from "#tests/pack/dataset.ts";

const everyone = { sex: TOTAL, community: TOTAL, level: TOTAL };
const girls = { ...everyone, sex: "female" as CategoryId };
const suppressed = absentValue("suppressed");

function row(area: string, period: string, value: Value, disaggregation = everyone) {
  return {
    indicator: "dropout" as IndicatorId,
    area: area as AreaId,
    period: period as Period,
    disaggregation,
    value,
    source: MINISTRY,
  };
}

function targetFor(area: string, disaggregation = everyone): Target {
  const parts = { numerator: MISSING, denominator: MISSING, note: {} };
  return { ...row(area, "2027/28", numberValue(1), disaggregation), ...parts, role: "target" };
}

function firstPackOf(
  rows: readonly ReturnType<typeof row>[],
  targets: readonly Target[],
  asOf: Day | "today" = SETTINGS.asOf,
  isHeadline = false,
) {
  const [first] = packDataset(
    datasetOf({
      settings: { ...SETTINGS, asOf },
      indicators: [{ ...indicatorOf("dropout"), isHeadline }],
      municipalities: [municipalityOf("gjilan"), municipalityOf("prizren"), municipalityOf("peje", false)],
      observations: buildObservationTable(rows),
      targets,
    }),
    { audience: "public", today: TODAY },
  ).values();
  return readFirstPack(first ?? new Uint8Array());
}

function latestOf(...given: Parameters<typeof firstPackOf>): readonly string[] {
  const { latest } = firstPackOf(...given);
  return Array.from({ length: latest.length }, (_, at) => {
    const { area, period } = observationAt(latest, at);
    return `${area} ${period}`;
  });
}

describe("the first pack", () => {
  it("holds the newest number of an area with a target, and no older one", () => {
    const rows = [row("gjilan", "2023/24", numberValue(3)), row("gjilan", "2024/25", numberValue(2))];
    expect(latestOf(rows, [targetFor("gjilan")])).toEqual(["gjilan 2024/25"]);
  });

  it("holds the absences after the newest number, so that a suppressed value is not answered with an older one", () => {
    const rows = [
      row("gjilan", "2022/23", numberValue(3)),
      row("gjilan", "2023/24", suppressed),
      row("gjilan", "2024/25", MISSING),
    ];
    expect(latestOf(rows, [targetFor("gjilan")])).toEqual(["gjilan 2022/23", "gjilan 2023/24", "gjilan 2024/25"]);
  });

  it("holds every absence of an area without a number", () => {
    const rows = [row("gjilan", "2023/24", suppressed), row("gjilan", "2024/25", MISSING)];
    expect(latestOf(rows, [targetFor("gjilan")])).toEqual(["gjilan 2023/24", "gjilan 2024/25"]);
  });

  it("holds what municipalities of the programme reported without a target of their own, and no others", () => {
    const rows = ["prizren", "peje"].map((area) => row(area, "2024/25", numberValue(2)));
    expect(latestOf(rows, [targetFor("gjilan")])).toEqual(["prizren 2024/25"]);
    expect(latestOf(rows, [targetFor("peje")])).toEqual(["peje 2024/25", "prizren 2024/25"]);
    expect(latestOf(rows, [])).toEqual([]);
  });

  it("holds no target and no observation of a part of the people", () => {
    const rows = [row("gjilan", "2024/25", numberValue(2), girls)];
    const pack = firstPackOf(rows, [targetFor("gjilan", girls)]);
    expect([pack.latest.length, pack.targets]).toEqual([0, []]);
    expect(latestOf(rows, [targetFor("gjilan")])).toEqual([]);
  });

  it("[T2] does not let a number dated after the reporting date hide the one before it", () => {
    const rows = [row("gjilan", "2024/25", numberValue(3)), row("gjilan", "2025/26", numberValue(2))];
    expect(latestOf(rows, [targetFor("gjilan")])).toEqual(["gjilan 2024/25", "gjilan 2025/26"]);
    expect(latestOf(rows, [targetFor("gjilan")], "2026-08-31" as Day)).toEqual(["gjilan 2025/26"]);
  });

  it("[T2] takes the day of packing where the reporting date is today", () => {
    const rows = [row("gjilan", "2025-12", numberValue(3)), row("gjilan", "2025-11", numberValue(2))];
    expect(latestOf(rows, [targetFor("gjilan")], "today")).toEqual(["gjilan 2025-11", "gjilan 2025-12"]);
  });

  it("holds every observation that may become the latest where the day of packing is not told either", () => {
    const rows = [row("gjilan", "2023/24", numberValue(3)), row("gjilan", "2024/25", numberValue(2))];
    const settings = { ...SETTINGS, asOf: "today" } as const;
    const observations = buildObservationTable(rows);
    const dataset = datasetOf({
      settings,
      indicators: [indicatorOf("dropout")],
      observations,
      targets: [targetFor("gjilan")],
    });
    const [first] = packDataset(dataset).values();
    expect(readFirstPack(first ?? new Uint8Array()).latest).toEqual(observations);
  });

  it("[A1] holds what a target of the programme or of Kosovo is added up from", () => {
    const rows = ["gjilan", "prizren", "peje"].map((area) => row(area, "2024/25", numberValue(2)));
    expect(latestOf(rows, [targetFor("programme")])).toEqual(["gjilan 2024/25", "prizren 2024/25"]);
    expect(latestOf(rows, [targetFor("kosovo")])).toEqual(["gjilan 2024/25", "peje 2024/25", "prizren 2024/25"]);
  });

  it("[A1] [A3] holds what a headline is added up from and its published total, with a target or without", () => {
    const rows = ["gjilan", "prizren", "peje", "programme"].map((area) => row(area, "2024/25", numberValue(2)));
    const shown = ["gjilan 2024/25", "prizren 2024/25", "programme 2024/25"];
    expect(latestOf(rows, [], SETTINGS.asOf, true)).toEqual(shown.toSorted());
    expect(latestOf(rows, [], SETTINGS.asOf, false)).toEqual([]);
  });
});
