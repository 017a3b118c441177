import type { Funder, Goal, Municipality } from "#domain/dataset.ts";
import type { LocalText } from "#domain/language.ts";
import type { Words } from "#i18n/words.ts";

/** What the ids of plans are called in the reader's language. */
export type PlanNames = {
  readonly municipality: (id: string) => string;
  /** Of a funder on record, else what stands in its place. */
  readonly funder: (id: string) => string;
  /** `1.2 Title` of a goal's key: `1.2`, or `plan~1.6` where a plan has it for itself. */
  readonly goal: (key: string) => string;
};

type Named = {
  readonly municipalities: readonly Municipality[];
  readonly funders: readonly Funder[];
  readonly goals: readonly Goal[];
};

export function buildPlanNames({ municipalities, funders, goals }: Named, words: Words): PlanNames {
  const places = nameIndex(municipalities.map(({ id, name }) => [id, name]));
  const payers = nameIndex(funders.map(({ id, name }) => [id, name]));
  const aims = nameIndex(goals.map(({ plan, id, title }) => [plan === "*" ? id : `${plan}~${id}`, title]));
  const nameIn = (names: ReadonlyMap<string, LocalText>, id: string) => words.text(names.get(id) ?? {});
  return {
    municipality: (id) => nameIn(places, id) || id,
    funder: (id) => nameIn(payers, id) || id,
    goal: (key) => `${key.slice(key.indexOf("~") + 1)} ${nameIn(aims, key)}`.trim(),
  };
}

function nameIndex(names: readonly (readonly [string, LocalText])[]): ReadonlyMap<string, LocalText> {
  return new Map(names);
}
