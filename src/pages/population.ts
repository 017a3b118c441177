import type { IndicatorId } from "#domain/id.ts";

/**
 * The indicator by which municipalities are likened to each other: inhabitants, in total and by community. A data set
 * without it names no similar municipalities.
 */
export const POPULATION = "population" as IndicatorId;
