import { describe, expect, it } from "vitest";
import type { CellEdit } from "#ingest/question.ts";
import { readDataset, type Said } from "#ingest/readDataset.ts";
import { briefs, CLEAN, filesOf, readWith, TODAY } from "./clean.ts";

const EXPECTED = readWith().dataset;

function readSaid(texts: Readonly<Record<string, string>>, said: Said = {}) {
  return readDataset(filesOf({ ...CLEAN, ...texts }), TODAY, said);
}

describe("an unknown place", () => {
  const misspelt = {
    "plans.csv": (CLEAN["plans.csv"] ?? "").replace(",prizren,", ",Prizreni i ri,").replace(",peje,", ",Peqe,"),
    "targets.csv": (CLEAN["targets.csv"] ?? "").replaceAll(",peje,", ",PEQE,"),
  };

  it("[I4] is asked about once, however often and wherever it is named", () => {
    const { questions } = readSaid(misspelt);
    expect(questions).toEqual([
      {
        id: "place\npeqe",
        kind: "place",
        place: { file: "plans.csv", column: "municipality" },
        examples: ["Peqe", "PEQE"],
        options: [
          { answer: "peje", reading: "peje" },
          { answer: "leave", reading: "" },
        ],
        cells: 5,
      },
    ]);
  });

  it("[I4] is read everywhere as answered, and that is said", () => {
    const reading = readSaid(misspelt, { answers: new Map([["place\npeqe", "peje"]]) });
    expect(reading.questions).toEqual([]);
    expect(reading.issues.filter(({ code }) => code === "placeMatched").map(({ text }) => text)).toEqual([
      "Peqe",
      "PEQE",
    ]);
    expect(reading.dataset?.targets).toEqual(EXPECTED?.targets);
  });

  it("[I4] that several share is asked about too", () => {
    const shared = {
      "municipalities.csv": `${CLEAN["municipalities.csv"]}peje-e-re,5,Peja,Peja,Peja,,no\n`,
      "plans.csv": (CLEAN["plans.csv"] ?? "").replace(",peje,", ",Peja,"),
    };
    expect(readSaid(shared).questions).toMatchObject([
      { id: "place\npeja", options: [{ answer: "peje" }, { answer: "peje-e-re" }, { answer: "leave" }] },
    ]);
    const reading = readSaid(shared, { answers: new Map([["place\npeja", "peje-e-re"]]) });
    expect(reading.questions).toEqual([]);
    expect(reading.dataset?.plans[1]?.municipality).toBe("peje-e-re");
  });

  it("[I4] may be any municipality there is, but no other", () => {
    const read = (answer: string) => readSaid(misspelt, { answers: new Map([["place\npeqe", answer]]) });
    expect(read("gjilan").dataset?.plans.map(({ municipality }) => municipality)).toEqual(["gjilan", "gjilan"]);
    expect(read("atlantis").questions).toHaveLength(1);
  });

  it("[I4] is left an issue, and asked about no more, where the person says so", () => {
    const reading = readSaid(misspelt, { answers: new Map([["place\npeqe", "leave"]]) });
    expect(reading.questions).toEqual([]);
    expect(reading.issues.filter(({ code }) => code === "unknownPlace")).toHaveLength(6);
  });
});

describe("a row left out", () => {
  const rows =
    "pupils,decan,2023/24,total,total,total,70,,,,emis,\npupils,decan,2023/24,total,total,total,71,,,,emis,\n";
  const texts = { "observations.csv": `${CLEAN["observations.csv"]}${rows}` };
  const decanIn = (said?: Said) =>
    readSaid(texts, said).dataset?.observations.value.numbers.filter((number) => number === 70 || number === 71);

  it("[I6] lets the other of two that differ win, and is counted as rejected", () => {
    expect([...(decanIn() ?? [])]).toEqual([]);
    const last = texts["observations.csv"].trimEnd().split("\n").length;
    for (const [row, kept] of [
      [last, 70],
      [last - 1, 71],
    ] as const) {
      const drops = [{ file: "observations.csv", row }];
      expect([...(decanIn({ drops }) ?? [])]).toEqual([kept]);
      const { issues, accounts } = readSaid(texts, { drops });
      expect(issues).toEqual([]);
      expect(accounts.find(({ table }) => table === "observations")).toMatchObject({
        rowsRead: last - 1,
        rowsRejected: 1,
      });
    }
  });

  it("is that of the file and sheet named, no other", () => {
    const drops = [
      { file: "goals.csv", row: 5 },
      { file: "plans.csv", sheet: "plans", row: 2 },
    ];
    const { dataset } = readSaid({}, { drops });
    expect(dataset?.plans).toEqual(EXPECTED?.plans);
    expect(dataset?.goals).toEqual(EXPECTED?.goals.slice(0, -1));
  });
});

