import fc from "fast-check";
import Papa from "papaparse";
import type { AnyTable, CellType, Column } from "#domain/column.ts";
import { type Day, dayNumber, dayParts } from "#domain/day.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { TABLES } from "#domain/schema.ts";
import type { DayOrder, DecimalMark } from "#ingest/written.ts";

/** How someone writes a whole data set: the same way in every cell. */
export type Habit = {
  readonly mark: DecimalMark;
  readonly thousands: "" | "other" | " " | "\u202f" | "'" | "’";
  readonly euro: "" | " €" | " EUR";
  readonly days: "iso" | "points" | "slashes" | "words" | "serial";
  readonly order: DayOrder;
  readonly language: Language;
  readonly periodsInWords: boolean;
  readonly choicesInWords: boolean;
  readonly header: "canonical" | "titles" | "both";
  readonly delimiter: "," | ";" | "\t";
  readonly above: readonly string[][];
  /** By how much the columns are turned round. */
  readonly turn: number;
};

export const anyHabit: fc.Arbitrary<Habit> = fc.record({
  mark: fc.constantFrom("comma", "point"),
  thousands: fc.constantFrom("", "other", " ", "\u202f", "'", "’"),
  euro: fc.constantFrom("", " €", " EUR"),
  days: fc.constantFrom("iso", "points", "slashes", "words", "serial"),
  order: fc.constantFrom("dayFirst", "monthFirst"),
  language: fc.constantFrom(...LANGUAGES),
  periodsInWords: fc.boolean(),
  choicesInWords: fc.boolean(),
  header: fc.constantFrom("canonical", "titles", "both"),
  delimiter: fc.constantFrom(",", ";", "\t"),
  above: fc.constantFrom([], [["Plani komunal"]], [["Opštinski plan", "2025"], [], ["Prizren"]]),
  turn: fc.nat(20),
});

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sq: "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor".split(" "),
  sr: "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
  tr: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(" "),
};
const SCHOOL_YEAR: Readonly<Record<Language, string>> = {
  sq: "viti shkollor",
  sr: "školska godina",
  en: "school year",
  tr: "öğretim yılı",
};
const SEMESTER: Readonly<Record<Language, string>> = {
  sq: "gjysmëvjetori",
  sr: "polugodište",
  en: "semester",
  tr: "yarıyıl",
};

/** A number written plainly, with neither exponent nor sign lost. */
function withoutExponent(plain: string): string {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(plain) ?? [];
  const shift = Number(exponent);
  if (shift === 0) return plain;
  const digits =
    (shift < 0 ? whole.padStart(whole.length - shift, "0") : whole) + decimals.padEnd(Math.max(0, shift), "0");
  const point = (shift < 0 ? whole.length - shift : whole.length) + shift;
  const rest = digits.slice(point);
  return sign + digits.slice(0, point) + (rest === "" ? "" : `.${rest}`);
}

function writeNumber(plain: string, { mark, thousands }: Habit): string {
  if (!/^-?\d/.test(plain)) return plain;
  const [whole = "", decimals] = withoutExponent(plain).split(".");
  const between = thousands === "other" ? (mark === "comma" ? "." : ",") : thousands;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, between);
  return decimals === undefined ? grouped : grouped + (mark === "comma" ? "," : ".") + decimals;
}

function writeDay(plain: string, { days, order, language }: Habit): string {
  if (!/^\d{4}-/.test(plain)) return plain;
  const { year, month, dayOfMonth } = dayParts(plain as Day);
  switch (days) {
    case "iso":
      return plain;
    case "points":
      return `${dayOfMonth}.${month}.${year}${language === "sr" ? "." : ""}`;
    case "slashes":
      return order === "dayFirst" ? `${dayOfMonth}/${month}/${year}` : `${month}/${dayOfMonth}/${year}`;
    case "words":
      return `${dayOfMonth}${language === "sr" ? "." : ""} ${MONTHS[language][month - 1]} ${year}`;
    case "serial":
      return String(dayNumber(plain as Day) + 25_569);
  }
}

function writePeriod(plain: string, habit: Habit): string {
  const { language } = habit;
  if (/^\d{4}\/\d\d$/.test(plain)) return `${SCHOOL_YEAR[language]} ${plain}`;
  if (plain.includes("-S")) return `${plain.endsWith("1") ? "I" : "II"} ${SEMESTER[language]} ${plain.slice(0, 7)}`;
  if (plain.includes("Q")) return `${language === "sq" ? "T" : "Q"}${plain.at(-1)} ${plain.slice(0, 4)}`;
  if (/^\d{4}-\d\d$/.test(plain)) return `${MONTHS[language][Number(plain.slice(5)) - 1]} ${plain.slice(0, 4)}`;
  return plain;
}

function writeChoice({ meanings, aliases = {} }: Extract<CellType, { kind: "choice" }>, plain: string): string {
  return meanings.has(plain) ? (aliases[plain]?.[0] ?? plain).toUpperCase() : plain;
}

/** A cell that is written plainly as this habit writes it. */
export function writeCell({ type }: Column, plain: string, habit: Habit): string {
  switch (type.kind) {
    case "number":
    case "value":
      return writeNumber(plain, habit);
    case "money":
      return plain === "" ? plain : writeNumber(plain, habit) + habit.euro;
    case "day":
      return writeDay(plain, habit);
    case "period":
      return habit.periodsInWords ? writePeriod(plain, habit) : plain;
    case "choice":
      return habit.choicesInWords ? writeChoice(type, plain) : plain;
    default:
      return plain;
  }
}

function turned<Thing>(things: readonly Thing[], turn: number): readonly Thing[] {
  const by = turn % things.length;
  return [...things.slice(by), ...things.slice(0, by)];
}

/** A file of a data set, given as we write it, as someone of this habit would have written it. */
export function writeFile(name: string, text: string, habit: Habit): string {
  const table = TABLES.find((known) => `${known.name}.csv` === name);
  const [header = [], ...rows] = Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n",
    skipEmptyLines: true,
  }).data;
  const columns = header.map((text) => columnNamed(table, text));
  const cells = rows.map((row) =>
    row.map((cell, place) => {
      const column = columns[place];
      return column === undefined ? cell : writeCell(column, cell, habit);
    }),
  );
  const titles = columns.map((column, place) => column?.title[habit.language] ?? header[place] ?? "");
  const headers = habit.header === "canonical" ? [header] : habit.header === "titles" ? [titles] : [titles, header];
  const lines = [...headers, ...cells].map((line) => turned(line, habit.turn));
  return Papa.unparse([...habit.above, ...lines] as string[][], { delimiter: habit.delimiter, newline: "\n" });
}

function columnNamed(table: AnyTable | undefined, name: string): Column | undefined {
  return table?.columns.find((column) => column.name === name);
}
