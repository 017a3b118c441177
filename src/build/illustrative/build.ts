import { activitiesText, buildActivities } from "./activityTable.ts";
import { type CatalogueTables, readCatalogue } from "./catalogue.ts";
import { blemished } from "./contradictions.ts";
import { MODELS } from "./models.ts";
import { observationsText } from "./observations.ts";
import { type PlaceTables, readPlaces } from "./place.ts";
import { PLAN_OUTLINES } from "./planOutlines.ts";
import { plansText } from "./planTable.ts";
import { readRemarks } from "./remarks.ts";
import { reportsText } from "./reports.ts";
import { buildSeries } from "./series.ts";
import { targetsText } from "./targets.ts";

/** The published tables the size of everything is taken from, and the texts made-up rows are put together from. */
export type Inputs = PlaceTables & CatalogueTables & { readonly goals: string; readonly remarks: string };

/** Where each input lies, from the root of the project. */
export const INPUT_FILES: Readonly<Record<keyof Inputs, string>> = {
  municipalities: "data/municipalities.csv",
  pupils: "data/observations-pupils.csv",
  census: "data/observations-census.csv",
  activities: "src/build/illustrative/catalogue/activities.csv",
  bodies: "src/build/illustrative/catalogue/bodies.csv",
  groups: "src/build/illustrative/catalogue/groups.csv",
  goals: "src/build/illustrative/catalogue/goals.csv",
  remarks: "src/build/illustrative/catalogue/remarks.csv",
};

/** The illustrative tables of the default data set: name of the file in `data/` → its text. Same inputs, same bytes. */
export function buildIllustrative(inputs: Inputs, seed: number): ReadonlyMap<string, string> {
  const places = readPlaces(inputs, seed);
  const remarks = readRemarks(inputs.remarks);
  const series = places.flatMap((place) => buildSeries(place, MODELS, seed));
  const byIndicator = MODELS.flatMap((model) => series.filter((one) => one.model === model));
  const catalogue = readCatalogue(inputs);
  const activities = PLAN_OUTLINES.flatMap((outline) => buildActivities(outline, catalogue, seed)).map((activity) =>
    blemished(activity, seed),
  );
  const ids = places.map(({ id }) => id);
  return new Map([
    ["observations-programme.csv", observationsText(byIndicator, PLAN_OUTLINES, places, remarks)],
    ["targets.csv", targetsText(byIndicator, ids, remarks)],
    ["plans.csv", plansText(PLAN_OUTLINES, places, remarks)],
    ["goals.csv", inputs.goals],
    ["activities.csv", activitiesText(activities)],
    ["reports.csv", reportsText(activities, remarks, seed)],
  ]);
}
