import { describe, expect, it } from "vitest";
import { CLEAN, readWith } from "./clean.ts";

/** What is found in a further column of indicators, in which dropout says what it rests on. */
function issuesWith(column: string, related: string) {
  const [header = "", ...rows] = (CLEAN["indicators.csv"] ?? "").trimEnd().split("\n");
  const cellOf = (row: string) => (row.startsWith("dropout,") ? related : "");
  const lines = [`${header},${column}`, ...rows.map((row) => `${row},${cellOf(row)}`)];
  const { issues } = readWith({ "indicators.csv": `${lines.join("\n")}\n` });
  return issues.filter(({ place }) => place.column === column);
}

describe("what an indicator says it rests on", () => {
  it("[S2] is an indicator of the table, also one further down", () => {
    for (const column of ["sum_of", "numerator_is", "denominator_is"]) expect(issuesWith(column, "pupils")).toEqual([]);
    expect(issuesWith("sum_of", "pupils;spare")).toEqual([]);
  });

  it("[S2] is not itself, nor one nobody knows: the closest are offered", () => {
    expect(issuesWith("sum_of", "dropout")).toContainEqual(
      expect.objectContaining({ code: "unknownId", text: "dropout" }),
    );
    expect(issuesWith("denominator_is", "pupil")).toContainEqual(
      expect.objectContaining({ code: "unknownId", text: "pupil", facts: { table: "indicators", closest: "pupils" } }),
    );
  });
});
