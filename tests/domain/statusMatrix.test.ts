import { describe, expect, it } from "vitest";
import type { Indicator, Target, TargetRole } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { ALL_TOTAL, assessmentsOfArea, buildStatusMatrix, type StatusMatrix } from "#domain/statusMatrix.ts";
import { absentValue, MISSING } from "#domain/value.ts";
import { indicatorOf, SETTINGS } from "#tests/pack/dataset.ts";
import { areaOf, GIRLS, observationOf } from "./observations.ts";
import { measurementOf, wordOf } from "./questions.ts";

const [dropout, attendance, unpromised] = ["dropout", "attendance", "mediators"].map(indicatorOf) as [
  Indicator,
  Indicator,
  Indicator,
];
const areas = ["gjilan", "prizren", "peje"].map(areaOf);

function targetOf(indicator: Indicator, area: string, role: TargetRole, period: string, number: number): Target {
  const parts = { numerator: MISSING, denominator: MISSING, note: {} };
  const of = { indicator: indicator.id, area: areaOf(area), disaggregation: ALL_TOTAL, role };
  return { ...of, ...measurementOf(period, number), ...parts };
}

/** Dropout is to fall from 2 % to 1 % in Gjilan and Prizren, attendance to rise in Gjilan. */
const TARGETS = [
  targetOf(dropout, "gjilan", "baseline", "2022/23", 2),
  targetOf(dropout, "gjilan", "target", "2026/27", 1),
  targetOf(dropout, "prizren", "baseline", "2022/23", 2),
  targetOf(dropout, "prizren", "target", "2026/27", 1),
  targetOf(attendance, "gjilan", "baseline", "2022/23", 90),
  targetOf(attendance, "gjilan", "target", "2026/27", 96),
];

function observed(indicator: Indicator, area: string, period: string, content: Parameters<typeof observationOf>[1]) {
  return observationOf(period, content, { indicator: indicator.id, area: areaOf(area) });
}

const OBSERVATIONS = [
  observed(dropout, "gjilan", "2023/24", 1.9),
  observed(dropout, "gjilan", "2024/25", 1.5),
  { ...observed(dropout, "gjilan", "2024/25", 2.5), disaggregation: GIRLS },
  observed(dropout, "prizren", "2023/24", 1),
  observed(dropout, "prizren", "2024/25", absentValue("suppressed")),
  observed(dropout, "peje", "2024/25", 1),
  observed(attendance, "gjilan", "2024/25", 90),
  observed(unpromised, "gjilan", "2024/25", 5),
];

function matrixOf(changes: { readonly asOf?: string; readonly targets?: readonly Target[] } = {}): StatusMatrix {
  return buildStatusMatrix({
    indicators: [attendance, unpromised, dropout],
    areas,
    observations: buildObservationTable(OBSERVATIONS),
    targets: changes.targets ?? TARGETS,
    settings: SETTINGS,
    asOf: (changes.asOf ?? "2025-12-31") as Day,
  });
}

function wordsOf(matrix: StatusMatrix, indicator: Indicator): readonly (string | undefined)[] {
  return areas.map((area) => {
    const assessment = matrix.get(indicator.id)?.get(area);
    return assessment && wordOf(assessment.progress);
  });
}

describe("the matrix of statuses", () => {
  it("[P9] has every area asked about, with a status or the reason why there is none", () => {
    const matrix = matrixOf();
    expect(wordsOf(matrix, dropout)).toEqual(["onTrack", "suppressed", "noBaseline"]);
    expect(wordsOf(matrix, attendance)).toEqual(["offTrack", "noBaseline", "noBaseline"]);
  });

  it("has the indicators in the order given, without those that have no targets", () => {
    expect([...matrixOf().keys()]).toEqual(["attendance", "dropout"]);
    expect([...matrixOf({ targets: [] }).keys()]).toEqual([]);
  });

  it("[T2] is of the reporting date", () => {
    expect(wordsOf(matrixOf({ asOf: "2025-08-30" }), dropout)).toEqual(["offTrack", "achieved", "noBaseline"]);
    expect(wordsOf(matrixOf({ asOf: "2024-08-30" }), dropout)).toEqual(["noActual", "noActual", "noBaseline"]);
  });

  it("is of everyone: neither the girls' values nor their targets change it", () => {
    const forGirls = TARGETS.map((target): Target => ({ ...target, disaggregation: GIRLS }));
    expect(matrixOf().get(dropout.id)?.get(areaOf("gjilan"))?.disaggregation).toEqual(ALL_TOTAL);
    expect(wordsOf(matrixOf({ targets: [...forGirls, ...TARGETS] }), dropout)).toEqual(wordsOf(matrixOf(), dropout));
  });

  it("gives all assessments of one area in the order of the indicators", () => {
    const ofGjilan = assessmentsOfArea(matrixOf(), areaOf("gjilan"));
    expect(ofGjilan.map(({ indicator, area }) => [indicator.id, area])).toEqual([
      ["attendance", "gjilan"],
      ["dropout", "gjilan"],
    ]);
    expect(assessmentsOfArea(matrixOf(), areaOf("shtime"))).toEqual([]);
  });
});
