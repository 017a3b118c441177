import type { AnyTable, CellType, Column, Reference } from "#domain/column.ts";
import { SYMBOL_OF } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import type { Words } from "#i18n/words.ts";
import { columnHelp } from "./columnHelp.ts";
import { LAST_ROW, type Rule, type Validation } from "./description.ts";
import { columnLetters, quoteSheet } from "./reference.ts";
import type { WordLists } from "./wordLists.ts";

/** The first row of data: the header stands above it, and under the header the hidden canonical names. */
export const FIRST_ROW = 3;

/** What the rules of a workbook rest on. */
export type RuleBasis = {
  readonly words: Words;
  readonly lists: WordLists;
  /** The name of a table's sheet. */
  readonly sheetOf: (table: string) => string;
};

type Checked = Pick<Validation, "rule" | "strictness"> & { readonly refusal?: string };

/** What may be typed into the column at this place of a table, and the help beside its cells. */
export function columnValidation(table: AnyTable, place: number, basis: RuleBasis): Validation | undefined {
  const column = table.columns[place];
  if (column === undefined) return undefined;
  const letters = columnLetters(place);
  return validationOf(table, column, `${letters}${FIRST_ROW}:${letters}${LAST_ROW}`, basis);
}

/** The same for given cells. */
export function validationOf(table: AnyTable, column: Column, cells: string, basis: RuleBasis): Validation {
  const [firstCell = ""] = cells.split(":");
  const { rule, strictness, refusal } = checkedOf(table, column, firstCell, basis);
  const help = columnHelp(table.name, column, basis.words);
  return {
    cells,
    rule,
    help,
    ...(strictness === undefined ? {} : { strictness }),
    ...(refusal === undefined ? {} : { refusal: { title: help.title, text: refusal } }),
  };
}

function checkedOf(table: AnyTable, column: Column, cell: string, basis: RuleBasis): Checked {
  const { words } = basis;
  const { type } = column;
  switch (type.kind) {
    case "choice":
      return { ...listed(column, type, basis), strictness: "stop", refusal: words.say("workbook.refusal.word") };
    case "reference": {
      const refusal = words.say("workbook.refusal.reference", { sheet: basis.sheetOf(type.table) });
      return { rule: referenceRule(table, type, basis), ...(type.isLoose ? {} : { strictness: "warning", refusal }) };
    }
    case "list":
      return { rule: listRule(table, column, type.of, basis) };
    case "day":
      return { rule: dayRule(type.word, cell), strictness: "stop", refusal: words.say("workbook.refusal.day") };
    case "number":
    case "money":
      return { rule: numberRule(type, cell), strictness: "stop", refusal: words.say("workbook.refusal.number") };
    case "value":
      return { rule: valueRule(cell), strictness: "stop", refusal: words.say("workbook.refusal.value") };
    case "id":
    case "text":
    case "address":
    case "period":
      return { rule: { kind: "any" } };
  }
}

function listed({ name }: Column, { meanings }: Extract<CellType, { kind: "choice" }>, { lists }: RuleBasis) {
  return { rule: lists.ruleOf(name, [...meanings.keys()]) };
}

/** One word can be chosen; several are typed. */
function listRule(table: AnyTable, column: Column, of: CellType, basis: RuleBasis): Rule {
  if (of.kind === "choice") return listed(column, of, basis).rule;
  return of.kind === "reference" ? referenceRule(table, of, basis) : { kind: "any" };
}

/** The keys of another sheet that are filled in, as far as they go with the first part of the key. */
function referenceRule(table: AnyTable, reference: Reference, { sheetOf }: RuleBasis): Rule {
  const columns = TABLES.find(({ name }) => name === reference.table)?.columns ?? [];
  const keys = columns.flatMap(({ isKey }, place) => (isKey ? [place] : []));
  const [first = 0, second = first] = keys;
  const range = (place: number) => {
    const letters = columnLetters(place);
    return `${quoteSheet(sheetOf(reference.table))}!$${letters}$${FIRST_ROW}:$${letters}$${LAST_ROW}`;
  };
  const head = (row: number) => `${quoteSheet(sheetOf(reference.table))}!$${columnLetters(second)}$${row}`;
  const wanted = prefixFormula(table, reference, columns[first]);
  if (wanted === undefined) {
    return { kind: "cells", formula: `OFFSET(${head(FIRST_ROW)},0,0,MAX(1,COUNTA(${range(second)})),1)` };
  }
  const [start, count] = [`MATCH(${wanted},${range(first)},0)`, `COUNTIF(${range(first)},${wanted})`];
  return { kind: "cells", formula: `OFFSET(${head(FIRST_ROW - 1)},${start},0,${count},1)` };
}

/** What the first part of the key must be; undefined where rows of several count, as those of all plans (`*`) do. */
function prefixFormula({ columns }: AnyTable, { prefix }: Reference, key: Column | undefined): string | undefined {
  if (prefix === undefined || (key?.type.kind === "reference" && key.type.reserved)) return undefined;
  if ("word" in prefix) return `"${prefix.word}"`;
  return `$${columnLetters(columns.findIndex(({ field }) => field === prefix.field))}${FIRST_ROW}`;
}

/** From 1 March 1900 on, where all spreadsheets count alike. */
const FIRST_DAY = 61;

function dayRule(word: string | undefined, cell: string): Rule {
  if (word === undefined) return { kind: "date", min: FIRST_DAY };
  return { kind: "formula", formula: `OR(${cell}="${word}",ISNUMBER(${cell}))` };
}

function numberRule(type: Extract<CellType, { kind: "number" | "money" }>, cell: string): Rule {
  if (type.kind === "money") return { kind: "decimal", min: 0 };
  const { isWhole, min, max } = type;
  if (min === undefined && max === undefined) return { kind: "formula", formula: `ISNUMBER(${cell})` };
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return { kind: isWhole ? "whole" : "decimal", ...limits };
}

/** A number or the symbol of an absence (V1). */
function valueRule(cell: string): Rule {
  const symbols = Object.values(SYMBOL_OF).map((symbol) => `${cell}="${symbol}"`);
  return { kind: "formula", formula: `OR(ISNUMBER(${cell}),${symbols.join(",")})` };
}
