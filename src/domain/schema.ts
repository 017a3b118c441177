import type { AnyTable } from "./column.ts";
import { OBSERVATIONS, TARGETS } from "./schemaFigures.ts";
import { INDICATORS } from "./schemaIndicators.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "./schemaPlans.ts";
import { CATEGORIES, FUNDERS, MUNICIPALITIES, NAMES, SETTINGS, SOURCES } from "./schemaProgramme.ts";

/** Every table of a data set, each after those it refers to. */
export const TABLES: readonly AnyTable[] = [
  SETTINGS,
  SOURCES,
  FUNDERS,
  MUNICIPALITIES,
  NAMES,
  CATEGORIES,
  INDICATORS,
  OBSERVATIONS,
  TARGETS,
  PLANS,
  GOALS,
  ACTIVITIES,
  REPORTS,
];
