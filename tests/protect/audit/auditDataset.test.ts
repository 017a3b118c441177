import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
import { readFirstPack, readIndicatorPack, readPlansPack } from "#pack/readPack.ts";
import { unpackDataset } from "#pack/unpackDataset.ts";
import { sumOfAudits } from "#protect/audit/audit.ts";
import { auditBlock } from "#protect/audit/auditBlock.ts";
import { auditBlocks } from "#protect/audit/auditBlocks.ts";
import { auditDataset } from "#protect/audit/auditDataset.ts";
import { defaultDataset } from "#tests/ingest/defaultDataset.ts";
import { addressText, count, DROPOUT, faultsOf, PUPILS, published, rate, solver } from "./tables.ts";

const [female, male] = [{ sex: "female" }, { sex: "male" }];
const [roma, serb, albanian] = [{ community: "roma" }, { community: "serb" }, { community: "albanian" }];
const share = { indicators: [PUPILS, { ...DROPOUT, validMax: 100 }] };

/** `kind address lower–upper` of every fault. */
function faultTexts(dataset: Dataset): readonly string[] {
  return faultsOf(dataset).map((fault) => `${fault.kind} ${addressText(fault)} ${fault.lower}–${fault.upper}`);
}

describe("small numbers that are published", () => {
  it("[S1] are counts from 1 to one below the threshold", () => {
    const counts = [0, 1, 9, 10].map((number, place) => count(number, { period: `202${place}` }));
    expect(faultTexts(published(counts))).toEqual(["smallPublished 2021 1–1", "smallPublished 2022 9–9"]);
    expect(faultTexts(published(counts, { settings: { smallNumberThreshold: 2 } }))).toEqual([
      "smallPublished 2021 1–1",
    ]);
  });

  it("[S1] are both parts of a rate, never its percentage", () => {
    expect(faultTexts(published([rate(3, 8)]))).toEqual([
      "smallPublished numerator 3–3",
      "smallPublished denominator 8–8",
    ]);
    expect(faultTexts(published([rate("x", "x", { percentage: 3 })]))).toEqual([]);
  });

  it("[S1] are zeros where a category of a dimension says that zero is small", () => {
    expect(faultTexts(published([count(0, roma)]))).toEqual(["smallPublished roma 0–0"]);
    expect(faultTexts(published([count(0, female)]))).toEqual([]);
    expect(faultTexts(published([count(0, female)], { settings: { zeroIsSmall: ["sex"] } }))).toEqual([
      "smallPublished female 0–0",
    ]);
    expect(faultTexts(published([rate(0, 40, roma)]))).toEqual(["smallPublished roma numerator 0–0"]);
  });

  it("[S1] are percentages of 0 there, which say it of the numerator", () => {
    const zeros = [rate("x", "x", { ...roma, percentage: 0 }), rate("x", "x", { ...female, percentage: 0 })];
    expect(faultTexts(published(zeros))).toEqual(["smallPublished roma 0–0"]);
  });

  it("[S1] are baselines, but no aims", () => {
    const dataset = published([], { baselines: [count(4), count(5, female), count(6, male)] });
    const [baseline, interim, aim] = dataset.targets;
    if (!baseline || !interim || !aim) throw new Error("no targets");
    const targets = [baseline, { ...interim, role: "interim" as const }, { ...aim, role: "target" as const }];
    expect(faultTexts({ ...dataset, targets })).toEqual(["smallPublished total 4–4"]);
  });

  it("[S1] are told of once where observation and baseline are the same figure", () => {
    const dataset = published([count(4)], { baselines: [count(4)] });
    expect(auditDataset(dataset, solver)).toMatchObject({ published: 1, faults: [{ lower: 4 }] });
  });

  it("[S1] are told of where observation and baseline are the same figure but differ", () => {
    expect(faultTexts(published([count(40)], { baselines: [count(3)] }))).toEqual(["smallPublished total 3–3"]);
    expect(faultTexts(published([count(3)], { baselines: [count(40)] }))).toEqual(["smallPublished total 3–3"]);
  });

  it("[S1] are not asked of an indicator that counts no people", () => {
    const indicators = [{ ...PUPILS, countsPersons: false }];
    expect(auditDataset(published([count(4), count("c", female)], { indicators }), solver)).toEqual({
      published: 0,
      hidden: 0,
      outsideDesign: 0,
      faults: [],
    });
  });
});

