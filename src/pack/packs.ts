import type { Completeness } from "#domain/completeness.ts";
import type {
  Activity,
  Category,
  Funder,
  Goal,
  Indicator,
  Municipality,
  Plan,
  Report,
  Settings,
  Source,
  Target,
} from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Issue } from "#domain/issue.ts";
import type { ObservationTable } from "#domain/observation.ts";
import type { HiddenFigure, ProtectionReport } from "#domain/protection.ts";
import type { ShownChanges } from "#domain/shownChanges.ts";

/** Whom a set of packs is for: `internal` ones hold figures that rule S keeps from the public. */
export type Audience = "public" | "internal";

/** What every page needs first: enough for every status of total disaggregation. */
export type FirstPack = {
  readonly audience: Audience;
  /** Among them the reporting date. */
  readonly settings: Settings;
  readonly sources: readonly Source[];
  readonly funders: readonly Funder[];
  readonly municipalities: readonly Municipality[];
  readonly categories: readonly Category[];
  readonly indicators: readonly Indicator[];
  /** Of each headline and each indicator with a target, of everyone: the newest number and all rows after it. */
  readonly latest: ObservationTable;
  /** All targets of total disaggregation. */
  readonly targets: readonly Target[];
  /** The file of each indicator's pack. */
  readonly files: Readonly<Record<IndicatorId, string>>;
  /** The file of each municipality's pack. */
  readonly areaFiles: Readonly<Record<AreaId, string>>;
  readonly plansFile: string;
  readonly qualityFile: string;
  /** Absent where there is no previous version of the data set. */
  readonly changesFile?: string;
  /** Which figures a public build of the same data hides; only in an internal one, and there where it was asked for. */
  readonly protectionFile?: string;
  /** What protecting the data came to (S3); absent where they are not protected. */
  readonly protection?: ProtectionReport;
};

/** All observations and targets of one indicator. */
export type IndicatorPack = { readonly observations: ObservationTable; readonly targets: readonly Target[] };

/** All observations and targets of one municipality. */
export type AreaPack = { readonly observations: ObservationTable; readonly targets: readonly Target[] };

export type PlansPack = {
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly reports: readonly Report[];
};

/** How complete the data are, and what was found wrong with them. */
export type QualityPack = {
  /** The day up to which values were asked for; absent where the reporting date was not known. */
  readonly asOf?: Day;
  /** Of the programme's municipalities. */
  readonly completeness: Completeness;
  readonly issues: readonly Issue[];
};

/** The figures that a public build of the same data hides (rules S). */
export type ProtectionPack = { readonly hidden: readonly HiddenFigure[] };

/** What changed since the previous version of the data set (L6). */
export type ChangesPack = ShownChanges & {
  /** The reporting date of the previous version; absent where it was the day of reading. */
  readonly before?: Day;
  /** What is to be known of the rows of the previous version that are gone, so that they can be named. */
  readonly former: {
    readonly plans: readonly Pick<Plan, "id" | "municipality" | "title">[];
    readonly goals: readonly Pick<Goal, "plan" | "id" | "title">[];
    readonly activities: readonly Pick<Activity, "plan" | "id" | "title">[];
  };
};
