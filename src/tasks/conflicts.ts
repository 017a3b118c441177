import { groupBy } from "#domain/group.ts";
import type { Issue } from "#domain/issue.ts";
import type { RowPlace } from "#ingest/question.ts";
import type { RawTable } from "#ingest/rawTable.ts";
import type { Conflict } from "#state/task.ts";
import { placeText } from "./mendableCells.ts";

/** The rows that are about the same and do not agree (I6), put together by the first of them. */
export function findConflicts(issues: readonly Issue[], tables: readonly RawTable[]): readonly Conflict[] {
  const disagreeing = issues.filter(({ code }) => code === "conflictingRows");
  if (disagreeing.length === 0) return [];
  const byFirst = groupBy(disagreeing, (issue) => rowText(firstOf(issue)));
  const places = [...byFirst.values()].flatMap((alike) => rowsOf(alike));
  const cells = cellsAt(places, tables);
  const headers = new Map(tables.map((raw) => [placeText(raw), raw.header]));
  return [...byFirst.values()].map((alike) => {
    const rows = rowsOf(alike);
    const [first] = rows;
    return {
      key: alike[0]?.text ?? "",
      header: headers.get(placeText(first)) ?? [],
      rows: rows.map((place) => ({ place, cells: cells.get(rowText(place)) ?? [] })),
    };
  });
}

/** The first of the rows, and those that differ from it. */
function rowsOf(alike: readonly Issue[]): readonly RowPlace[] {
  return [...alike.slice(0, 1).map(firstOf), ...alike.map(({ place }) => rowPlace(place.file, place.sheet, place.row))];
}

/** The row an issue says it disagrees with; a file or sheet it does not name is its own. */
function firstOf({ place, facts }: Issue): RowPlace {
  const isElsewhere = facts["otherFile"] !== "none";
  const sheet = facts["otherSheet"] ?? (isElsewhere ? undefined : place.sheet);
  return rowPlace(
    isElsewhere ? String(facts["otherFile"]) : place.file,
    sheet === undefined ? undefined : String(sheet),
    Number(facts["otherRow"]),
  );
}

function rowPlace(file: string, sheet: string | undefined, row = 0): RowPlace {
  return sheet === undefined ? { file, row } : { file, sheet, row };
}

function rowText(place: RowPlace): string {
  return `${placeText(place)}\n${place.row}`;
}

function cellsAt(places: readonly RowPlace[], tables: readonly RawTable[]): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(places.map(rowText));
  const given = new Set(places.map(placeText));
  const cells = new Map<string, readonly string[]>();
  for (const raw of tables.filter((table) => given.has(placeText(table)))) {
    raw.eachRow((texts, row) => {
      const key = `${placeText(raw)}\n${row}`;
      if (wanted.has(key)) cells.set(key, texts);
    });
  }
  return cells;
}
