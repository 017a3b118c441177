import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Disaggregation } from "#domain/observation.ts";
import type { Period } from "#domain/period.ts";
import type { Part } from "#domain/protection.ts";

/** Which figure of which row. */
export type FigureAddress = {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: Period;
  readonly disaggregation: Disaggregation;
  readonly part: Part;
};

/**
 * What is wrong with a figure: a small one is published (S1) · a hidden one follows exactly · a hidden one follows too
 * closely (S3) · one that is never published follows and is small: a part of a published percentage, what a rate leaves
 * over (its `part` is the numerator), what was added since the period before.
 */
export const FAULT_KINDS = [
  "smallPublished",
  "recoverable",
  "narrow",
  "impliedPart",
  "impliedRest",
  "impliedAdded",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** The whole numbers that fit what is published, both ends included. */
export type Interval = { readonly lower: number; readonly upper: number };

export type AuditFault = FigureAddress & Interval & { readonly kind: FaultKind };

/** What can be computed back from a published data set (S2, S3), in numbers of figures of people. */
export type Audit = {
  readonly published: number;
  /** Hidden figures of the tables that are published (S7). */
  readonly hidden: number;
  /** Hidden figures of tables that are not published. */
  readonly outsideDesign: number;
  /** The fewest whole numbers that fit what is published, over all figures of `hidden`; absent where there are none. */
  readonly fewestValues?: number;
  readonly faults: readonly AuditFault[];
};

/** Several audits as one. */
export function sumOfAudits(audits: Iterable<Audit>): Audit {
  let sum: Audit = { published: 0, hidden: 0, outsideDesign: 0, faults: [] };
  for (const audit of audits) {
    const fewestValues = Math.min(sum.fewestValues ?? Infinity, audit.fewestValues ?? Infinity);
    sum = {
      published: sum.published + audit.published,
      hidden: sum.hidden + audit.hidden,
      outsideDesign: sum.outsideDesign + audit.outsideDesign,
      ...(fewestValues < Infinity && { fewestValues }),
      faults: [...sum.faults, ...audit.faults],
    };
  }
  return sum;
}