describe("hidden figures", () => {
  it("[S3] are recoverable where one value fits, however large it is", () => {
    expect(faultTexts(published([count(90), count(48, male), count("c", female)]))).toEqual([
      "recoverable female 42–42",
    ]);
  });

  it("[S3] need values beyond the threshold, or as many above the smallest as the threshold", () => {
    const sharing = (sum: number) => [count(50 + sum), count(50, albanian), count("c", roma), count("c", serb)];
    expect(faultTexts(published(sharing(9)))).toEqual(["narrow roma 0–9", "narrow serb 0–9"]);
    expect(faultTexts(published(sharing(10)))).toEqual([]);
  });

  it("[S3] are hidden well enough by two values, one of which is beyond the threshold", () => {
    // 9.5 ≤ 100 n / 110 ≤ 10.5: 10.45 ≤ n ≤ 11.55.
    expect(faultTexts(published([rate("c", 110, { percentage: 10 })]))).toEqual(["recoverable numerator 11–11"]);
    // Of 105: 9.975 to 11.025.
    expect(faultTexts(published([rate("c", 105, { percentage: 10 })]))).toEqual([]);
    // 8 % of 106: 7.95 to 9.01.
    expect(faultTexts(published([rate("c", 106, { percentage: 8 })]))).toEqual(["narrow numerator 8–9"]);
  });

  it("[S7] that are not in a published table may be known unless they are small", () => {
    const cross = { ...female, ...roma };
    const row = (hiddenSum: number) => [
      count(200 + hiddenSum, female),
      count(200, { ...female, ...albanian }),
      count("c", cross),
    ];
    const full = { settings: { publicationDesign: "full" as const } };
    expect(faultTexts(published(row(40)))).toEqual([]);
    expect(faultTexts(published(row(40), full))).toEqual(["recoverable female roma 40–40"]);
    expect(faultTexts(published(row(4)))).toEqual(["recoverable female roma 4–4"]);
    expect(faultTexts(published(row(0)))).toEqual(["recoverable female roma 0–0"]);
    const two = [
      count(200, female),
      count(191, { ...female, ...albanian }),
      count("c", cross),
      count("c", { ...female, ...serb }),
    ];
    expect(faultTexts(published(two))).toEqual(["narrow female roma 0–9", "narrow female serb 0–9"]);
  });

  it("[S7] that are no secret may be 0 where 0 is not small", () => {
    const row = [
      count(200, female),
      count(200, { ...female, level: "lower" }),
      count("c", { ...female, level: "upper" }),
    ];
    expect(faultTexts(published(row))).toEqual([]);
    expect(faultTexts(published(row, { settings: { zeroIsSmall: ["level"] } }))).toEqual([
      "recoverable female upper 0–0",
    ]);
  });

  it("[S7] of programme and Kosovo are in published tables with two categories", () => {
    const places = [{ area: "peje" }, { area: "programme" }, { area: "kosovo" }];
    const two = places.map((place) => count("c", { ...place, ...female, ...roma }));
    const three = places.map((place) => count("c", { ...place, ...female, ...roma, level: "lower" }));
    expect(auditDataset(published([...two, ...three]), solver)).toMatchObject({ hidden: 2, outsideDesign: 4 });
  });

  it("[S3] are counted, and so are the fewest values that fit one of them", () => {
    const table = [
      ...[count(90), count(40, albanian), count("c", roma), count("c", serb)],
      ...[rate("c", 105, { percentage: 10 }), rate("c", 1000, { percentage: 10, period: "2022/23" })],
    ];
    // 0 to 50 · 10 to 11 · 95 to 105.
    expect(auditDataset(published(table), solver)).toEqual({
      published: 4,
      hidden: 4,
      outsideDesign: 0,
      fewestValues: 2,
      faults: [],
    });
    expect(auditDataset(published(table.slice(0, 4)), solver).fewestValues).toBe(51);
    expect(auditDataset(published(table.slice(0, 2)), solver)).not.toHaveProperty("fewestValues");
    // 40 to 55, of which all are large.
    const piling = { indicators: [{ ...PUPILS, isCumulative: true }] };
    const years = [count(40, { period: "2021/22" }), count("c", { period: "2022/23" }), count(55)];
    expect(auditDataset(published(years, piling), solver)).toMatchObject({ fewestValues: 16, faults: [] });
  });
});

