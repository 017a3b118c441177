/**
 * Figures that hang together, without what they are of: all that is needed to say which of them to hide. Blocks share no
 * figure and no relation, so each can be solved alone, and one that did not change need not be solved again.
 */
export type Block = {
  /** The smallest count that may be told (S1). */
  readonly threshold: number;
  readonly figures: readonly BlockFigure[];
  readonly relations: readonly Relation[];
};

export type BlockFigure = {
  /** A count, 0 or more; absent where nobody who reads the data set knows it. */
  readonly number?: number;
  /**
   * `shown` may be shown or hidden, and has a number · `hidden` must be hidden · `unpublished` is in no table but follows
   * from some: a rate's remainder, a cell outside the publication design.
   */
  readonly state: "shown" | "hidden" | "unpublished";
  /** What is lost when it is hidden (S5), 0 or more. */
  readonly cost: number;
  /** Whether 0 counts as small (S1). */
  readonly isZeroSmall: boolean;
};

/** `lower ≤ Σ factor × figure ≤ upper`; an infinite limit is none. */
export type Relation = {
  readonly terms: readonly (readonly [figure: number, factor: number])[];
  readonly lower: number;
  readonly upper: number;
};

/** The figures to hide beside those that must be: their numbers in the block, rising. */
export type Pattern = readonly number[];
