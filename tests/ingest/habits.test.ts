import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTables } from "#export/tables.ts";
import type { Question } from "#ingest/question.ts";
import { type Reading, readDataset, type Said } from "#ingest/readDataset.ts";
import { arbitraryDataset } from "./arbitraryDataset.ts";
import { CLEAN, filesOf, TODAY } from "./clean.ts";
import { anyHabit, type Habit, writeFile } from "./habit.ts";

function writtenBy(habit: Habit, plain: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, writeFile(name, text, habit)]));
}

/** What a person of this habit answers. */
function answersOf(questions: readonly Question[], { mark, order }: Habit): Said {
  return { answers: new Map(questions.map(({ id, kind }) => [id, kind === "dayOrder" ? order : mark])) };
}

const errorsIn = ({ issues }: Reading) => issues.filter(({ severity }) => severity === "error");

function expectAccounted({ accounts }: Reading): void {
  for (const { rowsRead, rowsAccepted, rowsRejected } of accounts) expect(rowsAccepted + rowsRejected).toBe(rowsRead);
}

describe("a data set written in any one habit", () => {
  it("[I1][I3] reads back as the same data set, once what the evidence leaves open is answered", () => {
    fc.assert(
      fc.property(arbitraryDataset, anyHabit, (dataset, habit) => {
        // Lone carriage returns inside a text are not kept in files with other delimiters.
        const plain = [...writeTables(dataset)].map(([name, text]) => [name, text.replaceAll("\r", "_")] as const);
        const expected = readDataset(filesOf(Object.fromEntries(plain)));
        const files = filesOf(writtenBy(habit, Object.fromEntries(plain)));
        const asked = readDataset(files);
        expectAccounted(asked);
        expect(asked.questions.filter(({ kind }) => kind !== "decimalMark" && kind !== "dayOrder")).toEqual([]);
        const reading = readDataset(files, undefined, answersOf(asked.questions, habit));
        expect(errorsIn(reading)).toEqual([]);
        expect(reading.questions).toEqual([]);
        expect(reading.dataset).toStrictEqual(expected.dataset);
        expect(reading.accounts).toEqual(expected.accounts);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it("[I3] states what was concluded for each column that is not written plainly", () => {
    const conclusions = new Set(["writingConcluded", "decimalMarkConcluded", "dayOrderConcluded"]);
    fc.assert(
      fc.property(anyHabit, (habit) => {
        const files = filesOf(writtenBy({ ...habit, header: "canonical" }, CLEAN));
        const asked = readDataset(files, TODAY);
        const { issues } = readDataset(files, TODAY, answersOf(asked.questions, habit));
        const said = issues.filter(({ code }) => conclusions.has(code)).map(({ place }) => place.column);
        const isForeign = habit.mark === "comma" || habit.euro !== "";
        expect(said.includes("planned_eur")).toBe(isForeign || /[^\d.]/.test(thousandsOf(habit)));
        expect(said.includes("deadline")).toBe(habit.days !== "iso");
        expect(said.includes("period")).toBe(habit.periodsInWords);
        expect(issues.some(({ code }) => code === "rowsAbove")).toBe(habit.above.length > 0);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** What stands between the thousands of 1200.50, the largest amount of the clean data set. */
function thousandsOf({ mark, thousands }: Habit): string {
  return thousands === "other" ? (mark === "comma" ? "." : ",") : thousands;
}

describe("a column in which every cell can be read in two ways", () => {
  const openNumber = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(999)).map(([whole, rest]) => ({ whole, rest }));

  it("[I3] is never accepted silently", () => {
    fc.assert(
      fc.property(fc.array(openNumber, { minLength: 1, maxLength: 9 }), fc.constantFrom(".", ","), (numbers, mark) => {
        const texts = numbers.map(({ whole, rest }) => `${whole}${mark}${String(rest).padStart(3, "0")}`);
        const rows = texts.map((text, place) => `pupils;prizren;${1990 + place};${text};emis`);
        const text = ["indicator;municipality;period;value;source", ...rows].join("\n");
        const reading = readDataset(filesOf({ ...CLEAN, "observations.csv": text }), TODAY);
        expect(reading.dataset?.observations.length).toBe(0);
        expect(reading.questions).toMatchObject([{ kind: "decimalMark", cells: texts.length }]);
        expectAccounted(reading);
      }),
    );
  });

  it("[I3] is never accepted silently where it holds days", () => {
    const part = fc.integer({ min: 1, max: 12 });
    const openDay = fc.tuple(part, part).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(openDay, { minLength: 1, maxLength: 9 }), (days) => {
        const rows = days.map(([one, other], place) => `f${place};Funder;${one}/${other}/2025`);
        const text = ["funder;name_en;from", ...rows].join("\n");
        const reading = readDataset(filesOf({ ...CLEAN, "funders.csv": text }), TODAY);
        expect(reading.dataset?.funders).toEqual([]);
        expect(reading.questions).toMatchObject([{ kind: "dayOrder", cells: days.length }]);
      }),
    );
  });
});
