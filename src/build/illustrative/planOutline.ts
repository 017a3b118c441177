/** One version of one municipality's plan, before its activities are made. */
export type PlanOutline = {
  readonly id: string;
  readonly municipality: string;
  readonly version: number;
  readonly stage: "none" | "drafting" | "finalised" | "adopted" | "underWay" | "closed";
  /** Absent where there is no plan yet. */
  readonly start?: string;
  readonly end?: string;
  readonly adoptedOn?: string;
  /** How many activities it has. */
  readonly size: number;
  /** How fast work goes against plan: 1 is on time. */
  readonly pace: number;
  /** Share of due reports that come. */
  readonly reporting: number;
  /** The day its activities stand at: the reporting date, or the day another version took over. */
  readonly standsAt: string;
  /** Whether another version took over. */
  readonly isReplaced?: true;
  /** The day this version took over from the one before. */
  readonly tookOverOn?: string;
};

/** Outlines of one programme: ids begin with the prefix; a plan that no other version replaced stands at `asOf`. */
export function outliner(prefix: string, asOf: string) {
  return (
    municipality: string,
    stage: PlanOutline["stage"],
    [start, end, adoptedOn]: readonly [start?: string, end?: string, adoptedOn?: string],
    [size, pace, reporting]: readonly [size: number, pace: number, reporting: number],
    more: Partial<PlanOutline> = {},
  ): PlanOutline => {
    const version = more.version ?? 1;
    return {
      id: `${prefix}-${municipality}-${version}`,
      municipality,
      version,
      stage,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(adoptedOn !== undefined && { adoptedOn }),
      size,
      pace,
      reporting,
      standsAt: asOf,
      ...more,
    };
  };
}
