import { at } from "#domain/at.ts";
import type { Column } from "#domain/column.ts";
import type { Sheet } from "./sheet.ts";
import type { Written } from "./written.ts";
import { writtenDay } from "./writtenDay.ts";
import { writtenNumber } from "./writtenNumber.ts";
import { writtenPeriod } from "./writtenPeriod.ts";

/** A text and the row it stands in. */
export type Seen = { readonly text: string; readonly row: number };

/** What the cells of one column show about how they are written. */
export type Evidence = {
  /** The first cell that can only be written this way. */
  readonly ways: Map<string, Seen>;
  /** Cells that can be read in two ways. */
  readonly open: Group & { readings?: Readonly<Record<string, string>> };
  /** Cells with a sign that may stand for several kinds of nothing. */
  readonly absent: Group;
};

type Group = { cells: number; first?: Seen; readonly examples: Set<string> };

const MOST_EXAMPLES = 3;

/** What may stand where there is no figure: whether it is missing, does not apply or is 0 cannot be told from it. */
const ABSENT = /^(?:[-\u2013\u2014]+|\.+|…|:|\/|\*|x|n\s?[./\\]?\s?[ad]\.?)$/i;

export function isAbsent(text: string): boolean {
  return ABSENT.test(text.trim());
}

/**
 * How the texts of a column are taken apart; undefined for a column in which everything is written in one way only.
 * @param isTyped whether numbers come from number cells, whose decimal point says nothing about how people write.
 */
export function writingOf(
  { type, field }: Column,
  isTyped: boolean,
): ((text: string) => Written | undefined) | undefined {
  switch (type.kind) {
    case "day":
      return writtenDay;
    case "period":
      return writtenPeriod;
    case "number":
    case "money":
    case "value": {
      const signs = {
        percent: type.kind === "number" || (type.kind === "value" && field === "value"),
        euro: type.kind === "money" || (type.kind === "value" && field === "value"),
      };
      return (text) => {
        const written = writtenNumber(text, signs);
        const isPoint = isTyped && written?.kind === "evidence" && /^-?\d+(?:\.\d+)?$/.test(text);
        return isPoint ? { kind: "same", reading: written.reading } : written;
      };
    }
    default:
      return undefined;
  }
}

/** What all the cells of a sheet show, by the column's name. Every row is parsed once more for it. */
export function gatherEvidence({ raw, table, header }: Pick<Sheet, "raw" | "table" | "header">) {
  const columns = table.columns.flatMap((column, place) => {
    const position = at(header.positions, place);
    const read = writingOf(column, raw.sheet !== undefined);
    return read === undefined || position < 0 ? [] : [{ name: column.name, position, read, evidence: newEvidence() }];
  });
  raw.eachRow((cells, row, isBroken) => {
    if (isBroken) return;
    for (const { position, read, evidence } of columns) {
      const text = (cells[position] ?? "").trim();
      if (text === "" || /^\d+$/.test(text)) continue;
      if (isAbsent(text)) addTo(evidence.absent, { text, row });
      else note(evidence, read(text), { text, row });
    }
  });
  return new Map(columns.map(({ name, evidence }) => [name, evidence]));
}

function newEvidence(): Evidence {
  return { ways: new Map(), open: newGroup(), absent: newGroup() };
}

function newGroup(): Group {
  return { cells: 0, examples: new Set() };
}

function note({ ways, open }: Evidence, written: Written | undefined, seen: Seen): void {
  if (written?.kind === "evidence" && !ways.has(written.way)) ways.set(written.way, seen);
  if (written?.kind !== "open") return;
  open.readings ??= written.readings;
  addTo(open, seen);
}

function addTo(group: Group, seen: Seen): void {
  group.cells++;
  group.first ??= seen;
  if (group.examples.size < MOST_EXAMPLES) group.examples.add(seen.text);
}
