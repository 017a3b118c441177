import type { Dataset, Settings } from "#domain/dataset.ts";
import { HELP_SHEETS, type HelpSheet } from "#domain/helpSheets.ts";
import { TABLES } from "#domain/schema.ts";
import { CATEGORIES, MUNICIPALITIES, NAMES } from "#domain/schemaProgramme.ts";
import type { Words } from "#i18n/words.ts";
import type { RuleBasis } from "./columnRule.ts";
import type { Sheet, Workbook } from "./description.ts";
import { examplesSheet } from "./examplesSheet.ts";
import { instructionsSheet } from "./instructionsSheet.ts";
import { everySettingSheet } from "./settingsSheet.ts";
import { rowsOf, tableSheet } from "./tableSheet.ts";
import { createWordLists } from "./wordLists.ts";

/** What a template comes filled in with: lists that are the same for everyone. */
export type TemplateBasis = Pick<Dataset, "municipalities" | "aliases" | "categories">;

/** The same template for the same lists, whenever it is made. */
const NO_DAY = "2000-01-01";

/**
 * The workbook to fill in, in one language: instructions, every table, and examples on a sheet of their own, which readers
 * leave aside. As it is, it is a data set without rows that passes every check.
 */
export function buildTemplate(basis: TemplateBasis, words: Words): Workbook {
  const rules = ruleBasis(words);
  const { sheetOf } = rules;
  const settings = settingsToFill(words);
  const given = new Map<string, readonly object[]>([
    [MUNICIPALITIES.name, basis.municipalities],
    [NAMES.name, basis.aliases],
    [CATEGORIES.name, basis.categories],
  ]);
  const tables = TABLES.map((table): Sheet => {
    if (table.name === "settings") return everySettingSheet(sheetOf(table.name), settings, rules);
    const rows = given.get(table.name) ?? [];
    return tableSheet(table, sheetOf(table.name), { length: rows.length, rows: rowsOf(table, rows) }, rules);
  });
  const sheets = [
    instructionsSheet(helpName("instructions", words), {}, true, sheetOf, words),
    ...tables,
    examplesSheet(helpName("examples", words), sheetOf, words),
    ...listSheets(rules),
  ];
  return { title: words.say("workbook.template.name"), createdOn: NO_DAY, sheets };
}

export function helpName(sheet: HelpSheet, words: Words): string {
  return words.text(HELP_SHEETS[sheet]);
}

/** What the rules of a workbook in this language rest on: every table stands on the sheet of its title. */
export function ruleBasis(words: Words): RuleBasis {
  const titles = new Map(TABLES.map(({ name, title }) => [name, words.text(title)]));
  const lists = createWordLists(helpName("lists", words));
  return { words, lists, sheetOf: (table) => titles.get(table) ?? table };
}

/** The hidden sheet of long lists, where there are any. */
export function listSheets({ lists }: RuleBasis): readonly Sheet[] {
  const sheet = lists.sheet();
  return sheet === undefined ? [] : [sheet];
}

/** What nobody else can know of a programme yet; names to be overwritten in the language of the template. */
function settingsToFill({ language, say }: Words): Partial<Settings> {
  return {
    title: { [language]: say("workbook.template.name") },
    asOf: "today",
    defaultLanguage: language,
    programmeName: { [language]: say("workbook.template.programme") },
  };
}
