import type { Day } from "./day.ts";
import type { ActivityId, AreaId, CategoryId, FunderId, GoalId, IndicatorId, PlanId, SourceId } from "./id.ts";
import type { Language, LocalText } from "./language.ts";
import type { Dimension, Disaggregation, ObservationTable } from "./observation.ts";
import type { Period, PeriodKind } from "./period.ts";
import type { Value } from "./value.ts";

export type Settings = {
  readonly title: LocalText;
  /** The reporting date every computation that needs "today" takes (T2); `today` follows the reader's clock. */
  readonly asOf: Day | "today";
  readonly defaultLanguage: Language;
  readonly programmeName: LocalText;
  readonly smallNumberThreshold: number;
  /** The dimensions in which 0 counts as a small number (S1). */
  readonly zeroIsSmall: readonly Dimension[];
  readonly publicationDesign: "margins" | "full";
  /** Pace from which a status is `onTrack`, and from which it is `behind` (P3). */
  readonly onTrackCut: number;
  readonly behindCut: number;
  readonly dueSoonDays: number;
  readonly staleReportDays: number;
  readonly staleValueMonths: number;
  readonly disclaimer: LocalText;
  readonly contact: string;
};

export type SourceKind = "published" | "programme" | "illustrative";

export type Source = {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly date: string;
  readonly licence?: string;
  readonly note: LocalText;
};

export type Funder = {
  readonly id: FunderId;
  readonly name: LocalText;
  readonly url?: string;
  readonly logo?: string;
  readonly from?: Day;
  readonly to?: Day;
};

export type Municipality = {
  readonly id: AreaId;
  readonly code?: string;
  readonly name: LocalText;
  readonly district?: string;
  /** Whether it is one of the programme's municipalities. */
  readonly inProgramme: boolean;
  readonly note: LocalText;
};

export type Alias = { readonly alias: string; readonly municipality: AreaId };

export type Category = {
  readonly dimension: Dimension;
  readonly id: CategoryId;
  readonly name: LocalText;
  readonly order: number;
};

export type IndicatorKind = "rate" | "count" | "milestone";
export type Direction = "increase" | "decrease" | "none";
export type ResultLevel = "impact" | "outcome" | "output" | "process" | "context";
export type Aggregation = "ratio" | "sum" | "none";

export type Indicator = {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  /** `percent`, `pupils`, `persons`, `schools`, … as the data set writes it. */
  readonly unit: string;
  readonly direction: Direction;
  readonly resultLevel: ResultLevel;
  readonly isHeadline: boolean;
  /** Whether it counts people, so that rule S applies. */
  readonly countsPersons: boolean;
  readonly frequency: PeriodKind;
  readonly aggregation: Aggregation;
  /** Whether each period holds all counted since the start, so that what was added between two periods follows (S2). */
  readonly isCumulative: boolean;
  /** The indicators whose figures add up to this one's (S2): values of counts, numerators and denominators of rates. */
  readonly sumOf: readonly IndicatorId[];
  /** The count whose value is the numerator of this rate, or its denominator (S2). */
  readonly numeratorIs?: IndicatorId;
  readonly denominatorIs?: IndicatorId;
  /** How far a maintained value may slip and still be on track (P4), in the indicator's unit. */
  readonly tolerance: number;
  readonly decimals: number;
  readonly validMin?: number;
  readonly validMax?: number;
  readonly name: LocalText;
  readonly numeratorName: LocalText;
  readonly denominatorName: LocalText;
  readonly definition: LocalText;
  readonly source: SourceId;
};

export type TargetRole = "baseline" | "interim" | "target";

export type Target = {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly disaggregation: Disaggregation;
  readonly role: TargetRole;
  readonly period: Period;
  /** The figure; for a rate with both parts, the percentage computed from them. */
  readonly value: Value;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly source: SourceId;
  readonly note: LocalText;
};

export const PLAN_STAGES = ["none", "drafting", "finalised", "adopted", "underWay", "closed"] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

export type Plan = {
  readonly id: PlanId;
  readonly municipality: AreaId;
  readonly version: string;
  readonly stage: PlanStage;
  readonly start?: Day;
  readonly end?: Day;
  readonly adoptedOn?: Day;
  readonly adoptedBy?: string;
  readonly title: LocalText;
  readonly source: SourceId;
  readonly note: LocalText;
};

/** A goal (`1`) or sub-goal (`1.2`) of one plan, or of all plans (`*`). */
export type Goal = { readonly plan: PlanId | "*"; readonly id: GoalId; readonly title: LocalText };

export const ACTIVITY_STAGES = ["notStarted", "inProgress", "completed", "cancelled", "onHold"] as const;
export type ActivityStage = (typeof ACTIVITY_STAGES)[number];

export type Activity = {
  readonly plan: PlanId;
  readonly id: ActivityId;
  readonly goal: GoalId;
  readonly title: LocalText;
  readonly responsible?: string;
  readonly partners?: string;
  readonly start?: Day;
  readonly deadline?: Day;
  readonly stage: ActivityStage;
  readonly completedOn?: Day;
  readonly percentDone?: number;
  /** Money in whole cents, so that sums are exact. */
  readonly plannedCents?: number;
  readonly spentCents?: number;
  readonly fundingSource?: string;
  readonly targetGroup?: string;
  readonly indicators: readonly IndicatorId[];
  readonly evidence?: string;
  readonly source: SourceId;
};

export type Report = {
  readonly plan: PlanId;
  readonly activity: ActivityId;
  readonly date: Day;
  readonly reporter: string;
  readonly stage?: ActivityStage;
  readonly percentDone?: number;
  readonly spentCents?: number;
  readonly evidence?: string;
  readonly note: LocalText;
  readonly reasonLate: LocalText;
};

/** One programme: every table of a data folder or workbook, checked and linked. */
export type Dataset = {
  readonly settings: Settings;
  readonly sources: readonly Source[];
  readonly funders: readonly Funder[];
  readonly municipalities: readonly Municipality[];
  readonly aliases: readonly Alias[];
  readonly categories: readonly Category[];
  readonly indicators: readonly Indicator[];
  readonly observations: ObservationTable;
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly reports: readonly Report[];
};
