import { describe, expect, it } from "vitest";
import { DROPOUT_PROGRAMME } from "#build/illustrative/dropoutProgramme.ts";
import { rowsIn } from "./illustrative.ts";

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
);

describe("trainings and learning centres", () => {
  const outputs = ["trained_med_staff", "trained_organisations", "learning_centres"];

  it.each(outputs)(
    "%s is observed and has a target in every municipality, and activities that should move it",
    (id) => {
      const observed = observations.filter(({ indicator }) => indicator === id);
      expect(new Set(observed.map(({ municipality }) => municipality)).size).toBe(15);
      const targets = rowsOf("targets.csv", "indicator", "role").filter(({ indicator }) => indicator === id);
      expect(targets.map(({ role }) => role).toSorted()).toEqual([
        ...Array.from({ length: 15 }, () => "baseline"),
        ...Array.from({ length: 15 }, () => "target"),
      ]);
      expect(rowsOf("activities.csv", "indicators").some(({ indicators }) => indicators.split(";").includes(id))).toBe(
        true,
      );
    },
  );

  it("train MED staff and organisations once in every plan that no other version replaced", () => {
    const activities = rowsOf("activities.csv", "plan", "indicators");
    const trainings = (id: string) => activities.filter(({ indicators }) => indicators === id).map(({ plan }) => plan);
    const plans = rowsOf("plans.csv", "plan", "stage").filter(({ stage }) => stage !== "none" && stage !== "closed");
    expect(trainings("trained_med_staff").length).toBeGreaterThan(10);
    for (const plan of trainings("trained_med_staff")) expect(plans.map((one) => one.plan)).toContain(plan);
    expect(new Set(trainings("trained_organisations")).size).toBe(trainings("trained_organisations").length);
  });

  it("count no fewer people and organisations trained than the year before", () => {
    const series = new Map<string, number>();
    const trained = observations.filter(({ indicator }) => indicator.startsWith("trained_"));
    expect(trained.length).toBeGreaterThan(150);
    for (const row of trained) {
      const key = [row.indicator, row.municipality, row.sex].join("|");
      expect(Number(row.value)).toBeGreaterThanOrEqual(series.get(key) ?? 0);
      series.set(key, Number(row.value));
    }
  });

  it("have a centre wherever children attend one, and a true zero where none does", () => {
    const totalsOf = (id: string) =>
      new Map(
        observations
          .filter(({ indicator, sex, community }) => indicator === id && sex === "total" && community === "total")
          .map(({ municipality, period, value }) => [`${municipality} ${period}`, value]),
      );
    const [centres, children] = [totalsOf("learning_centres"), totalsOf("learning_centre_children")];
    expect(centres.size).toBe(59);
    for (const [key, value] of centres) expect(`${key} ${children.get(key) === "[z]"}`).toBe(`${key} ${value === "0"}`);
  });
});
