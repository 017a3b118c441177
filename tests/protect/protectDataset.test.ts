import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { observationAt } from "#domain/observationTable.ts";
import type { HiddenFigure } from "#domain/protection.ts";
import { numberValue, SUPPRESSED } from "#domain/value.ts";
import { figureKey, figuresOf } from "#protect/figures.ts";
import { costOf } from "#protect/primary.ts";
import { protectDataset, solveInTurn } from "#protect/protectDataset.ts";
import { withMissingTotals } from "#protect/wholes.ts";
import { indicatorOf } from "#tests/pack/dataset.ts";
import { count, DROPOUT, faultsOf, PUPILS, published, rate, solver, type TableRow } from "./audit/tables.ts";
import { datasetWith, generatedRows } from "./generated.ts";

const protect = (dataset: Dataset, alike?: ReadonlySet<string>) => protectDataset(dataset, solveInTurn(solver), alike);

/** `peje female: small`, of each hidden figure; the usual indicator, period and part are not told. */
function told({ area, disaggregation, period, part, reason }: HiddenFigure): string {
  const words = [area, period, ...Object.values(disaggregation), part].filter(
    (word) => !["2023/24", "total", "value"].includes(word),
  );
  return `${words.join(" ")}: ${reason}`;
}

async function hiddenIn(rows: readonly TableRow[], options: Parameters<typeof published>[1] = {}) {
  const { hidden } = await protect(published(rows, options));
  return hidden.map(told).sort();
}

function rowsOf({ observations }: Dataset) {
  return Array.from({ length: observations.length }, (_, row) => observationAt(observations, row));
}

const SHARE = { ...DROPOUT, validMax: 100 };

describe("the figures that are hidden for what they are", () => {
  it("[S1] are counts from 1 to below the threshold, and no 0 but of the dimensions named", async () => {
    const rows = [0, 1, 9, 10].map((number, year) => count(number, { period: `202${year}` }));
    expect(await hiddenIn(rows)).toEqual(expect.arrayContaining(["peje 2021: small", "peje 2022: small"]));
    expect(await hiddenIn(rows)).not.toEqual(expect.arrayContaining(["peje 2020: zero"]));
    const roma = [count(0, { area: "peje", community: "roma" })];
    expect(await hiddenIn(roma, { settings: { zeroIsSmall: ["community"] } })).toContain("peje roma: zero");
    expect(await hiddenIn(roma, { settings: { zeroIsSmall: [] } })).toEqual([]);
  });

  it("[S1] are both parts of a rate, each by its own number, with its percentage", async () => {
    const { dataset, hidden } = await protect(published([rate(3, 40), rate(2, 7, { area: "decan" })]));
    expect(hidden.map(told)).toEqual(
      expect.arrayContaining(["peje numerator: small", "decan numerator: small", "decan denominator: small"]),
    );
    const suppressed = { kind: "absent", reason: "suppressed" };
    const rows = rowsOf(dataset);
    expect(rows.find(({ area }) => area === "peje")).toMatchObject({ value: suppressed, numerator: suppressed });
    expect(rows.find(({ area }) => area === "decan")).toMatchObject({ value: suppressed, denominator: suppressed });
  });

  it("[S1] are those from which a small one follows: what a share leaves over, what a cumulative count added", async () => {
    expect(await hiddenIn([rate(96, 97)], { indicators: [SHARE] })).toContain("peje numerator: implied");
    const trained = { ...PUPILS, isCumulative: true };
    const rows = [count(120, { period: "2021" }), count(123, { period: "2022" })];
    expect(await hiddenIn(rows, { indicators: [trained] })).not.toEqual([]);
    expect(await hiddenIn(rows)).toEqual([]);
  });

  it("[S1] are those of which only a symbol says that they are more than none", async () => {
    const { dataset, hidden } = await protect(published([count("low"), rate("x", "x", { percentage: "low" })]));
    expect(hidden.map(told).sort()).toEqual(["peje numerator: small", "peje: small"]);
    expect(rowsOf(dataset).map(({ value }) => value)).toEqual([SUPPRESSED, SUPPRESSED]);
  });

  it("[S1] are those that a baseline or an observation tells as small, where the two differ", async () => {
    for (const [observed, baseline] of [
      [40, 3],
      [3, 40],
    ] as const) {
      const { dataset, hidden } = await protect(published([count(observed)], { baselines: [count(baseline)] }));
      expect(hidden.map(told)).toContain("peje: small");
      expect([observationAt(dataset.observations, 0).value, dataset.targets[0]?.value]).toEqual([
        SUPPRESSED,
        SUPPRESSED,
      ]);
    }
  });

  it("[S4] are those hidden already in the baseline or the observation: the other does not tell them", async () => {
    for (const [observed, baseline] of [
      [40, "c"],
      ["c", 40],
    ] as const) {
      const { dataset } = await protect(published([count(observed)], { baselines: [count(baseline)] }));
      expect([observationAt(dataset.observations, 0).value, dataset.targets[0]?.value]).toEqual([
        SUPPRESSED,
        SUPPRESSED,
      ]);
    }
  });

  it("[S1] are none of an indicator that counts no people", async () => {
    const schools = { ...PUPILS, id: indicatorOf("schools").id, countsPersons: false };
    const row = count(3, { indicator: "schools" });
    const alone = published([row], { indicators: [schools] });
    expect((await protect(alone)).dataset).toEqual({ ...alone, isProtected: true });
    const { dataset } = await protect(published([row, count(4)], { indicators: [PUPILS, schools] }));
    expect(rowsOf(dataset).find(({ indicator }) => indicator === schools.id)?.value).toEqual(numberValue(3));
  });

  it("[S7] are the cells of municipalities by two dimensions, unless the full cross is asked for", async () => {
    const rows = [count(50), count(30, { sex: "female", level: "upper_secondary" })];
    expect(await hiddenIn(rows)).toEqual(["peje female upper_secondary: outsideDesign"]);
    expect(await hiddenIn(rows, { settings: { publicationDesign: "full" } })).toEqual([]);
  });
});

