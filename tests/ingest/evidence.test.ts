import { describe, expect, it } from "vitest";
import { type Reading, readDataset, type Said } from "#ingest/readDataset.ts";
import { CLEAN, filesOf, TODAY } from "./clean.ts";
import { sheetData, textCell, xlsxOf } from "./workbook/books.ts";

function answersTo({ questions }: Reading, answer: string): Said {
  return { answers: new Map(questions.map(({ id }) => [id, answer])) };
}

describe("a sign for nothing elsewhere", () => {
  const readActivities = (written: string, said?: Said) => {
    const text = (CLEAN["activities.csv"] ?? "").replace("inProgress,,40,300,100.25", `inProgress,,${written}`);
    return readDataset(filesOf({ ...CLEAN, "activities.csv": text }), TODAY, said);
  };
  const activityOf = ({ dataset }: Reading) => dataset?.activities.find(({ id }) => (id as string) === "1.2.1");

  it("[I3] is missing or 0, no more, in a column without symbols", () => {
    const asked = readActivities("n/a,300,-");
    expect(asked.questions.map(({ place, options }) => [place.column, options])).toEqual([
      [
        "percent_done",
        [
          { answer: "missing", reading: "" },
          { answer: "zero", reading: "0" },
        ],
      ],
      [
        "spent_eur",
        [
          { answer: "missing", reading: "" },
          { answer: "zero", reading: "0" },
        ],
      ],
    ]);
    const missing = activityOf(readActivities("n/a,300,-", answersTo(asked, "missing")));
    expect([missing?.percentDone, missing?.spentCents]).toEqual([undefined, undefined]);
    const none = activityOf(readActivities("n/a,300,-", answersTo(asked, "zero")));
    expect([none?.percentDone, none?.spentCents]).toEqual([0, 0]);
  });

  it("is what it is in a column that must be filled, and nobody is asked", () => {
    const text = (CLEAN["observations.csv"] ?? "").replace("pupils,peje,2023/24", "pupils,peje,n/a");
    const reading = readDataset(filesOf({ ...CLEAN, "observations.csv": text }), TODAY);
    expect([reading.issues.map(({ code, text }) => `${code} ${text}`), reading.questions]).toEqual([
      ["notPeriod n/a"],
      [],
    ]);
  });
});

describe("a column of a workbook", () => {
  const read = (...cells: readonly string[]) => {
    const header = ["indicator", "municipality", "period", "value", "source"].map(textCell).join("");
    const rows = cells.map((cell, place) => {
      const [before, after] = [["pupils", "prizren", `${1990 + place}/${91 + place}`], ["emis"]];
      return `<row>${before.map(textCell).join("")}${cell}${after.map(textCell).join("")}</row>`;
    });
    const { "observations.csv": _observations, ...others } = CLEAN;
    const bytes = xlsxOf({ sheets: { observations: sheetData([`<row>${header}</row>`, ...rows]) } });
    return readDataset([...filesOf(others), { name: "observations.xlsx", bytes }], TODAY);
  };

  const numbersOf = ({ dataset }: Reading) => [...(dataset?.observations.value.numbers ?? [])];

  it("[I3] shows nothing of its decimal mark by number cells, whose point is the file's and no person's", () => {
    const reading = read("<c><v>12.5</v></c>", textCell("1.234"));
    expect(reading.questions).toMatchObject([{ kind: "decimalMark", examples: ["1.234"], cells: 1 }]);
    expect(numbersOf(reading)).toEqual([12.5]);
    expect(numbersOf(read("<c><v>12.5</v></c>", textCell("1.234"), textCell("7,5")))).toEqual([12.5, 1234, 7.5]);
  });
});
