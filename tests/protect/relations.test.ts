import { describe, expect, it } from "vitest";
import type { Dataset, Indicator } from "#domain/dataset.ts";
import type { IndicatorId } from "#domain/id.ts";
import { figuresOf } from "#protect/figures.ts";
import { implicationsOf } from "#protect/implications.ts";
import { additionsOf, type Link } from "#protect/relations.ts";
import { municipalityOf } from "#tests/pack/dataset.ts";
import { count, DROPOUT, PUPILS, published, rate, type TableRow } from "./audit/tables.ts";

const [female, male] = [{ sex: "female" }, { sex: "male" }];
const decan = { area: "decan" };
const USUAL = ["pupils", "dropout", "peje", "2023/24", "total", "value"];

/** `+1 total −1 female = 2`, figures by what of their keys is not the usual; `≥ 0` where there is no upper limit. */
function textOf({ terms, lower, upper }: Link): string {
  const sum = terms.map(([key, factor]) => {
    const words = key.split(" ").filter((word) => !USUAL.includes(word));
    return `${factor < 0 ? "−" : "+"}${Math.abs(factor)} ${words.join(" ") || "total"}`;
  });
  return `${sum.join(" ")} ${upper === Number.POSITIVE_INFINITY ? `≥ ${lower}` : `= ${lower}`}`;
}

const addedIn = (dataset: Dataset) => additionsOf(dataset, figuresOf(dataset)).map(textOf);
const impliedIn = (dataset: Dataset) => implicationsOf(dataset, figuresOf(dataset));
const added = (...rows: readonly TableRow[]) => addedIn(published(rows));

function linked(rows: readonly TableRow[], ...indicators: readonly Indicator[]): readonly string[] {
  return impliedIn(published(rows, { indicators })).links.map(textOf);
}

/** The numbers that follow, `?` where one is not known. */
function implied(rows: readonly TableRow[], indicator: Indicator): readonly (number | string)[] {
  return impliedIn(published(rows, { indicators: [indicator] })).implied.map(({ number }) => number ?? "?");
}

describe("the categories of a total", () => {
  it("[S2] come to what is known to be left over where all are told, to nothing more where one is not", () => {
    expect(added(count(50), count(30, female), count(18, male))).toEqual(["+1 total −1 female −1 male = 2"]);
    expect(added(count(50), count(30, female), count("c", male))).toEqual(["+1 total −1 female −1 male = 0"]);
    expect(added(count("c"), count(30, female), count(18, male))).toEqual(["+1 total −1 female −1 male = 0"]);
  });

  it("[S2] come to no more than it where one that occurs elsewhere is not there, and to all of it where nothing is left", () => {
    const elsewhere = count(9, { ...decan, ...male });
    expect(added(elsewhere, count(50), count(30, female))).toEqual(["+1 total −1 female ≥ 0"]);
    expect(added(elsewhere, count(50), count("c", female))).toEqual(["+1 total −1 female ≥ 0"]);
    expect(added(elsewhere, count(30), count(30, female))).toEqual(["+1 total −1 female = 0"]);
  });

  it("[S2] that come to more than it tell nothing while one of them is not told", () => {
    expect(added(count(30), count(37, female), count("c", male))).toEqual([]);
    expect(added(count(30), count(20, female), count(18, male))).toEqual(["+1 total −1 female −1 male = -8"]);
    // They may still come to all of it.
    expect(added(count(30), count(30, female), count("c", male))).toEqual(["+1 total −1 female −1 male = 0"]);
  });

  it("[S2] that cannot be are no part of it, and one without a total is none of anything", () => {
    expect(added(count(50), count(30, female), count("z", male))).toEqual(["+1 total −1 female = 20"]);
    expect(added(count(30, female), count(18, male))).toEqual([]);
  });
});

describe("the municipalities of a whole", () => {
  it("[A2] are all of the programme, whoever is missing: nobody else adds it up", () => {
    const programme = count(55, { area: "programme" });
    expect(added(programme, count(30), count(20, decan))).toEqual(["+1 programme −1 decan −1 total = 5"]);
    const before = count(20, { ...decan, period: "2022/23" });
    expect(added(programme, count(30), before)).toEqual(["+1 programme −1 total = 25"]);
  });

  it("[A2] are all of Kosovo only where all report that ever do", () => {
    const municipalities = ["peje", "decan"].map((id) => ({ ...municipalityOf(id), inProgramme: false }));
    const kosovo = (...rows: readonly TableRow[]) =>
      addedIn({ ...published([count(90, { area: "kosovo" }), ...rows]), municipalities });
    expect(kosovo(count(30), count(20, decan))).toEqual(["+1 kosovo −1 decan −1 total = 40"]);
    expect(kosovo(count(30), count(20, { ...decan, period: "2022/23" }))).toEqual(["+1 kosovo −1 total ≥ 0"]);
    const others = rate(3, 80, decan);
    expect(kosovo(count(30), others)).toEqual(["+1 kosovo −1 total = 60"]);
  });
});

