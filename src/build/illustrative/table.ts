import Papa from "papaparse";
import { LANGUAGES, type Language } from "#domain/language.ts";

export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The named columns of a CSV text with a header row.
 * @throws Error naming the column that is not there.
 */
export function parseTable<Column extends string>(text: string, columns: readonly Column[]): readonly Row<Column>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const missing = columns.find((column) => !meta.fields?.includes(column));
  if (missing !== undefined) throw new Error(`no column ${missing} among ${meta.fields?.join(", ")}`);
  return data.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])) as Row<Column>);
}

/** Canonical CSV: comma, `\n`, quotes only where needed; what a row does not name is blank. */
export function tableText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Row<NoInfer<Column>>>[],
): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: "\n" })}\n`;
}

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The names of the columns of a text, one for each language: `note_sq`, `note_sr` … */
export function textNames<Stem extends string>(stem: Stem): readonly `${Stem}_${Language}`[] {
  return LANGUAGES.map((language) => `${stem}_${language}` as const);
}

/** A text as its columns hold it. */
export function textFrom<Stem extends string>(stem: Stem, row: Row<`${Stem}_${Language}`>): Text {
  return Object.fromEntries(LANGUAGES.map((language) => [language, row[`${stem}_${language}`]])) as Text;
}

/** The columns of a text. */
export function textColumns<Stem extends string>(stem: Stem, text: Text | undefined) {
  return Object.fromEntries(LANGUAGES.map((language) => [`${stem}_${language}`, text?.[language] ?? ""])) as Readonly<
    Record<`${Stem}_${Language}`, string>
  >;
}
