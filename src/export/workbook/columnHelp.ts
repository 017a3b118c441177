import type { Column } from "#domain/column.ts";
import type { Words } from "#i18n/words.ts";
import { codedWordsOf } from "./codedWords.ts";
import type { Notice } from "./description.ts";

/** The most a program shows beside a cell. */
const LONGEST_HELP = 255;

/** What is shown beside the cells of a column: what it holds, whether it must be filled, and what its words mean. */
export function columnHelp(table: string, column: Column, words: Words): Notice {
  const { isRequired, localized, type, blank } = column;
  const sentences = [
    columnSentence(table, column, words),
    ...(isRequired ? [words.say("workbook.help.required")] : []),
    ...(localized?.isRequired ? [words.say("workbook.help.oneLanguage")] : []),
    ...(blank ? [words.say("workbook.help.blank", { word: blank })] : []),
    ...(type.kind === "list" ? [words.say("workbook.help.several")] : []),
  ];
  const text = sentences.join(" ");
  const meanings = (codedWordsOf(table, column, words) ?? [])
    .filter(({ word, meaning }) => word.toLowerCase() !== meaning.toLowerCase())
    .map(({ word, meaning }) => `${word} = ${meaning}`)
    .join("\n");
  const whole = meanings === "" ? text : `${text}\n${meanings}`;
  return { title: words.text(column.title), text: whole.length <= LONGEST_HELP ? whole : text };
}

/** What a column holds, in the reader's language. */
export function columnSentence(table: string, { name, localized }: Column, words: Words): string {
  const stem = localized?.stem ?? name;
  const own = `workbook.column.${table}.${stem}`;
  return words.sayAny(words.hasMessage(own) ? own : `workbook.column.${stem}`);
}
