import type { Column } from "#domain/column.ts";
import type { Words } from "#i18n/words.ts";

/** Under which messages the words of a coded column are explained. */
const MEANINGS: Readonly<Record<string, string>> = {
  "sources.kind": "common.sourceKind",
  "municipalities.programme": "common",
  "categories.dimension": "common.dimension",
  "indicators.kind": "indicator.kind",
  "indicators.direction": "indicator.direction",
  "indicators.result_level": "indicator.resultLevel",
  "indicators.headline": "common",
  "indicators.cumulative": "common",
  "indicators.persons": "common",
  "indicators.frequency": "period.frequency",
  "indicators.aggregation": "indicator.aggregation",
  "observations.mark": "value.markWord",
  "targets.role": "workbook.role",
  "plans.stage": "plan.planStage",
  "activities.stage": "plan.stage",
  "reports.stage": "plan.stage",
  "settings.zero_is_small": "common.dimension",
  "settings.publication_design": "workbook.design",
  "settings.default_language": "workbook.language",
};

/** A word of a coded column and what it means in the reader's language. */
export type CodedWord = { readonly word: string; readonly meaning: string };

/** The words a column may hold, in the order of the schema; undefined for a column that is not coded. */
export function codedWordsOf(table: string, { name, type }: Column, words: Words): readonly CodedWord[] | undefined {
  const coded = type.kind === "list" ? type.of : type;
  if (coded.kind !== "choice") return undefined;
  const area = MEANINGS[`${table}.${name}`];
  return [...coded.meanings].map(([word, meaning]) => {
    const key = `${area}.${typeof meaning === "string" ? meaning : word}`;
    return { word, meaning: words.sayAny(key) };
  });
}