describe("a cell mended in place", () => {
  const plans = (CLEAN["plans.csv"] ?? "").replace("map-peje,peje,1,drafting", "map-peje,peje,1,draftng");

  it.each(["stage", "Faza"])("is read in the stead of what was written, its column named %s", (column) => {
    const texts = { "plans.csv": plans.replace("stage", column) };
    expect(briefs(readSaid(texts))).toContainEqual(expect.objectContaining({ code: "notChoice", row: 3, column }));
    for (const name of [column, "stage"]) {
      const edits: CellEdit[] = [{ file: "plans.csv", row: 3, column: name, text: "drafting" }];
      const reading = readSaid(texts, { edits });
      expect(briefs(reading)).toEqual([]);
      expect(reading.dataset).toEqual(EXPECTED);
    }
  });

  it("may be a header text", () => {
    const edits: CellEdit[] = [{ file: "plans.csv", row: 1, column: "phase of plan", text: "stage" }];
    const texts = { "plans.csv": (CLEAN["plans.csv"] ?? "").replace("stage", "phase of plan") };
    expect(readSaid(texts).dataset?.plans).toEqual([]);
    expect(readSaid(texts, { edits }).dataset).toEqual(EXPECTED);
  });

  it("may be the first text of those of which one must be filled", () => {
    const texts = { "plans.csv": (CLEAN["plans.csv"] ?? "").replace("Plani i Pejës", "") };
    expect(briefs(readSaid(texts))).toContainEqual(
      expect.objectContaining({ code: "noLanguage", row: 3, column: "title_*" }),
    );
    const edits: CellEdit[] = [{ file: "plans.csv", row: 3, column: "title_*", text: "Plani i Pejës" }];
    expect(readSaid(texts, { edits }).dataset).toEqual(EXPECTED);
  });

  it("may complete a row that was cut off", () => {
    const texts = { "names.csv": `${CLEAN["names.csv"]}Peć\n` };
    expect(briefs(readSaid(texts))).toMatchObject([{ code: "rowTooShort", row: 6 }]);
    const edits: CellEdit[] = [{ file: "names.csv", row: 6, column: "municipality", text: "peje" }];
    expect(briefs(readSaid(texts, { edits }))).toEqual([]);
  });

  it("counts as evidence as if it had been written so", () => {
    const rows = "pupils;peje;1990/91;1.234;emis\npupils;peje;1991/92;2;emis";
    const texts = { "observations.csv": `indicator;municipality;period;value;source\n${rows}` };
    const edits: CellEdit[] = [{ file: "observations.csv", row: 3, column: "value", text: "2,5" }];
    expect(readSaid(texts).questions).toHaveLength(1);
    const reading = readSaid(texts, { edits });
    expect(reading.questions).toEqual([]);
    expect([...(reading.dataset?.observations.value.numbers ?? [])]).toEqual([1234, 2.5]);
  });

  it("of another file, sheet, row or column changes nothing", () => {
    const edit = { file: "plans.csv", row: 3, column: "stage", text: "closed" };
    const elsewhere: CellEdit[] = [
      { ...edit, file: "plan.csv" },
      { ...edit, sheet: "plans" },
      { ...edit, row: 99 },
      { ...edit, column: "colour" },
    ];
    expect({ ...readSaid({}, { edits: elsewhere }), tables: [] }).toEqual({ ...readWith(), tables: [] });
  });
});
