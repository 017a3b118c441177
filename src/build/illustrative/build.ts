import { activitiesText, buildActivities } from "./activityTable.ts";
import { type CatalogueTables, readCatalogue } from "./catalogue.ts";
import { blemished } from "./contradictions.ts";
import { type DefaultTables, derivedTables } from "./derived.ts";
import { observationsText } from "./observations.ts";
import { readPlaces } from "./place.ts";
import { plansText } from "./planTable.ts";
import type { Programme } from "./programme.ts";
import { readRemarks } from "./remarks.ts";
import { reportsText } from "./reports.ts";
import { buildSeries } from "./series.ts";
import { targetsText } from "./targets.ts";

/** The published tables the size of everything is taken from, and the texts made-up rows are put together from. */
export type Inputs = DefaultTables & CatalogueTables & { readonly goals: string; readonly remarks: string };

const CATALOGUE = "src/build/illustrative/catalogue";

/** Where each input of a programme lies, from the root of the project. */
export function inputFiles({ catalogue }: Programme): Readonly<Record<keyof Inputs, string>> {
  return {
    municipalities: "data/municipalities.csv",
    pupils: "data/observations-pupils.csv",
    census: "data/observations-census.csv",
    names: "data/names.csv",
    categories: "data/categories.csv",
    activities: `${CATALOGUE}/${catalogue}/activities.csv`,
    goals: `${CATALOGUE}/${catalogue}/goals.csv`,
    bodies: `${CATALOGUE}/bodies.csv`,
    groups: `${CATALOGUE}/groups.csv`,
    remarks: `${CATALOGUE}/remarks.csv`,
  };
}

/** The tables of a programme that are not kept by hand: name of the file in its folder → its text. Same inputs, same bytes. */
export function buildIllustrative(programme: Programme, inputs: Inputs, seed: number): ReadonlyMap<string, string> {
  const { outlines, models, funding } = programme;
  const places = readPlaces(inputs, seed, programme.municipalities);
  const remarks = readRemarks(inputs.remarks);
  const series = places.flatMap((place) => buildSeries(place, programme, seed));
  const byIndicator = models.flatMap((model) => series.filter((one) => one.model === model));
  const catalogue = readCatalogue(inputs);
  const activities = outlines
    .flatMap((outline) => buildActivities(outline, catalogue, funding, seed))
    .map((activity) => blemished(activity, programme.contradictionShare, seed));
  const ids = places.map(({ id }) => id);
  return new Map([
    ...derivedTables(programme, inputs),
    ["observations-programme.csv", observationsText(byIndicator, programme, places, remarks)],
    ["targets.csv", targetsText(byIndicator, programme, ids, remarks)],
    ["plans.csv", plansText(programme, places, remarks)],
    ["goals.csv", inputs.goals],
    ["activities.csv", activitiesText(activities)],
    ["reports.csv", reportsText(activities, remarks, seed)],
  ]);
}
