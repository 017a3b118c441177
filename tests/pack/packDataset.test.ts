import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completenessOf } from "#domain/completeness.ts";
import type { Dataset, Target } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { ActivityId, AreaId, CategoryId, GoalId, IndicatorId, PlanId } from "#domain/id.ts";
import { type Issue, issueOf } from "#domain/issue.ts";
import { buildObservationTable, observationAt, rowsOf, selectRows } from "#domain/observationTable.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
import { readAreaPack, readFirstPack, readIndicatorPack, readPlansPack, readQualityPack } from "#pack/readPack.ts";
import { arbitraryParts, datasetWith } from "#tests/pack/arbitrary.ts";
import { datasetOf, indicatorOf, MINISTRY, municipalityOf, TODAY } from "#tests/pack/dataset.ts";
import { pupilCounts, pupilRates } from "#tests/pack/synthetic.ts";

const OPTIONS = { audience: "public", today: TODAY } as const;

function unpack(dataset: Dataset, issues: readonly Issue[] = []) {
  const files = packDataset(dataset, { ...OPTIONS, issues });
  const bytesOf = (file: string | undefined) => files.get(file ?? "") ?? new Uint8Array();
  const first = readFirstPack(bytesOf(firstFileOf(files.keys())));
  return {
    first,
    areaPack: (id: AreaId) => readAreaPack(bytesOf(first.areaFiles[id])),
    indicatorPack: (id: IndicatorId) => readIndicatorPack(bytesOf(first.files[id])),
    plans: readPlansPack(bytesOf(first.plansFile)),
    quality: readQualityPack(bytesOf(first.qualityFile)),
  };
}

