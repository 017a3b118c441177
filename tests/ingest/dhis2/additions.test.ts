import { describe, expect, it } from "vitest";
import type { Indicator } from "#domain/dataset.ts";
import { analytics, datasetOf, importWith, METADATA } from "./exports.ts";

const FIGURES = ["numerator", "denominator", "factor", "multiplier", "divisor"];

/** What the import makes of an indicator that is not known here. */
function added(values: unknown, mapping: string, metadata: unknown = METADATA): Indicator | undefined {
  const { dataset } = datasetOf(importWith(values, `kind,dhis2,vijim,role\n${mapping}\n`, metadata));
  return dataset?.indicators.find(({ source }) => source === "dhis2");
}

const one = (item: string, value: string | number, period = "2024Sep") =>
  analytics([[item, "PejaOu00001", period, value]]);

describe("an indicator that comes from DHIS2 and is not known", () => {
  it("[A1] is a rate that can be added up where its parts came, and one that cannot where only its percentage did", () => {
    const parts = analytics([["inDropRate1", "PejaOu00001", "2024Sep", 1.2, 12, 1000, 100, 100, 1]], [], FIGURES);
    expect(added(parts, "data,inDropRate1,leaving")).toMatchObject({
      kind: "rate",
      unit: "percent",
      aggregation: "ratio",
      decimals: 1,
    });
    expect(added(one("inDropRate1", 1.2), "data,inDropRate1,leaving")).toMatchObject({
      kind: "rate",
      aggregation: "none",
    });
  });

  it("[V3] is a rate where two data elements are its parts", () => {
    const values = analytics([
      ["deDropout01", "PejaOu00001", "2024Sep", 12],
      ["deEnrolled1", "PejaOu00001", "2024Sep", 800],
    ]);
    expect(added(values, "data,DROP,leaving,numerator\ndata,ENR,leaving,denominator")).toMatchObject({
      kind: "rate",
      aggregation: "ratio",
    });
  });

  it("[A1] is not added up where DHIS2 takes averages, and is where it says nothing", () => {
    const elements = (aggregationType?: string) => ({
      ...METADATA,
      dataElements: [{ id: "deClassSize", name: "Class size", ...(aggregationType && { aggregationType }) }],
    });
    const values = one("deClassSize", 24);
    const mapping = "data,deClassSize,class_size";
    expect(added(values, mapping, elements("AVERAGE"))?.aggregation).toBe("none");
    expect(added(values, mapping, elements())?.aggregation).toBe("sum");
    expect(added(values, mapping, elements())?.definition).toEqual({ sq: "Class size" });
  });

  it("counts no people where it is a yes or no, which has a unit of its own", () => {
    expect(added(one("deAdopted01", "true"), "data,deAdopted01,approved")).toMatchObject({
      kind: "milestone",
      unit: "yes_no",
      countsPersons: false,
      decimals: 0,
    });
  });

  it("[T1] is monthly where its values are of single days", () => {
    expect(added(one("deVisits001", 3, "20240930"), "data,deVisits001,home_visits")?.frequency).toBe("month");
  });

  it("goes by its id where the metadata do not have it", () => {
    const bare = { ...METADATA, dataElements: [] };
    expect(added(one("deUnlisted9", 3), "data,deUnlisted9,visits", bare)).toMatchObject({
      kind: "count",
      unit: "persons",
      name: { en: "visits" },
    });
  });
});

describe("what else is not known", () => {
  it("makes a municipality without code and district where DHIS2 has none", () => {
    const bare = { ...METADATA, organisationUnits: [{ id: "JunikOu0001", name: "Junik" }] };
    const values = analytics([["deEnrolled1", "JunikOu0001", "2024Sep", 9]]);
    const reading = importWith(values, "kind,dhis2,vijim\norgUnit,JunikOu0001,junik\ndata,ENR,pupils\n", bare);
    const junik = datasetOf(reading).dataset?.municipalities.find(({ id }) => id === "junik");
    expect(junik?.name).toEqual({ sq: "Junik", sr: "Junik", en: "Junik" });
    expect([junik?.code, junik?.district]).toEqual([undefined, undefined]);
  });

  it("makes a category that only the mapping of a data element names, after those that are known", () => {
    const values = one("deVisits001", 3);
    const reading = importWith(values, "kind,dhis2,vijim\ndata,deVisits001,pupils;community:gorani\n");
    const { dataset } = datasetOf(reading);
    const communities = dataset?.categories.filter(({ dimension }) => dimension === "community") ?? [];
    const gorani = communities.find(({ id }) => id === "gorani");
    expect(gorani?.name).toEqual({ en: "gorani" });
    expect(gorani?.order).toBe(Math.max(...communities.map(({ order }) => order)));
  });

  it("is dated by the day of the import where DHIS2 does not say its own", () => {
    const undated = { ...METADATA, system: { id: "eed3d451", version: "2.40.5" } };
    const { dataset } = datasetOf(importWith(one("deEnrolled1", 9), "kind,dhis2,vijim\ndata,ENR,pupils\n", undated));
    expect(dataset?.sources.find(({ id }) => id === "dhis2")?.date).toBe("2026-01-31");
  });
});