describe("the figures that are hidden for others", () => {
  const bySex = [count(40), count(37, { sex: "female" }), count(3, { sex: "male" })];

  it("[S2] keep a small one from being computed from its total", async () => {
    expect(await hiddenIn(bySex)).toEqual(expect.arrayContaining(["peje male: small", "peje female: complementary"]));
  });

  it("[S5] are details before a municipality's total, and that before the programme's", async () => {
    const rows = [
      ...bySex,
      count(60, { area: "decan" }),
      count(30, { area: "decan", sex: "female" }),
      count(30, { area: "decan", sex: "male" }),
    ];
    const hidden = await hiddenIn(rows);
    expect(hidden).toHaveLength(4);
    expect(hidden.filter((text) => !text.includes("male"))).toEqual([]);
  });

  it("[S2] are hidden in another version too, so that no change tells them", async () => {
    const before = await protect(published([count(40), count(9, { sex: "male" }), count(31, { sex: "female" })]));
    const now = await protect(
      published([count(44), count(12, { sex: "male" }), count(32, { sex: "female" })]),
      before.keys,
    );
    expect(now.hidden.map(told)).toEqual(expect.arrayContaining(["peje male: complementary"]));
  });

  it("[S4] leave no note behind", async () => {
    const rows = bySex.map((row) => ({ ...row, note: { en: "3 boys" } }));
    const { dataset } = await protect(published(rows));
    expect([...dataset.observations.notes.keys()]).toHaveLength(1);
  });

  it("[S1] are hidden in baselines as in observations, aims are not", async () => {
    const baseline = count(3, { sex: "male" });
    const dataset = published(bySex, { baselines: [baseline] });
    const aim = { ...dataset, targets: dataset.targets.flatMap((row) => [row, { ...row, role: "target" as const }]) };
    const { dataset: shown } = await protect(aim);
    expect(shown.targets.map(({ value }) => value.kind)).toEqual(["absent", "number"]);
  });
});

