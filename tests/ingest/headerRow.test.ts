import { describe, expect, it } from "vitest";
import { FUNDERS } from "#domain/schemaProgramme.ts";
import { readCsv } from "#ingest/csv.ts";
import { matchHeader } from "#ingest/header.ts";
import { findHeader } from "#ingest/headerRow.ts";
import { NO_MORE, type RawTable } from "#ingest/rawTable.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { briefs, CLEAN, filesOf, readWith, TODAY } from "./clean.ts";

const EXPECTED = readWith().dataset;
const PLANS = CLEAN["plans.csv"] ?? "";
const [CANONICAL = "", ...PLAN_ROWS] = PLANS.trimEnd().split("\n");
const HEADERS = {
  sq: "Plani,Komuna,Versioni,Faza,Fillimi,Mbarimi,Miratuar më,Miratuar nga,Titulli (shqip),Burimi",
  sr: "Plan,Opština,Verzija,Faza,Početak,Kraj,Usvojen dana,Usvojio,Naslov (albanski),Izvor",
  en: "Plan,Municipality,Version,Stage,Start,End,Adopted on,Adopted by,Title (Albanian),Source",
  cyrillic: "План,Општина,Верзија,Фаза,Почетак,Крај,Усвојен дана,Усвојио,Наслов (албански),Извор",
};

function readPlans(lines: readonly string[]) {
  return readWith({ "plans.csv": `${lines.join("\n")}\n` });
}

describe("a header", () => {
  it("offers what its first hundred unknown columns may mean, no more", () => {
    const texts = Array.from({ length: 101 }, (_, place) => `name_e${place}`);
    const { faults, unknown } = matchHeader(["funder", "name_en", ...texts], FUNDERS);
    const closest = faults.map(({ facts }) => facts?.["closest"]);
    expect([unknown.length, closest[99], closest[100]]).toEqual([101, expect.stringContaining("name_en"), "none"]);
  });

  it.each(Object.entries(HEADERS))("is read in %s", (_language, header) => {
    const reading = readPlans([header, ...PLAN_ROWS]);
    expect(briefs(reading)).toEqual([]);
    expect(reading.dataset).toEqual(EXPECTED);
  });

  it.each(Object.entries(HEADERS))("may stand above the canonical names in a second row: %s", (_language, header) => {
    const reading = readPlans([header, CANONICAL, ...PLAN_ROWS]);
    expect(briefs(reading)).toEqual([]);
    expect(reading.dataset).toEqual(EXPECTED);
    expect(reading.accounts.find(({ table }) => table === "plans")).toMatchObject({ rowsRead: 3, rowsAccepted: 3 });
  });

  it("[I3] is found below a title block, which is kept aside and named", () => {
    const title = ["Plani komunal i veprimit,,,,,,,,,", "Komuna e Prizrenit,2025,,,,,,,,", ",,,,,,,,,"];
    const reading = readPlans([...title, HEADERS.sq, ...PLAN_ROWS]);
    expect(briefs(reading)).toEqual([
      { code: "rowsAbove", file: "plans.csv", row: 1, text: "Plani komunal i veprimit" },
    ]);
    expect(reading.issues[0]).toMatchObject({ severity: "notice", facts: { headerRow: 4, count: 2 } });
    expect(reading.dataset).toEqual(EXPECTED);
    expect(reading.extras.rowsAbove).toMatchObject([{ file: "plans.csv", rows: [{ row: 1 }, { row: 2 }] }]);
    expect(reading.accounts.find(({ table }) => table === "plans")).toMatchObject({ rowsRead: 3, rowsAccepted: 3 });
  });

  it("is found below a title block of fewer cells, with both rows of a template", () => {
    const lines = ["Plani i veprimit", "", HEADERS.en, CANONICAL, ...PLAN_ROWS];
    const reading = readPlans(lines);
    expect(briefs(reading).map(({ code }) => code)).toEqual(["rowsAbove"]);
    expect(reading.dataset).toEqual(EXPECTED);
  });

  it("names rows as a spreadsheet shows them", () => {
    const [first = "", ...others] = PLAN_ROWS;
    const reading = readPlans(["Titulli", HEADERS.sq, first.replace("adopted", "adoptd"), ...others]);
    expect(briefs(reading)).toContainEqual({
      code: "notChoice",
      file: "plans.csv",
      row: 3,
      column: "Faza",
      text: "adoptd",
    });
  });

  it("is the first row where no other fits better, and after thirty rows none is looked for", () => {
    const lines = [...Array.from({ length: 31 }, (_, place) => `Rreshti ${place},x`), CANONICAL, ...PLAN_ROWS];
    const codes = readPlans(lines).issues.map(({ code }) => code);
    expect(codes).toContain("missingColumn");
    expect(codes).not.toContain("rowsAbove");
  });

  it("reads no more rows than it looks at", () => {
    let visited = 0;
    const raw: RawTable = {
      file: "funders.csv",
      name: "funders",
      header: ["Title"],
      headerRow: 1,
      eachRow: (visit) => {
        for (let row = 2; row < 1000; row++) {
          visited++;
          if (visit(["x", "y"], row, false) === NO_MORE) return;
        }
      },
    };
    expect(findHeader(raw, FUNDERS).raw).toBe(raw);
    expect(visited).toBe(29);
  });

  it("makes rows of a sheet as wide as itself", () => {
    const csv = readCsv("Title,\nfunder,name_en,from\neu,EU");
    const { raw } = findHeader({ file: "book.xlsx", sheet: "funders", name: "funders", ...csv }, FUNDERS);
    const rows: (readonly string[])[] = [];
    raw.eachRow((cells) => rows.push(cells));
    expect(rows).toEqual([["eu", "EU", ""]]);
  });
});

