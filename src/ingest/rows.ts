import { type AnyTable, contentOf } from "#domain/column.ts";
import { groupBy } from "#domain/group.ts";
import type { Place } from "#domain/issue.ts";
import type { Report } from "./issueList.ts";
import { joinKey, type Keys } from "./links.ts";
import { otherFacts } from "./origins.ts";
import type { Resolve } from "./parsed.ts";
import { rowReader } from "./row.ts";
import { cellPlace, eachWholeRow, type Line, type Sheet } from "./sheet.ts";

/** A row that has been read and where it stands. */
export type Row<Entity> = { readonly entity: Entity; readonly key: string; readonly sheet: Sheet; readonly line: Line };

export type TableRows<Entity> = { readonly rows: readonly Row<Entity>[]; readonly keys: Keys };

/**
 * Checks across the rows of a table: reports what is wrong and leaves out the rows that cannot be used.
 * @param seen the keys of all rows, also of those that had faults of their own.
 */
export type Check<Entity> = (
  rows: readonly Row<Entity>[],
  report: Report,
  seen: ReadonlySet<string>,
) => readonly Row<Entity>[];

/** All rows of a table that can be used, from all its files and sheets. Whoever uses them counts them as accepted. */
export function readRows<Entity extends object>(
  sheets: readonly Sheet[],
  resolve: Resolve,
  report: Report,
  check: Check<Entity> = (rows) => rows,
): TableRows<Entity> {
  const seen = new Set<string>();
  const sound: Row<Entity>[] = [];
  for (const sheet of sheets) {
    const read = rowReader<Entity>(sheet, resolve, report);
    eachWholeRow(sheet, report, (line) => {
      const { entity, isSound } = read(line);
      const key = joinKey(keyParts(sheet.table, entity));
      seen.add(key);
      if (isSound) sound.push({ entity, key, sheet, line });
    });
  }
  const rows = check(settleKeys(sound, report), report, seen);
  const accepted = new Set(rows.map(({ key }) => key));
  return { rows, keys: { accepted, rejected: new Set([...seen].filter((key) => !accepted.has(key))) } };
}

/** The same row twice is one row and a warning; the same key with different values is an issue and neither wins (I6). */
function settleKeys<Entity extends object>(rows: readonly Row<Entity>[], report: Report): readonly Row<Entity>[] {
  return [...groupBy(rows, ({ key }) => key).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (first === undefined || others.length === 0) return alike;
    const content = JSON.stringify(first.entity);
    const differing = others.filter(({ entity }) => JSON.stringify(entity) !== content);
    const isConflict = differing.length > 0;
    for (const row of isConflict ? differing : others) {
      const facts = otherFacts(placeOf(first), placeOf(row));
      report(isConflict ? "conflictingRows" : "duplicateRow", placeOf(row), keyText(row), facts);
    }
    return isConflict ? [] : [first];
  });
}

/** A row's key in the order of the columns, for quoting. */
export function keyText({ sheet, entity }: Row<object>): string {
  return keyParts(sheet.table, entity).join(", ");
}

export function placeOf({ sheet, line }: Row<object>, column?: string): Place {
  return cellPlace(sheet, line.row, column);
}

function keyParts({ columns }: AnyTable, entity: object): readonly unknown[] {
  return columns.filter(({ isKey }) => isKey).map((column) => contentOf(entity, column));
}
