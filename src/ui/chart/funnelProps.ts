import type { Funnel, FunnelPlace } from "#domain/funnel.ts";
import type { FunnelCurvePoint } from "./funnelCurve.ts";
import type { FunnelScale } from "./funnelScale.ts";
import type { Spot } from "./nearest.ts";

/** What a funnel plot is drawn from. */
export type FunnelFacts = {
  readonly funnel: Funnel<string>;
  /** The name of a place by its key. */
  readonly nameOf: (key: string) => string;
  /** What the denominator counts: "Enrolled pupils". */
  readonly denominatorName: string;
  /** Of the rates. */
  readonly decimals: number;
  /** Marked in the picture itself (V4). */
  readonly isIllustrative: boolean;
};

/** The same with where everything lies. */
export type FunnelDrawing = FunnelFacts & {
  /** By size. */
  readonly places: readonly FunnelPlace<string>[];
  readonly curve: readonly FunnelCurvePoint[];
  readonly scale: FunnelScale;
  /** Of the places, in their order. */
  readonly spots: readonly Spot[];
  /** The place a reader is at. */
  readonly active: number | undefined;
};
