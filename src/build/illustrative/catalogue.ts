import type { PlanOutline } from "./planOutline.ts";
import { type Random, randomOf } from "./random.ts";
import { parseTable, type Text, textFrom, textNames } from "./table.ts";

/** An activity as many plans word it. */
export type Item = {
  readonly id: string;
  /** The only plan it belongs in, or `current` for all that no other version replaced, on top of their size. */
  readonly only?: string;
  readonly goal: string;
  readonly title: Text;
  readonly responsible: string;
  readonly partners: readonly string[];
  readonly targetGroup: string;
  readonly indicators: readonly string[];
  /** Whether donors pay for such things. */
  readonly isForDonors: boolean;
  readonly cost: readonly [low: number, high: number];
  readonly months: readonly [low: number, high: number];
};

export type CatalogueTables = { readonly activities: string; readonly bodies: string; readonly groups: string };

const COLUMNS = [
  "item",
  "only",
  "goal",
  "responsible",
  "partners",
  "target_group",
  "indicators",
  "donor",
  "cost_min",
  "cost_max",
  "months_min",
  "months_max",
  ...textNames("title"),
] as const;

export function readCatalogue(tables: CatalogueTables): readonly Item[] {
  const bodies = new Map(parseTable(tables.bodies, ["body", "name"]).map(({ body, name }) => [body, name]));
  const groups = new Map(parseTable(tables.groups, ["group", "name"]).map(({ group, name }) => [group, name]));
  return parseTable(tables.activities, COLUMNS).map((row) => ({
    id: row.item,
    ...(row.only !== "" && { only: row.only }),
    goal: row.goal,
    title: textFrom("title", row),
    responsible: named(bodies, row.responsible),
    partners: row.partners.split(";").map((body) => named(bodies, body)),
    targetGroup: named(groups, row.target_group),
    indicators: row.indicators.split(";"),
    isForDonors: row.donor === "yes",
    cost: [Number(row.cost_min), Number(row.cost_max)],
    months: [Number(row.months_min), Number(row.months_max)],
  }));
}

function named(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`no name for ${id}`);
  return name;
}

/**
 * What a plan takes from the catalogue, in the order of its goals. Two items of every goal come first, so that a small
 * plan has all goals and a later version has everything of the one before under the same number.
 */
export function itemsOf(outline: PlanOutline, catalogue: readonly Item[], seed: number): readonly Item[] {
  const random = randomOf(seed, "items", outline.municipality);
  const shuffled = shuffle(
    catalogue.filter(({ only }) => only === undefined),
    random,
  );
  const taken = new Map<string, number>();
  const ranked = shuffled.map((item) => {
    const place = (taken.get(item.goal) ?? 0) + 1;
    taken.set(item.goal, place);
    return { item, rank: place <= 2 ? place - 3 : 0 };
  });
  const common = ranked.toSorted((one, other) => one.rank - other.rank).map(({ item }) => item);
  const own = catalogue.filter(({ only }) => only === outline.id);
  const chosen = [...common.slice(0, outline.size - own.length), ...own];
  const current = outline.isReplaced || outline.size === 0 ? [] : catalogue.filter(({ only }) => only === "current");
  return [...chosen, ...current].toSorted((one, other) => (one.goal < other.goal ? -1 : one.goal > other.goal ? 1 : 0));
}

function shuffle<Thing>(things: readonly Thing[], random: Random): readonly Thing[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}
