import type { Funding } from "./activity.ts";
import type { Model } from "./model.ts";
import type { Year } from "./place.ts";
import type { PlanOutline } from "./planOutline.ts";
import type { Tendency } from "./story.ts";
import type { Text } from "./table.ts";
import type { Trouble } from "./troubles.ts";

/** All that tells one made-up programme from another: its folder of tables is built from this and the catalogue. */
export type Programme = {
  /** Where its tables lie, and those of them that are kept by hand. */
  readonly folder: string;
  /** The folder of `catalogue/` that holds its goals and activities. */
  readonly catalogue: string;
  /** Its municipalities where they are not those of the default table, which is then written anew for it. */
  readonly municipalities?: readonly string[];
  /** The school years it is followed through: the first holds the baselines. */
  readonly years: readonly [first: Year, ...rest: Year[]];
  readonly targetYear: string;
  /** Interim targets ask for a share of the way by a year; only these municipalities have them. */
  readonly interim: { readonly year: Year; readonly share: number; readonly municipalities: readonly string[] };
  readonly models: readonly Model[];
  /** The milestone that a plan is adopted, and the year it should be. */
  readonly adoption: { readonly indicator: string; readonly targetYear: string };
  readonly troubles: readonly Trouble[];
  /** The one indicator left without a target. */
  readonly withoutTarget: { readonly indicator: string; readonly municipality: string };
  /** `fair` where none is given. */
  readonly tendencies: Readonly<Record<string, Tendency>>;
  readonly outlines: readonly PlanOutline[];
  /** What the plans are called, before the municipality and the years. */
  readonly planTitle: Text;
  readonly funding: Funding;
  /** How many activities (0–1) contradict themselves. */
  readonly contradictionShare: number;
};