describe("figures that are only implied", () => {
  it("[S2] what a share leaves over is small as any other figure", () => {
    expect(faultTexts(published([rate(495, 500)], share))).toEqual(["impliedRest numerator 5–5"]);
    expect(faultTexts(published([rate(490, 500)], share))).toEqual([]);
    expect(faultTexts(published([rate(500, 500)], share))).toEqual([]);
    expect(faultTexts(published([rate(500, 500, roma)], share))).toEqual(["impliedRest roma numerator 0–0"]);
    expect(faultTexts(published([rate(495, 500)]))).toEqual([]);
  });

  it("[S2] what a share leaves over follows from a percentage too", () => {
    // 98.5 ≤ 100 n / 500 ≤ 99.5: 492.5 ≤ n ≤ 497.5.
    expect(faultTexts(published([rate("c", 500, { percentage: 99 })], share))).toEqual(["impliedRest numerator 3–7"]);
  });

  it("[S2] what was added since the reported period before is small as any other figure", () => {
    const piling = { indicators: [{ ...PUPILS, isCumulative: true }] };
    const since = (before: number) => published([count(before, { period: "2021/22" }), count(60)], piling);
    expect(faultTexts(since(55))).toEqual(["impliedAdded total 5–5"]);
    expect(faultTexts(since(50))).toEqual([]);
    expect(faultTexts(since(60))).toEqual([]);
  });

  it("[S2] the denominator of a cumulative rate does not pile up", () => {
    const indicators = [{ ...DROPOUT, isCumulative: true }];
    const table = [rate(20, 805, { period: "2022/23" }), rate(40, 800)];
    expect(faultTexts(published(table, { indicators }))).toEqual([]);
  });

  it("[S2] a part of a published percentage is small as any other figure", () => {
    // 0.5 ≤ 100 n / 500 ≤ 1.5: 3 to 7.
    expect(faultTexts(published([rate("x", 500, { percentage: 1 })]))).toEqual(["impliedPart numerator 3–7"]);
    expect(faultTexts(published([rate("x", 500, { percentage: 4 })]))).toEqual([]);
  });
});

describe("the audit as a whole", () => {
  const table = [count(60), count(48, male), count("c", female), rate(495, 500), count(4, { period: "2022/23" })];

  it("is the sum of blocks that were audited apart, as copies", () => {
    const dataset = published(table, share);
    const audits = auditBlocks(dataset).map((block) => auditBlock(structuredClone(block), solver));
    expect(audits).toHaveLength(2);
    expect(sumOfAudits(audits)).toEqual(auditDataset(dataset, solver));
  });

  it("[S3] reads what packs hold", () => {
    const dataset = published(table, share);
    const packs = packDataset(dataset);
    const bytesOf = (file: string) => packs.get(file) ?? new Uint8Array();
    const first = readFirstPack(bytesOf(firstFileOf(packs.keys())));
    const indicators = Object.values(first.files).map((file) => readIndicatorPack(bytesOf(file)));
    const served = unpackDataset(first, indicators, readPlansPack(bytesOf(first.plansFile)));
    expect(faultTexts(served).toSorted()).toEqual([
      "impliedRest numerator 5–5",
      "recoverable female 12–12",
      "smallPublished 2022/23 4–4",
    ]);
  });

  it("[S1] finds the small numbers of a data set that is not protected", () => {
    const dataset = defaultDataset();
    const indicators = dataset.indicators.filter(({ id }) => (id as string) === "dropout_rate_compulsory");
    const small = faultsOf({ ...dataset, indicators }).filter(({ kind }) => kind === "smallPublished");
    expect(small).toContainEqual(
      expect.objectContaining({
        indicator: "dropout_rate_compulsory",
        area: "gjakove",
        period: "2022/23",
        disaggregation: { sex: "total", community: "albanian", level: "total" },
        part: "numerator",
        lower: 8,
      }),
    );
  });
});
