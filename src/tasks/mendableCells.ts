import { groupBy } from "#domain/group.ts";
import type { Issue, Place } from "#domain/issue.ts";
import type { RawTable } from "#ingest/rawTable.ts";

/**
 * By the index of its issue, the whole text of each cell that can be mended in place: one in a column that the file has, or its
 * name in the header.
 */
export function mendableCells(issues: readonly Issue[], tables: readonly RawTable[]): ReadonlyMap<number, string> {
  const indices = groupBy(issues.keys(), (index) => placeText(issues[index]?.place));
  const cells = new Map<number, string>();
  for (const raw of tables) {
    const byRow = groupBy(indices.get(placeText(raw)) ?? [], (index) => issues[index]?.place.row ?? 0);
    if (byRow.size === 0) continue;
    const positionOf = (index: number) => raw.header.indexOf(issues[index]?.place.column ?? "");
    for (const index of byRow.get(raw.headerRow) ?? []) {
      const text = raw.header[positionOf(index)];
      if (text !== undefined) cells.set(index, text);
    }
    raw.eachRow((texts, row) => {
      for (const index of byRow.get(row) ?? []) {
        const position = positionOf(index);
        if (position >= 0) cells.set(index, texts[position] ?? "");
      }
    });
  }
  return cells;
}

/** Which file and sheet a place is in. */
export function placeText(place: Pick<Place, "file" | "sheet"> | undefined): string {
  return `${place?.file}\n${place?.sheet ?? ""}`;
}
