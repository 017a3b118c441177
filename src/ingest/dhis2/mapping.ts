import Papa from "papaparse";
import { guardText, unguardText } from "#domain/notation.ts";
import { closestFact, closestOf } from "#ingest/closest.ts";
import { readCsv } from "#ingest/csv.ts";
import { decodeText } from "#ingest/encoding.ts";
import type { Report } from "#ingest/issueList.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";

/** What of DHIS2 a row of the mapping is about. */
export const MAPPING_KINDS = ["orgUnit", "data", "option", "period"] as const;
export type MappingKind = (typeof MAPPING_KINDS)[number];

/** Which figure of an indicator a data element or indicator of DHIS2 fills. */
export const ROLES = ["value", "numerator", "denominator"] as const;
export type Role = (typeof ROLES)[number];

/** What stands in `vijim` for what is left out on purpose. */
export const LEFT_OUT = "-";

/** One line of the mapping, as a person writes it. */
export type MappingRow = {
  readonly kind: MappingKind;
  /** The id, code or name in DHIS2; of a period its type. */
  readonly dhis2: string;
  /** What it is here; "" while nobody has said so. */
  readonly vijim: string;
  /** Of data only. */
  readonly role: Role;
  /** Where it stands in a file. */
  readonly row?: number;
};

/** A line of the mapping with what helps to fill it in. */
export type ProposedRow = MappingRow & {
  readonly name: string;
  /** How many values hang on it. */
  readonly values: number;
  /** What it may be. */
  readonly closest: readonly string[];
};

const COLUMNS = ["kind", "dhis2", "vijim", "role", "name", "values", "closest"] as const;

/** Whether a file begins as a mapping does. */
export function isMapping(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^"?kind"?[,;\t]"?dhis2"?[,;\t]"?vijim"?/i.test(start);
}

/** The lines of a mapping file; those without a kind that is known are reported. */
export function readMapping({ name, bytes }: NamedBytes, report: Report): readonly MappingRow[] {
  const { header, eachRow } = readCsv(decodeText(bytes)?.text ?? "");
  const titles = header.map((text) => text.trim().toLowerCase());
  const rows: MappingRow[] = [];
  eachRow((cells, row) => {
    const cell = (column: (typeof COLUMNS)[number]) => unguardText((cells[titles.indexOf(column)] ?? "").trim());
    if (cell("dhis2") === "" && cell("vijim") === "") return;
    const [kind, role] = [
      MAPPING_KINDS.find((each) => each === cell("kind")),
      ROLES.find((each) => each === (cell("role") || "value")),
    ];
    const say = (column: "kind" | "role", choices: readonly string[]) =>
      report("notChoice", { file: name, row, column }, cell(column), {
        choices: choices.join(", "),
        ...closestFact(closestOf(cell(column), choices)),
      });
    if (kind === undefined) say("kind", MAPPING_KINDS);
    else if (role === undefined) say("role", ROLES);
    else rows.push({ kind, dhis2: cell("dhis2"), vijim: cell("vijim"), role, row });
  });
  return rows;
}

/** The lines as a mapping file, to be filled in. */
export function writeMapping(rows: readonly ProposedRow[]): string {
  const cells = rows.map(({ kind, dhis2, vijim, role, name, values, closest }) => [
    kind,
    guardText(dhis2),
    vijim === LEFT_OUT ? vijim : guardText(vijim),
    kind === "data" ? role : "",
    guardText(name),
    String(values),
    closest.join(" "),
  ]);
  return `${Papa.unparse([[...COLUMNS], ...cells], { newline: "\n" })}\n`;
}
