import type { AreaId, IndicatorId } from "./id.ts";
import type { Disaggregation } from "./observation.ts";
import type { Period } from "./period.ts";

/** Which figure of a row: its own, or a part of a rate. */
export const PARTS = ["value", "numerator", "denominator"] as const;
export type Part = (typeof PARTS)[number];

/**
 * Why a figure is hidden (rules S): it is a small number · a zero that counts as small · another figure that follows from
 * it is small (what a rate leaves over, what was added since the period before) · it would give a hidden one away ·
 * its table is not published.
 */
export const HIDDEN_REASONS = ["small", "zero", "implied", "complementary", "outsideDesign"] as const;
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** A figure that the public does not see. Never part of a public build: a reason narrows the figure. */
export type HiddenFigure = {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: Period;
  readonly disaggregation: Disaggregation;
  readonly part: Part;
  readonly reason: HiddenReason;
};

/** What protection and its audit come to, in numbers of figures of people (S3). It is public. */
export type ProtectionReport = {
  readonly threshold: number;
  readonly published: number;
  /** Hidden for what they are: small, zero, or implying a small one. */
  readonly primary: number;
  /** Hidden because they would give others away. */
  readonly complementary: number;
  /** In tables that are not published (S7). */
  readonly outsideDesign: number;
  /** The fewest whole numbers that fit what is published, over all hidden figures; absent where none is hidden. */
  readonly fewestValues?: number;
};
