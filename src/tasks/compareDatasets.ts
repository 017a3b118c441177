import type { Change } from "#domain/change.ts";
import { changesBetween } from "#domain/changes.ts";
import type { Dataset } from "#domain/dataset.ts";
import { groupBy } from "#domain/group.ts";
import { TABLES } from "#domain/schema.ts";
import { loadWords } from "#i18n/words.ts";
import type { ChangeGroup, Step, Tasks } from "#state/task.ts";
import { changeNames } from "#ui/plan/changeNames.ts";
import { changeSentence } from "#ui/plan/changeSentence.ts";
import { wholeDataset } from "./wholeDataset.ts";

/**
 * What changed from one data set to another (L6), put together by table and kind, in the order of the tables. Other spellings of
 * places count only where both have their own.
 */
export async function compareDatasets(
  { before, now, language }: Tasks["compare"]["given"],
  onStep: (step: Step) => void,
): Promise<readonly ChangeGroup[]> {
  onStep({ doing: "fetch", done: 0, total: 3 });
  const [former, current] = [await wholeDataset(before), await wholeDataset(now)];
  onStep({ doing: "compare", done: 1, total: 3 });
  const isWithoutNames = "site" in before || "site" in now;
  const withNames = (dataset: Dataset) => (isWithoutNames ? { ...dataset, aliases: [] } : dataset);
  const changes = changesBetween(withNames(former), withNames(current));
  onStep({ doing: "write", done: 2, total: 3 });
  const words = await loadWords(language);
  await words.loadLate();
  const names = changeNames(namesOf(former, current), words);
  return groupsOf(changes).map(({ table, kind, changes: alike }) => ({
    table,
    kind,
    sentences: alike.map((change) => changeSentence(change, words, names)),
  }));
}

/** What rows are called: by their names now, or the ones they had where they are gone. */
function namesOf(before: Dataset, now: Dataset): Dataset {
  return {
    ...now,
    categories: [...before.categories, ...now.categories],
    funders: [...before.funders, ...now.funders],
    goals: [...before.goals, ...now.goals],
    indicators: [...before.indicators, ...now.indicators],
    municipalities: [...before.municipalities, ...now.municipalities],
    plans: [...before.plans, ...now.plans],
    activities: [...before.activities, ...now.activities],
  };
}

function groupsOf(changes: readonly Change[]) {
  const order = TABLES.map(({ name }) => name);
  const groups = [...groupBy(changes, ({ table, kind }) => `${table} ${kind}`).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ table: first.table, kind: first.kind, changes: alike }];
  });
  return groups.toSorted((one, other) => order.indexOf(one.table) - order.indexOf(other.table));
}
