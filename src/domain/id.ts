/** A string of one meaning only: an id of one table cannot stand where an id of another is asked for. */
type Id<Table extends string> = string & { readonly idOf: Table };

export type IndicatorId = Id<"indicators">;
/** A municipality's slug (`fushe-kosove`), or one of the two reserved areas `programme` and `kosovo`. */
export type AreaId = Id<"areas">;
export type CategoryId = Id<"categories">;
export type SourceId = Id<"sources">;
export type FunderId = Id<"funders">;
export type PlanId = Id<"plans">;
export type GoalId = Id<"goals">;
export type ActivityId = Id<"activities">;

/** What tells an activity from all others, in lists and in addresses: its plan and its number, `map-peje-1~1.2.3`. */
export function activityKey({ plan, id }: { readonly plan: PlanId; readonly id: ActivityId }): string {
  return `${plan}~${id}`;
}

/** The whole programme: the municipalities marked `programme` taken together. */
export const PROGRAMME = "programme" as AreaId;
/** The whole of Kosovo: all 38 municipalities. */
export const KOSOVO = "kosovo" as AreaId;
/** The category of every dimension that takes all its categories together. */
export const TOTAL = "total" as CategoryId;