describe("a header text that is close to one missing column", () => {
  const renamed = (from: string, to: string) => ({ "plans.csv": PLANS.replace(from, to) });
  const read = (files: Readonly<Record<string, string>>, answer?: string) => {
    const texts = filesOf({ ...CLEAN, ...files });
    const { questions } = readDataset(texts, TODAY);
    const answers = new Map(questions.map(({ id }) => [id, answer ?? ""]));
    return readDataset(texts, TODAY, answer === undefined ? {} : { answers });
  };

  it.each([
    ["municipality", "municipalty", "municipality"],
    ["stage", "Fazza", "stage"],
    ["title_sq", "Naslov (albansk)", "title_sq"],
    ["adopted_on", "Adopted onn", "adopted_on"],
  ])("[I3] is asked about: %s written %s", (from, to, column) => {
    expect(read(renamed(from, to)).questions).toMatchObject([
      {
        kind: "column",
        place: { file: "plans.csv", column: to },
        examples: [to],
        options: [{ answer: column, reading: column }, { answer: "leave" }],
      },
    ]);
  });

  it("[I3] is that column where the person says so", () => {
    const reading = read(renamed("municipality", "municipalty"), "municipality");
    expect(briefs(reading)).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(reading.dataset).toEqual(EXPECTED);
  });

  it("[I1] is kept aside where the person says so, and its rows are counted", () => {
    const reading = read(renamed("adopted_on", "adopted_onn"), "leave");
    expect(briefs(reading).map(({ code }) => code)).toEqual(["unknownColumn"]);
    expect(reading.questions).toEqual([]);
    expect(reading.extras.columns).toMatchObject([{ column: "adopted_onn" }]);
  });

  it.each([
    ["Titulli", ["title_sq", "title_sr", "title_en", "title_tr", "leave"]],
    ["Naslov", ["title_sr", "title_sq", "title_en", "title_tr", "leave"]],
    ["Наслов", ["title_sr", "title_sq", "title_en", "title_tr", "leave"]],
    ["Title", ["title_en", "title_sq", "title_sr", "title_tr", "leave"]],
    ["Başlık", ["title_tr", "title_sq", "title_sr", "title_en", "leave"]],
  ])("[I3] is asked for its language where it names none: %s", (text, answers) => {
    const [question] = read(renamed("title_sq", text)).questions;
    expect(question?.options.map(({ answer }) => answer)).toEqual(answers);
    expect(read(renamed("title_sq", text), "title_sq").dataset).toEqual(EXPECTED);
  });

  it("is not asked about where the column is there", () => {
    expect(readPlans([`${CANONICAL},stagee`, ...PLAN_ROWS.map((row) => `${row},x`)]).questions).toEqual([]);
  });

  it("is not asked about where it may be two", () => {
    const text = "funder,name_s\neu,EU\n";
    expect(readWith({ "funders.csv": text }).questions).toEqual([]);
  });
});
