import { describe, expect, it } from "vitest";
import { groupIssues } from "#domain/issue.ts";
import { LANGUAGES } from "#domain/language.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { briefs, readWith } from "./clean.ts";
import { expectedBriefs, readPlanted, sortedBriefs } from "./planted.ts";

describe("a folder with planted faults", () => {
  const reading = readPlanted();

  it("[I2] gives exactly the issues of the faults, each with its file, row, column and text", () => {
    expect(sortedBriefs(briefs(reading))).toEqual(expectedBriefs());
  });

  it("has more than thirty kinds of faults", () => {
    expect(new Set(briefs(reading).map(({ code }) => code)).size).toBeGreaterThan(45);
  });

  it("[I1] counts every row once, as accepted or as rejected", () => {
    for (const { rowsRead, rowsAccepted, rowsRejected } of reading.accounts) {
      expect(rowsAccepted + rowsRejected).toBe(rowsRead);
    }
    const observations = reading.accounts.filter(({ table }) => table === "observations");
    const accepted = observations.reduce((sum, account) => sum + account.rowsAccepted, 0);
    expect(accepted).toBe(reading.dataset?.observations.length);
  });

  it("sets unknown columns and tables aside instead of dropping them", () => {
    const column = reading.extras.columns.find(({ file }) => file === "observations-short.csv");
    expect(column?.column).toBe("valu");
    expect(reading.extras.tables.map(({ name }) => name)).toEqual(["budget"]);
  });

  it("lists issues by file and row", () => {
    const rows = reading.issues.filter(({ place }) => place.file === "observations.csv").map(({ place }) => place.row);
    expect(rows).toEqual(rows.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  });

  it("[I2] groups issues that are alike", () => {
    const groups = groupIssues(reading.issues);
    const future = groups.filter(({ code, place }) => code === "unknownId" && place.file === "observations.csv");
    expect(future.map(({ place }) => place.column)).toEqual(["indicator", "community"]);
    expect(groups.flatMap(({ issues }) => issues)).toHaveLength(reading.issues.length);
  });

  it.each(LANGUAGES)("[I2] says in %s what is wrong and how to mend it", (language) => {
    const words = createWords(language, toolsCatalogue(language));
    const texts = reading.issues.map((issue) => wordIssue(words, issue));
    expect(texts.filter(({ message, fix }) => message === "" || fix === "" || /[{}]/.test(message + fix))).toEqual([]);
    const [unknown] = reading.issues.filter(({ text }) => text === "Prizeren");
    expect(unknown && wordIssue(words, unknown)).toEqual(
      {
        en: {
          message: "No municipality is called “Prizeren”.",
          fix: "Did you mean prizren? Else add this spelling to the table “names”.",
        },
        sq: {
          message: "Asnjë komunë nuk quhet “Prizeren”.",
          fix: "Mos keni parasysh prizren? Përndryshe shtojeni këtë shkrim në tabelën “names”.",
        },
        sr: {
          message: "Nijedna opština se ne zove „Prizeren“.",
          fix: "Da li ste mislili: prizren? Inače dodajte ovaj zapis u tabelu „names“.",
        },
        tr: {
          message: "“Prizeren” adında bir belediye yok.",
          fix: "Bunu mu demek istediniz: prizren? Değilse bu yazılışı “names” tablosuna ekleyin.",
        },
      }[language],
    );
  });
});

describe("the data set the faults are planted in", () => {
  it("is clean", () => {
    expect(briefs(readWith())).toEqual([]);
  });
});
