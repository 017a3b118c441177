import { at } from "#domain/at.ts";
import type { AnyTable, CellType, Column } from "#domain/column.ts";
import { parseCell } from "./cell.ts";
import { faultOf, isError } from "./fault.ts";
import type { Report } from "./issueList.ts";
import type { Parsed, Resolve, RowSoFar } from "./parsed.ts";
import { type Line, reportFault, type Sheet } from "./sheet.ts";

/** A row as a domain object, and whether it may be used: where a cell has an error, its field is missing. */
export type ReadRow<Entity> = { readonly entity: Entity; readonly isSound: boolean };

/** A function that reads one row after the other of a sheet by the columns of its table, reporting every fault. */
export function rowReader<Entity>(sheet: Sheet, resolve: Resolve, report: Report): (line: Line) => ReadRow<Entity> {
  const { table, header } = sheet;
  const readers = table.columns.map((column, place) =>
    cellReader(column, at(header.positions, place), resolve, sheet.reread),
  );
  const texts = requiredTexts(table.columns);
  const insides = [...new Set(readers.flatMap(({ path: [outer = "", inner] }) => (inner === undefined ? [] : outer)))];
  return (line) => {
    const entity: Record<string, unknown> = {};
    for (const outer of insides) entity[outer] = {};
    let isSound = true;
    for (const reader of readers) {
      const text = line.cells[reader.position] ?? "";
      const { value, fault } = text === "" ? reader.blank : reader.read(text, entity);
      if (value !== undefined) setField(entity, reader.path, value);
      if (fault === undefined) continue;
      reportFault(report, sheet, line, fault, reader.name);
      isSound &&= !isError(fault);
    }
    for (const { stem, columns } of texts) {
      if (columns.some((place) => (line.cells[at(header.positions, place)] ?? "").trim() !== "")) continue;
      reportFault(report, sheet, line, faultOf("noLanguage", {}, `${stem}_*`));
      isSound = false;
    }
    // The schema says which field each column fills; that it fills them all is what the round trip tests.
    return { entity: entity as Entity, isSound };
  };
}

type RequiredText = { readonly stem: string; readonly field: string; readonly columns: readonly number[] };

/** The texts that must be filled in some language: the name their columns share, their field, and which columns they are. */
export function requiredTexts(columns: AnyTable["columns"]): readonly RequiredText[] {
  const texts = new Map<string, { stem: string; field: string; columns: number[] }>();
  columns.forEach(({ localized, field }, place) => {
    if (!localized?.isRequired) return;
    const { stem } = localized;
    const text = texts.get(stem);
    if (text === undefined) texts.set(stem, { stem, field: field.slice(0, field.indexOf(".")), columns: [place] });
    else text.columns.push(place);
  });
  return [...texts.values()];
}

type CellReader = {
  readonly name: string;
  readonly position: number;
  readonly path: readonly string[];
  /** What a cell without any text gives. */
  readonly blank: Parsed;
  readonly read: (text: string, row: RowSoFar) => Parsed;
};

/** Reads the cells of one column; where few texts come again and again, each is parsed once. */
function cellReader(column: Column, position: number, resolve: Resolve, reread: Sheet["reread"]): CellReader {
  const read = (text: string, row: RowSoFar) => {
    const plain = parseCell(column, text, resolve, row);
    return plain.fault === undefined ? plain : reread(column, text, plain);
  };
  const { name, field, type } = column;
  const path = field.split(".");
  return {
    name,
    position,
    path,
    blank: parseCell(column, "", resolve, {}),
    read: isRepetitive(type) ? remembering(read) : read,
  };
}

function isRepetitive(type: CellType): boolean {
  if (type.kind === "list") return isRepetitive(type.of);
  if (type.kind === "reference") return type.prefix === undefined || "word" in type.prefix;
  return type.kind === "choice" || type.kind === "period" || type.kind === "day";
}

/** Neighbouring rows mostly say the same, which is cheaper to see than to look up. */
function remembering(read: (text: string, row: RowSoFar) => Parsed) {
  const known = new Map<string, Parsed>();
  let lastText: string | undefined;
  let last: Parsed = {};
  return (text: string, row: RowSoFar): Parsed => {
    if (text === lastText) return last;
    last = known.get(text) ?? read(text, row);
    known.set(text, last);
    lastText = text;
    return last;
  };
}

/** Sets `title` or, inside an object that is made where it is not there, `title.sq`. Paths come from the schema. */
export function setField(entity: Record<string, unknown>, path: readonly string[], value: unknown): void {
  // Not by destructuring, which goes through an iterator: this is done for every cell.
  const outer = path[0] ?? "";
  const inner = path[1];
  if (inner === undefined) {
    entity[outer] = value;
    return;
  }
  entity[outer] ??= {};
  if (value !== undefined) (entity[outer] as Record<string, unknown>)[inner] = value;
}
