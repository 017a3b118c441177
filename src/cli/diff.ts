import { contentText } from "#domain/cellText.ts";
import type { Change } from "#domain/change.ts";
import { changesBetween } from "#domain/changes.ts";
import type { CellType } from "#domain/column.ts";
import { type Figures, givenValue, isSameValue } from "#domain/figure.ts";
import { guardText } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import type { Value } from "#domain/value.ts";
import { csvLine } from "#export/csv.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { json: { type: "boolean" } } as const;

/** Prints what changed from one data set to another, as CSV or JSON (L6). */
export const diff: Command = {
  name: "diff",
  synopsis: "OLD NEW [--json]",
  args: [
    ["OLD, NEW", "cli.arg.versions"],
    ["--json", "cli.arg.json"],
  ],
  example: "data-2025 data > changes.csv",
  about: "cli.diff.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const [old, now, ...more] = given?.positionals ?? [];
  if (given === undefined || old === undefined || now === undefined || more.length > 0)
    return refuseUsage(diff, surroundings);
  const before = await readSoundDataset([old], surroundings);
  const after = await readSoundDataset([now], surroundings);
  if (before === undefined || after === undefined) return EXIT.faultyData;
  const lines = changesBetween(before, after).flatMap(linesOf);
  surroundings.out(given.values.json ? diffJson(lines) : diffCsv(lines));
  return EXIT.fine;
}

/** One cell that changed, as the files write it; no column where a whole row was added or removed. */
type Line = Pick<Change, "kind" | "table" | "key"> & {
  readonly column?: string;
  readonly before?: string;
  readonly now?: string;
  /** How many days later a deadline is; below 0 earlier. */
  readonly days?: number;
};

function linesOf(change: Change): readonly Line[] {
  const { kind, table, key } = change;
  const line = { kind, table, key };
  switch (change.kind) {
    case "added":
    case "removed":
      return [line];
    case "stageMoved":
    case "planStageMoved":
      return [{ ...line, column: "stage", before: change.before, now: change.now }];
    case "deadlineMoved":
      return [{ ...line, column: "deadline", before: change.before, now: change.now, days: change.days }];
    case "budgetChanged":
      return [{ ...line, column: "planned_eur", ...sidesOf({ kind: "money" }, change) }];
    case "targetEdited":
    case "valueRevised":
      return figureLines(line, change.before, change.now);
    case "fieldChanged":
      return [{ ...line, column: change.column.name, ...sidesOf(change.column.type, change) }];
  }
}

/** A figure is told by the cells it is written in. */
function figureLines(line: Line, before: Figures, now: Figures): readonly Line[] {
  const cells: readonly [column: string, before: Value, now: Value][] = [
    ["value", givenValue(before), givenValue(now)],
    ["numerator", before.numerator, now.numerator],
    ["denominator", before.denominator, now.denominator],
  ];
  return cells
    .filter(([, one, other]) => !isSameValue(one, other))
    .map(([column, one, other]) => ({ ...line, column, ...sidesOf({ kind: "value" }, { before: one, now: other }) }));
}

function sidesOf(type: CellType, { before, now }: { readonly before: unknown; readonly now: unknown }) {
  const textOf = (content: unknown) => (content === undefined ? "" : contentText(type, content));
  return { before: textOf(before), now: textOf(now) };
}

const COLUMNS = ["change", "table", "key", "column", "before", "now", "days"] as const;

function diffCsv(lines: readonly Line[]): string {
  const written = lines.map(({ kind, table, key, column = "", before = "", now = "", days = "" }) =>
    csvLine([kind, table, guardText(key.join(";")), column, before, now, days]),
  );
  return `${[csvLine(COLUMNS), ...written].join("\n")}\n`;
}

/** The same, the key by the names of its columns. */
function diffJson(lines: readonly Line[]): string {
  const namesOf = new Map(TABLES.map(({ name, columns }) => [name, columns.filter(({ isKey }) => isKey)]));
  const changes = lines.map(({ kind, table, key, ...cell }) => {
    const names = namesOf.get(table) ?? [];
    return {
      change: kind,
      table,
      key: Object.fromEntries(names.map(({ name }, place) => [name, key[place]])),
      ...cell,
    };
  });
  return `${JSON.stringify(changes, null, 2)}\n`;
}
