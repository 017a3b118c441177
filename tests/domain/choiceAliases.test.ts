import { describe, expect, it } from "vitest";
import type { CellType, Column } from "#domain/column.ts";
import { fold } from "#domain/fold.ts";
import { TABLES } from "#domain/schema.ts";
import { SETTING_COLUMNS } from "#domain/schemaProgramme.ts";

type Choice = Extract<CellType, { kind: "choice" }>;

function choicesOf({ type }: Column): readonly Choice[] {
  if (type.kind === "choice") return [type];
  return type.kind === "list" && type.of.kind === "choice" ? [type.of] : [];
}

const CHOICES = [...TABLES.flatMap(({ columns }) => columns), ...SETTING_COLUMNS].flatMap(choicesOf);

describe("the aliases of choices", () => {
  it("each stand for one word of their column", () => {
    for (const { meanings, aliases = {} } of CHOICES) {
      const texts = [...meanings.keys()].flatMap((word) => [word, ...(aliases[word] ?? [])].map(fold));
      expect(texts.filter((text, place) => text === "" || texts.indexOf(text) !== place)).toEqual([]);
      expect(Object.keys(aliases).filter((word) => !meanings.has(word))).toEqual([]);
    }
  });

  it("are there for every word a person would translate", () => {
    const bare = CHOICES.flatMap(({ meanings, aliases = {} }) =>
      [...meanings.keys()].filter((word) => (aliases[word] ?? []).length === 0),
    );
    expect(new Set(bare)).toEqual(new Set(["margins", "full"]));
  });
});