describe("what follows from a rate", () => {
  it("[S2] is what a share leaves over, unless it can be no share or leaves less than nothing", () => {
    const share = { ...DROPOUT, validMax: 100 };
    expect(implied([rate(96, 97)], share)).toEqual([1]);
    expect(implied([rate("c", 97)], share)).toEqual(["?"]);
    expect(implied([rate(97, 97)], share)).toEqual([0]);
    for (const row of [rate(98, 97), rate("z", 97), rate(5, "z"), rate(5, "x")])
      expect(implied([row], share)).toEqual([]);
    expect(implied([rate(96, 97)], { ...DROPOUT, validMax: 101 })).toEqual([]);
    expect(linked([rate(96, 97)], share)).toHaveLength(1);
    expect(implied([count(96)], PUPILS)).toEqual([]);
  });

  it("[S2] is how far it can go, up or down, as long as the figures keep to it", () => {
    const limited = { ...DROPOUT, validMin: 50, validMax: 150 };
    const [most, least] = ["−1 numerator +1.5 denominator ≥ 0", "+1 numerator −0.5 denominator ≥ 0"];
    expect(linked([rate(60, 100)], limited)).toEqual([most, least]);
    expect(linked([rate("c", 100)], limited)).toEqual([most, least]);
    expect(linked([rate(60, "c")], limited)).toEqual([most, least]);
    expect(linked([rate(150, 100)], limited)).toEqual([most, least]);
    expect(linked([rate(50, 100)], limited)).toEqual([most, least]);
    expect(linked([rate(151, 100)], limited)).toEqual([least]);
    expect(linked([rate(49, 100)], limited)).toEqual([most]);
    for (const row of [rate("z", 100), rate(5, "z"), rate(5, "x")]) expect(linked([row], limited)).toEqual([]);
    expect(linked([rate(60, 100)], { ...DROPOUT, validMin: 0, validMax: 150 })).toEqual([most]);
  });
});

describe("what follows over time", () => {
  const years = [count(123, { period: "2022" }), count(120, { period: "2021" }), count(119, { period: "2023" })];

  it("[S2] is what was added since the period before, of what piles up", () => {
    expect(implied(years, { ...PUPILS, isCumulative: true })).toEqual([3]);
    expect(implied(years, PUPILS)).toEqual([]);
  });

  it("[S2] is added within one municipality, from a baseline on too", () => {
    const piling = { ...PUPILS, isCumulative: true };
    const [before, now] = [count(120, { period: "2021" }), count(123, { period: "2022" })];
    expect(implied([before, { ...now, area: count(0, decan).area }], piling)).toEqual([]);
    const dataset = published([now], { indicators: [piling], baselines: [before] });
    expect(impliedIn(dataset).implied.map(({ number }) => number)).toEqual([3]);
  });

  const halves = [count(60), count(50, { period: "2023/24-S1" }), count("c", { period: "2023/24-S2" })];

  it("[S2] is that shorter periods add up to the longer one they fill, and come to no more where they do not", () => {
    expect(linked(halves, PUPILS)).toEqual(["+1 total −1 2023/24-S1 −1 2023/24-S2 = 0"]);
    expect(linked(halves.slice(0, 2), PUPILS)).toEqual(["+1 total −1 2023/24-S1 ≥ 0"]);
    const before = count(9, { period: "2022/23-S2" });
    const after = count(9, { period: "2024/25-S1" });
    expect(linked([...halves, before, after], PUPILS)).toEqual(["+1 total −1 2023/24-S1 −1 2023/24-S2 = 0"]);
    // Of each kind of period by itself.
    const month = count(12, { period: "2023-09" });
    expect(linked([...halves, month], PUPILS).toSorted()).toEqual([
      "+1 2023/24-S1 −1 2023-09 ≥ 0",
      "+1 total −1 2023-09 ≥ 0",
      "+1 total −1 2023/24-S1 −1 2023/24-S2 = 0",
    ]);
  });

  it("[S2] is no sum of what piles up or is not added up", () => {
    expect(linked(halves, { ...PUPILS, aggregation: "none" })).toEqual([]);
    expect(
      linked(halves.slice(0, 2), { ...PUPILS, isCumulative: true }).filter((text) => !text.includes("less")),
    ).toEqual([]);
  });
});

describe("what follows between indicators", () => {
  const named = (id: string, changes: Partial<Indicator> = {}) => ({ ...PUPILS, id: id as IndicatorId, ...changes });
  const [a, b] = [named("a"), named("b")];
  const whole = { ...PUPILS, sumOf: [a.id, b.id] };

  it("[S2] is a declared sum, which is no more than a limit where one of them is not there", () => {
    const [one, other] = [count(30, { indicator: "a" }), count("c", { indicator: "b" })];
    expect(linked([count(50), one, other], whole, a, b)).toEqual(["+1 total −1 a −1 b = 0"]);
    expect(linked([count(50), one], whole, a, b)).toEqual(["+1 total −1 a ≥ 0"]);
    expect(linked([count(50)], whole, a, b)).toEqual([]);
    expect(linked([count(50), one, other], PUPILS, a, b)).toEqual([]);
  });

  it("[S2] is a count that is the numerator or the denominator of a rate", () => {
    const related = { ...DROPOUT, validMax: 150, numeratorIs: a.id, denominatorIs: b.id };
    const rows = [rate("c", 80), count(3, { indicator: "a" }), count(80, { indicator: "b" })];
    expect(linked(rows, related, a, b).filter((text) => text.includes("="))).toEqual([
      "+1 numerator −1 a = 0",
      "+1 denominator −1 b = 0",
    ]);
    expect(linked(rows.slice(0, 1), related, a, b).filter((text) => text.includes("="))).toEqual([]);
  });
});
