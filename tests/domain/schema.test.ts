import { describe, expect, it } from "vitest";
import { fold } from "#domain/fold.ts";
import { LANGUAGES } from "#domain/language.ts";
import { TABLES } from "#domain/schema.ts";

const columnsOf = (name: string) => TABLES.find((table) => table.name === name)?.columns.map((column) => column.name);

describe("the schema", () => {
  it("has the tables of DATASET.md, each after those it refers to", () => {
    const names = TABLES.map(({ name }) => name);
    expect(names).toEqual([
      "settings",
      "sources",
      "funders",
      "municipalities",
      "names",
      "categories",
      "indicators",
      "observations",
      "targets",
      "plans",
      "goals",
      "activities",
      "reports",
    ]);
    TABLES.forEach(({ columns }, place) => {
      const referred = columns.flatMap(({ type }) => (type.kind === "reference" ? [type.table] : []));
      expect(referred.filter((name) => names.indexOf(name) >= place)).toEqual([]);
    });
  });

  it("has the columns of DATASET.md", () => {
    expect(columnsOf("observations")?.join(" ")).toBe(
      "indicator municipality period sex community level value numerator denominator mark source note_sq note_sr note_en note_tr",
    );
    expect(columnsOf("targets")?.join(" ")).toBe(
      "indicator municipality sex community level role period value numerator denominator source note_sq note_sr note_en note_tr",
    );
    expect(columnsOf("reports")?.join(" ")).toBe(
      "plan activity date reporter stage percent_done spent_eur evidence note_sq note_sr note_en note_tr reason_late_sq reason_late_sr reason_late_en reason_late_tr",
    );
  });

  it.each(TABLES)("has a title in every language and a key for $name", (table) => {
    for (const titled of [table, ...table.columns]) {
      for (const language of LANGUAGES) expect(titled.title[language]).toBeTruthy();
      expect(titled.description).not.toBe("");
    }
    expect(table.columns.some(({ isKey }) => isKey)).toBe(true);
  });

  it.each(TABLES)("lets no two columns of $name share a header text", ({ columns }) => {
    const texts = columns.flatMap(({ name, title }) => [...new Set([name, ...Object.values(title)].map(fold))]);
    expect(texts.toSorted()).toEqual([...new Set(texts)].toSorted());
  });

  it("lets no two tables share a name", () => {
    const texts = TABLES.flatMap(({ name, title }) => [...new Set([name, ...Object.values(title)].map(fold))]);
    expect(texts.toSorted()).toEqual([...new Set(texts)].toSorted());
  });
});