/** In one order, whatever order they came in. */
function sorted(targets: readonly Target[]): readonly Target[] {
  const keyOf = ({ role, indicator, area, period, disaggregation: { sex, community, level } }: Target) =>
    [role, indicator, area, period, sex, community, level].join("|");
  return targets.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

describe("packs of a data set", () => {
  it("give back every observation of every indicator bit for bit", () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const dataset = datasetWith(parts);
        const { indicatorPack } = unpack(dataset);
        for (const { id } of dataset.indicators) {
          const { start, end } = rowsOf(dataset.observations, id);
          const expected = selectRows(dataset.observations, (row) => row >= start && row < end);
          const { observations } = indicatorPack(id);
          expect(observations).toStrictEqual(expected);
          expect(
            Buffer.from(observations.value.numbers.buffer).equals(Buffer.from(expected.value.numbers.buffer)),
          ).toBe(true);
        }
      }),
    );
  });

  it("give back every observation and target of every municipality", () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const dataset = datasetWith(parts);
        const { areaPack } = unpack(dataset);
        for (const { id } of dataset.municipalities) {
          const isOwn = (row: number) => observationAt(dataset.observations, row).area === id;
          const { observations, targets } = areaPack(id);
          expect(observations).toStrictEqual(selectRows(dataset.observations, isOwn));
          expect(sorted(targets)).toStrictEqual(sorted(dataset.targets.filter(({ area }) => area === id)));
        }
      }),
    );
  });

  it("give back every target of every indicator", () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const dataset = datasetWith(parts);
        const { indicatorPack } = unpack(dataset);
        const read = dataset.indicators.flatMap(({ id }) => indicatorPack(id).targets);
        expect(sorted(read)).toStrictEqual(sorted(dataset.targets));
      }),
    );
  });

  it("are the same bytes under the same names, whatever the order of observations and targets", () => {
    const shuffled = arbitraryParts.chain((parts) =>
      fc.record({
        parts: fc.constant(parts),
        rows: fc.shuffledSubarray([...parts.rows], { minLength: parts.rows.length }),
        targets: fc.shuffledSubarray([...parts.targets], { minLength: parts.targets.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ parts, rows, targets }) => {
        expect(packDataset(datasetWith({ rows, targets }), OPTIONS)).toEqual(packDataset(datasetWith(parts), OPTIONS));
      }),
      { numRuns: 30 },
    );
  });

  it("are the same bytes whatever the order of keys in an object", () => {
    const indicator = indicatorOf("dropout");
    const turned = Object.fromEntries(Object.entries(indicator).reverse()) as typeof indicator;
    expect(packDataset(datasetOf({ indicators: [turned] }), OPTIONS)).toEqual(
      packDataset(datasetOf({ indicators: [indicator] }), OPTIONS),
    );
  });

  it("of an empty data set are a first pack, one of plans and one of quality", () => {
    const { first, plans, quality } = unpack(datasetOf({}));
    expect(first).toMatchObject({ audience: "public", indicators: [], files: {}, latest: { length: 0 }, targets: [] });
    expect(plans).toEqual({ plans: [], goals: [], activities: [], reports: [] });
    expect(quality).toEqual({ asOf: "2025-12-31", completeness: { areas: [], rows: [] }, issues: [] });
  });

  it("carry the descriptions of the data set as they are", () => {
    const dataset = datasetOf({ indicators: [indicatorOf("dropout")] });
    const { settings, sources, funders, municipalities, categories, indicators } = dataset;
    expect(unpack(dataset).first).toMatchObject({ settings, sources, funders, municipalities, categories, indicators });
  });

  it("carry plans, goals, activities and reports as they are", () => {
    const plan = "prizren-2024" as PlanId;
    const activity = {
      plan,
      id: "1.1.1" as ActivityId,
      title: { sq: "Ekipi" },
      stage: "inProgress",
      source: MINISTRY,
    } as const;
    const plans = {
      plans: [{ id: plan, version: "1", stage: "adopted", title: { sq: "Plani" }, source: MINISTRY, note: {} }],
      goals: [{ plan: "*", id: "1" as GoalId, title: { sq: "Parandalimi" } }],
      activities: [{ ...activity, goal: "1" as GoalId, plannedCents: 120_050, indicators: ["dropout"] }],
      reports: [{ plan, activity: activity.id, date: "2025-03-31" as Day, reporter: "DKA", note: {}, reasonLate: {} }],
    } as unknown as Pick<Dataset, "plans" | "goals" | "activities" | "reports">;
    expect(unpack(datasetOf(plans)).plans).toEqual(plans);
  });

  it("carry how complete the programme's municipalities are on the reporting date, and the issues given", () => {
    const rows = [...pupilCounts("dropout" as IndicatorId, 1)].map((row) => ({
      ...row,
      disaggregation: { ...row.disaggregation, community: "total" as CategoryId },
    }));
    const own = rows.filter(({ area, disaggregation: { sex } }) => area === "municipality-1" && sex === "total");
    const byPeriod = new Map(own.map((row) => [row.period, row]));
    const dataset = datasetOf({
      indicators: [{ ...indicatorOf("dropout"), frequency: "semester" }],
      municipalities: [municipalityOf("municipality-1"), municipalityOf("municipality-2", false)],
      observations: buildObservationTable(byPeriod.values()),
    });
    const issues = [issueOf("unknownColumn", { file: "plans.csv", row: 1, column: "x" }, "", { table: "plans" })];
    const { quality } = unpack(dataset, issues);
    const expected = completenessOf(dataset, ["municipality-1" as AreaId], "2025-12-31" as Day, 6);
    expect(expected.rows[0]?.periods).toContain("2023/24-S2");
    expect(quality).toEqual({ asOf: "2025-12-31", completeness: expected, issues });
  });

  it("say nothing of a reporting date nobody knows", () => {
    const settings = { ...datasetOf({}).settings, asOf: "today" } as const;
    const files = packDataset(datasetOf({ settings }));
    const [, bytes] = [...files].find(([file]) => file.startsWith("quality.")) ?? [];
    expect(readQualityPack(bytes ?? new Uint8Array())).not.toHaveProperty("asOf");
  });

  it("[S4] hold nothing of a number whose row is absent", () => {
    const [row] = pupilRates("dropout" as IndicatorId, 1);
    const observations = buildObservationTable(
      row ? [{ ...row, numerator: { kind: "absent", reason: "suppressed" } }] : [],
    );
    const leaky = { ...observations, numerator: { ...observations.numerator, numbers: Float64Array.of(7777) } };
    const indicators = [indicatorOf("dropout")];
    expect(packDataset(datasetOf({ indicators, observations: leaky }), OPTIONS)).toEqual(
      packDataset(datasetOf({ indicators, observations }), OPTIONS),
    );
  });

  it("have names that change with what they hold and with nothing else", () => {
    const [dropout, teams] = ["dropout", "teams"] as IndicatorId[] as [IndicatorId, IndicatorId];
    const filesOf = (seed: number) => {
      const observations = buildObservationTable([...pupilCounts(dropout, seed)].slice(0, 60));
      return unpack(datasetOf({ indicators: [indicatorOf(dropout), indicatorOf(teams)], observations })).first.files;
    };
    const [one, other] = [filesOf(1), filesOf(2)];
    expect(Object.keys(one)).toEqual([dropout, teams]);
    expect(one[teams]).toBe(other[teams]);
    expect(one[dropout]).not.toBe(other[dropout]);
    expect(one[dropout]).toMatch(/^indicator-dropout\.[0-9a-f]{16}\.pack$/);
  });

  it("have names without a path in them, whatever an indicator is called", () => {
    const indicators = [indicatorOf("../a b"), indicatorOf("../a c"), indicatorOf("shkollë")];
    const files = Object.values<string>(unpack(datasetOf({ indicators })).first.files);
    expect(new Set(files).size).toBe(3);
    for (const file of files) expect(file).toMatch(/^indicator-[a-z_]+\.[0-9a-f]{16}\.pack$/);
  });

  it("refuse two targets of one role for the same thing", () => {
    const [row] = pupilCounts("dropout" as IndicatorId, 1);
    const target = { ...row, role: "target", numerator: row?.value, denominator: row?.value, note: {} } as Target;
    expect(() =>
      packDataset(datasetOf({ indicators: [indicatorOf("dropout")], targets: [target, target] }), OPTIONS),
    ).toThrow(/two observations of dropout/);
  });

  it("take at most 0.8 byte an observation once compressed, as a rate and as a count", () => {
    for (const rows of [pupilRates("dropout" as IndicatorId, 1), pupilCounts("dropout" as IndicatorId, 1)]) {
      const observations = buildObservationTable(rows);
      const files = packDataset(datasetOf({ indicators: [indicatorOf("dropout")], observations }), OPTIONS);
      const sizes = [...files]
        .filter(([file]) => file.startsWith("indicator-"))
        .map(([, bytes]) => brotliCompressSync(bytes).length);
      expect(sizes[0]).toBeLessThan(0.8 * observations.length);
    }
  });

  it("need no more bytes for the keys of a table without holes than for its ids", () => {
    const observations = buildObservationTable(pupilCounts("dropout" as IndicatorId, 1));
    const silent = buildObservationTable(
      Array.from({ length: observations.length }, (_, row) => ({
        ...observationAt(observations, row),
        value: { kind: "absent", reason: "missing" } as const,
      })),
    );
    const files = packDataset(datasetOf({ indicators: [indicatorOf("dropout")], observations: silent }), OPTIONS);
    const ids = JSON.stringify([silent.areas, silent.periods, silent.categories]).length;
    const [size] = [...files].filter(([file]) => file.startsWith("indicator-")).map(([, bytes]) => bytes.length);
    expect(size).toBeLessThan(ids + 600);
  });
});
