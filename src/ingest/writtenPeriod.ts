import { type Period, parsePeriod } from "#domain/period.ts";
import { foldLatin } from "./latin.ts";
import { monthNamed } from "./months.ts";
import type { Written } from "./written.ts";
import { writtenDay } from "./writtenDay.ts";

const ORDINALS: readonly (readonly string[])[] = [
  ["1", "i", "i pare", "pare", "prvi", "prvo", "prva", "first", "1st", "birinci"],
  ["2", "ii", "i dyte", "dyte", "drugi", "drugo", "druga", "second", "2nd", "ikinci"],
  ["3", "iii", "i trete", "trete", "treci", "trece", "third", "3rd", "ucuncu"],
  ["4", "iv", "i katert", "katert", "cetvrti", "cetvrto", "fourth", "4th", "dorduncu"],
];

const SCHOOL_YEAR_WORDS: ReadonlySet<string> = new Set([
  "",
  "viti shkollor",
  "viti i shkolles",
  "viti akademik",
  "vsh",
  "v sh",
  "skolska godina",
  "skolske godine",
  "sk god",
  "sk g",
  "sk godina",
  "school year",
  "sy",
  "academic year",
  "ogretim yili",
  "egitim ogretim yili",
  "okul yili",
]);
const YEAR_WORDS: ReadonlySet<string> = new Set([
  "viti",
  "viti kalendarik",
  "godina",
  "godine",
  "god",
  "year",
  "calendar year",
  "yil",
  "yili",
  "takvim yili",
]);
const SEMESTER_WORDS = /\b(?:gjysmevjetori?|semestri?|polugodiste|polugodje|semestar|semester|yariyili?|donemi?|s)\b/;
const QUARTER_WORDS = /\b(?:tremujori?|tm|t|kvartal|tromesecje|k|quarter|q|ceyre[kg]i?|c)\b/;

/** Folds apart what is written in one: `Q3` → `q 3`, `T3/2025` → `t 3 2025`. */
function wordsOf(text: string): string {
  return foldLatin(text)
    .replace(/\b(q|t|s|k|c|tm)(\d)\b/g, "$1 $2")
    .replace(/\b(\d{4})(q|t|s|k|c)(\d)?\b/g, "$1 $2 $3")
    .replace(/\s+/g, " ")
    .trim();
}

/** A period however people write it, in words of any of our languages; undefined for what is none or could be two. */
export function writtenPeriod(text: string): Written | undefined {
  const period = withSchoolYear(text) ?? withYear(wordsOf(text));
  if (period !== undefined) return { kind: "same", reading: period };
  const day = writtenDay(text);
  // A number counting days is a number of something else here.
  return day?.kind === "same" && !/^\d+(?:\.\d+)?$/.test(text.trim()) ? day : undefined;
}

/** A school year or a semester: two years of which the second follows the first, and words or nothing beside them. */
function withSchoolYear(text: string): Period | undefined {
  const found = /(?<!\d)[1-9]\d{3}\s?[/\u2013\u2014-]\s?(?:\d{4}|\d\d)(?!\d)/.exec(text);
  const schoolYear = found && parsePeriod(found[0].replace(/\s/g, ""));
  if (!schoolYear?.includes("/")) return undefined;
  const beside = wordsOf(
    `${text.slice(0, found?.index)} ${text.slice((found?.index ?? 0) + (found?.[0].length ?? 0))}`,
  );
  if (SCHOOL_YEAR_WORDS.has(beside)) return schoolYear;
  const half = ordinalBeside(withoutSchoolYear(beside), SEMESTER_WORDS);
  return half === 1 || half === 2 ? parsePeriod(`${schoolYear}-S${half}`) : undefined;
}

/** `I polugodište školske godine`: the words for the school year say nothing more. */
function withoutSchoolYear(words: string): string {
  const longest = [...SCHOOL_YEAR_WORDS]
    .filter((known) => known !== "")
    .sort((one, other) => other.length - one.length);
  const known = longest.find((phrase) => ` ${words} `.includes(` ${phrase} `));
  return known === undefined ? words : ` ${words} `.replace(` ${known} `, " ").replace(/\s+/g, " ").trim();
}

/** The ordinal (1–4) beside a word for a part of the year; undefined where anything else stands there too. */
function ordinalBeside(words: string, part: RegExp): number | undefined {
  if (!part.test(words)) return undefined;
  const beside = words.replace(part, " ").replace(/\s+/g, " ").trim();
  const index = ORDINALS.findIndex((names) => names.includes(beside));
  return index < 0 ? undefined : index + 1;
}

/** A month, a quarter or a year: one year of four digits, and words or a number beside it. */
function withYear(words: string): Period | undefined {
  const years = words.match(/(?<!\d)[1-9]\d{3}(?!\d)/g) ?? [];
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const beside = words.replace(year, " ").replace(/\s+/g, " ").trim();
  if (beside === "" || YEAR_WORDS.has(beside)) return parsePeriod(year);
  const quarter = ordinalBeside(beside, QUARTER_WORDS);
  if (quarter !== undefined) return parsePeriod(`${year}-Q${quarter}`);
  const month = monthNamed(beside) ?? (/^\d{1,2}$/.test(beside) ? Number(beside) : undefined);
  return month === undefined ? undefined : parsePeriod(`${year}-${String(month).padStart(2, "0")}`);
}