describe("protection", { timeout: 120_000 }, () => {
  it("adds what nobody could add up any more: the programme's totals", async () => {
    const { dataset } = await protect(published([count(40), count(60, { area: "decan" })]));
    const rows = rowsOf(dataset);
    expect(rows.find(({ area }) => area === "programme")?.value).toEqual({ kind: "number", number: 100 });
  });

  it("[S2] links indicators that are said to add up, and counts that are parts of rates", async () => {
    const whole = { ...PUPILS, sumOf: [indicatorOf("grades_1_9").id, indicatorOf("grades_10_12").id] };
    const indicators = [
      whole,
      { ...PUPILS, id: indicatorOf("grades_1_9").id },
      { ...PUPILS, id: indicatorOf("grades_10_12").id },
    ];
    const rows = [count(50), count(45, { indicator: "grades_1_9" }), count(5, { indicator: "grades_10_12" })];
    expect(await hiddenIn(rows, { indicators })).toContain("peje: complementary");
  });

  it("[S2] hides a count where it is a part of a rate that is hidden", async () => {
    const leavers = { ...PUPILS, id: indicatorOf("leavers").id };
    const indicators = [{ ...DROPOUT, numeratorIs: leavers.id, denominatorIs: PUPILS.id }, PUPILS, leavers];
    const rows = [rate(4, 800), count(4, { indicator: "leavers" }), count(800)];
    const { dataset, hidden } = await protect(published(rows, { indicators }));
    expect(hidden.map(told)).toEqual(expect.arrayContaining(["peje numerator: small", "peje: small"]));
    expect(faultsOf(dataset)).toEqual([]);
  });

  it("[S2] hides another half where one half of a year is hidden and the year is shown", async () => {
    const halves = [count(60), count(55, { period: "2023/24-S1" }), count(5, { period: "2023/24-S2" })];
    const { dataset, hidden } = await protect(published(halves));
    const both = ["peje 2023/24-S1: complementary", "peje 2023/24-S2: small"];
    expect(hidden.map(told)).toEqual(expect.arrayContaining(both));
    expect(faultsOf(dataset)).toEqual([]);
  });

  it("[S2] minds what a rate can be at most and at least, even where the figures break it", async () => {
    const limited = [PUPILS, { ...DROPOUT, validMin: 50, validMax: 150 }];
    for (const numerator of [8, 60, 70, 2]) {
      const rows = [rate(numerator, 40), rate(30, 41, { sex: "female" }), rate(12, 11, { sex: "male" })];
      const { dataset } = await protect(published(rows, { indicators: limited }));
      expect(faultsOf(dataset)).toEqual([]);
    }
  });

  it("hides all that contradicts itself, as nothing can be proven of it", async () => {
    // Boys are 40 − 30 by sex and 30 + 5 by level.
    const rows = [
      ...[count(40), count(30, { sex: "female" }), count("c", { sex: "male" })],
      ...[count(30, { sex: "male", level: "lower" }), count(5, { sex: "male", level: "upper" })],
    ];
    const { dataset } = await protect(
      published(rows, { settings: { publicationDesign: "full", smallNumberThreshold: 2 } }),
    );
    expect(rowsOf(dataset).map(({ value }) => value)).toEqual(rowsOf(dataset).map(() => SUPPRESSED));
  });

  it("comes to an end where nothing can hide a figure: a part of what there cannot be", async () => {
    const { hidden } = await protect(published([count("z"), count("c", { sex: "female" })]));
    expect(hidden).toEqual([]);
  });

  it("[S2] takes parts that come to more than their whole for none of it", async () => {
    // 37 girls of 30 pupils: the total tells nothing of the boys, and stays.
    const rows = [count(30), count(37, { sex: "female" }), count("c", { sex: "male" })];
    expect(await hiddenIn(rows)).toEqual([]);
  });

  it("[S3] leaves nothing to compute, as its audit finds", () =>
    fc.assert(
      fc.asyncProperty(generatedRows, fc.integer({ min: 2, max: 30 }), async (rows, smallNumberThreshold) => {
        const { dataset } = await protect(datasetWith(rows, { smallNumberThreshold }));
        expect(faultsOf(dataset)).toEqual([]);
      }),
      { numRuns: 25 },
    ));

  it("[S1] never publishes more when the threshold is raised", () =>
    fc.assert(
      fc.asyncProperty(
        generatedRows,
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        async (rows, threshold, more) => {
          const lossAt = async (smallNumberThreshold: number) => {
            const dataset = datasetWith(rows, { smallNumberThreshold });
            const { keys } = await protect(dataset);
            const figures = figuresOf(withMissingTotals(dataset));
            return [...figures].reduce((loss, [key, figure]) => loss + (keys.has(key) ? costOf(figure) : 0), 0);
          };
          expect(await lossAt(threshold + more)).toBeGreaterThanOrEqual((await lossAt(threshold)) - 1e-4);
        },
      ),
      { numRuns: 20 },
    ));

  it("does not depend on the order of rows, categories and municipalities", () =>
    fc.assert(
      fc.asyncProperty(
        generatedRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        async ([rows, shuffled]) => {
          const dataset = datasetWith(rows);
          const other = {
            ...datasetWith(shuffled),
            municipalities: dataset.municipalities.toReversed(),
            categories: dataset.categories.toReversed(),
          };
          expect((await protect(other)).keys).toEqual((await protect(dataset)).keys);
        },
      ),
      { numRuns: 14 },
    ));

  it("changes nothing in what is protected already", () =>
    fc.assert(
      fc.asyncProperty(generatedRows, async (rows) => {
        const first = await protect(datasetWith(rows));
        const second = await protect(first.dataset);
        expect(second.hidden).toEqual([]);
        expect(second.dataset.observations).toEqual(first.dataset.observations);
      }),
      { numRuns: 20 },
    ));
});

it("names a figure by everything it is of", () => {
  const [figure] = figuresOf(published([rate(30, 40, { community: "roma" })])).values();
  expect(figure && figureKey(figure)).toBe("dropout numerator peje 2023/24 total roma total");
});
