import type { Rule, Sheet, Style } from "./description.ts";
import { columnLetters, quoteSheet } from "./reference.ts";
import { isShortList } from "./validationXml.ts";

/** The drop-downs of a workbook; lists too long for a rule of their own stand on a hidden sheet. */
export type WordLists = {
  readonly ruleOf: (title: string, words: readonly string[]) => Rule;
  /** The hidden sheet; undefined where no list needs it. */
  readonly sheet: () => Sheet | undefined;
};

const TEXT: Style = { format: "@" };

export function createWordLists(sheetName: string): WordLists {
  const lists = new Map<string, readonly string[]>();
  return {
    ruleOf: (title, words) => {
      if (isShortList(words)) return { kind: "words", words };
      lists.set(title, words);
      const letters = columnLetters([...lists.keys()].indexOf(title));
      return { kind: "cells", formula: `${quoteSheet(sheetName)}!$${letters}$2:$${letters}$${words.length + 1}` };
    },
    sheet: () => (lists.size === 0 ? undefined : listSheet(sheetName, lists)),
  };
}

function listSheet(name: string, lists: ReadonlyMap<string, readonly string[]>): Sheet {
  const all = [...lists.values()];
  const longest = Math.max(...all.map((words) => words.length));
  const rows = Array.from({ length: longest }, (_, place) => ({ cells: all.map((words) => words[place]) }));
  const columns = all.map(() => ({ width: 28, style: TEXT }));
  return { name, isHidden: true, columns, rows: [{ cells: [...lists.keys()] }, ...rows] };
}
