import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalsOf } from "#domain/activityTotals.ts";
import { contentText } from "#domain/cellText.ts";
import { MONEY } from "#domain/column.ts";
import { writeTables } from "#export/tables.ts";
import { parseCents } from "#ingest/number.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { activityOf, assessmentOf, planOf } from "#tests/domain/plans.ts";
import { filesOf, readWith } from "./clean.ts";

/** Cents up to a thousand million euro. */
const anyCents = fc.oneof(fc.nat(10_000), fc.nat(100_000_000_000));

/** All the ways to write an amount with at most two decimals. */
function textsOf(cents: number): readonly string[] {
  const [euros, rest] = [BigInt(cents) / 100n, String(cents % 100).padStart(2, "0")];
  const shorter = rest.endsWith("0") ? [`${euros}.${rest[0]}`] : [];
  return [`${euros}.${rest}`, ...shorter, ...(rest === "00" ? [`${euros}`] : [])];
}

describe("money in files", () => {
  it("is read to the cent however it is written, and written to be read the same", () => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        for (const text of textsOf(cents)) expect(parseCents(text)).toBe(cents);
        const written = contentText(MONEY, cents);
        expect(written).toBe(textsOf(cents)[0]);
        expect(parseCents(written)).toBe(cents);
      }),
      { numRuns: 1000 },
    );
  });

  it("is an issue with more than two decimals, even where these are zeros", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.stringMatching(/^\d{3,6}$/), (euros, decimals) => {
        expect(parseCents(`${euros}.${decimals}`)).toHaveProperty("fault");
      }),
    );
  });

  it.each(["1e3", "12.", ".5", "€ 5", "5,00", "-0.01", "1 000"])("is an issue as %s", (text) => {
    expect(parseCents(text)).toHaveProperty("fault");
  });

  it("[I5] is the same in a data set read, written and read again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCents, anyCents), { minLength: 1, maxLength: 20 }), (amounts) => {
        const header = "plan,activity,goal,title_sq,stage,planned_eur,spent_eur,source";
        const rows = amounts.map(
          ([planned, spent], nth) =>
            `map-prizren,1.1.${nth},1.1,Trajnim,inProgress,${textsOf(planned).at(-1)},${textsOf(spent).at(-1)},plans`,
        );
        const { dataset } = readWith({
          "activities.csv": `${[header, ...rows].join("\n")}\n`,
          "reports.csv": undefined,
        });
        if (dataset === undefined) throw new Error("the data set is not clean");
        expect(dataset.activities.map(({ plannedCents, spentCents }) => [plannedCents, spentCents])).toEqual(amounts);
        const again = readDataset(filesOf(Object.fromEntries(writeTables(dataset)))).dataset;
        expect(again?.activities).toEqual(dataset.activities);
      }),
      { numRuns: 30 },
    );
  });
});

describe("[L4] sums of money", () => {
  it("are exact to the cent, whatever is added", () => {
    fc.assert(
      fc.property(fc.array(anyCents, { maxLength: 200 }), (amounts) => {
        const activities = amounts.map((plannedCents) =>
          assessmentOf(planOf(), activityOf({ plannedCents }), "2025-01-01"),
        );
        const sum = amounts.reduce((total, cents) => total + BigInt(cents), 0n);
        expect(BigInt(totalsOf(activities).plannedCents)).toBe(sum);
      }),
      { numRuns: 50 },
    );
  });

  it("of a tenth and two tenths of a euro is three tenths", () => {
    const cents = ["0.10", "0.20"].map((text) => Number(parseCents(text)));
    const activities = cents.map((plannedCents) => assessmentOf(planOf(), activityOf({ plannedCents }), "2025-01-01"));
    expect(contentText(MONEY, totalsOf(activities).plannedCents)).toBe("0.30");
  });
});
