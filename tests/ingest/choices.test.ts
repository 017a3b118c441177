import { describe, expect, it } from "vitest";
import { readDataset } from "#ingest/readDataset.ts";
import { briefs, CLEAN, filesOf, TODAY } from "./clean.ts";

describe("choices and categories", () => {
  it.each([
    ["E përfunduar", "E PAFILLUAR"],
    ["Završena", "nije započeta"],
    ["završeno", "Није започета"],
    ["Done", "not started"],
  ])("are read in three languages: %s, %s", (completed, notStarted) => {
    const text = (CLEAN["activities.csv"] ?? "")
      .replace(",completed,", `,${completed},`)
      .replace(",notStarted,", `,${notStarted},`);
    const reading = readDataset(filesOf({ ...CLEAN, "activities.csv": text }), TODAY);
    expect(briefs(reading)).toEqual([]);
    expect(reading.dataset?.activities.map(({ stage }) => stage)).toEqual([
      "completed",
      "inProgress",
      "notStarted",
      "onHold",
    ]);
  });

  it.each([
    ["po", "jo"],
    ["Da", "Ne"],
    ["YES", "no"],
  ])("of yes and no are read as %s and %s", (yes, no) => {
    const text = (CLEAN["municipalities.csv"] ?? "").replaceAll(",yes", `,${yes}`).replaceAll(",no\n", `,${no}\n`);
    const { dataset } = readDataset(filesOf({ ...CLEAN, "municipalities.csv": text }), TODAY);
    expect(dataset?.municipalities.map(({ inProgramme }) => inProgramme)).toEqual([true, true, false, false]);
  });

  it("offer the word meant by the closest alias", () => {
    const text = (CLEAN["activities.csv"] ?? "").replace(",completed,", ",e perfunduarr,");
    const reading = readDataset(filesOf({ ...CLEAN, "activities.csv": text }), TODAY);
    expect(reading.issues[0]).toMatchObject({ code: "notChoice", facts: { closest: "completed" } });
  });

  it("[I3] are read by the names the data set gives its categories, and that is said", () => {
    const text = (CLEAN["observations.csv"] ?? "").replace("2023/24,female", "2023/24,GIRLS");
    const reading = readDataset(filesOf({ ...CLEAN, "observations.csv": text }), TODAY);
    expect(briefs(reading)).toEqual([
      { code: "nameMatched", file: "observations.csv", row: 3, column: "sex", text: "GIRLS" },
    ]);
    expect(reading.dataset?.observations).toEqual(readDataset(filesOf(CLEAN), TODAY).dataset?.observations);
  });
});
