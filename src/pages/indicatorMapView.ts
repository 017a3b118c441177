import type { Progress } from "#domain/progress.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { isSuppressed } from "#domain/value.ts";
import {
  classesOfValues,
  fillOfProgress,
  fillOfValue,
  type MapArea,
  type MapColouring,
  type MapFill,
} from "#ui/map/choropleth.ts";
import { statusFinding } from "#ui/status/wellFinding.ts";
import type { IndicatorView, PlaceRow } from "./indicatorView.ts";
import { areaOf } from "./mapAreas.ts";
import type { Site } from "./useSite.ts";

/** What the map of an indicator page shows, and what it finds. */
export type IndicatorMapView = {
  readonly areas: readonly MapArea[];
  readonly colouring: MapColouring;
  readonly title: string;
  readonly legendTitle: string;
};

/** What a map is made of beside what an indicator's page shows. */
type MappedSite = Pick<Site, "first" | "words" | "selection" | "sources" | "hrefOf">;

/** By status where the indicator has targets, else by value. */
export function indicatorMapView(site: MappedSite, view: IndicatorView): IndicatorMapView {
  const { words, selection } = site;
  const byStatus = isByStatus(view, selection.colour);
  const values = view.rows.flatMap(({ observation }) => observation?.value ?? []);
  const classes = classesOfValues(values, selection.classes ?? "quantiles");
  const fillOf = ({ assessment, observation, municipality }: PlaceRow): MapFill =>
    byStatus ? statusFill(assessment?.progress, municipality.inProgramme) : fillOfValue(observation?.value, classes);
  return {
    areas: areasOf(site, view, fillOf),
    colouring: byStatus ? { kind: "status" } : { kind: "value", classes, style: view.indicator },
    title: mapTitle(site, view, byStatus),
    legendTitle:
      byStatus || view.period === undefined
        ? words.say("map.legendStatus")
        : words.say("map.legendValue", {
            indicator: words.text(view.indicator.name),
            period: words.formatPeriod(view.period),
          }),
  };
}

/** Whether the map shows statuses: where there are targets, unless values were asked for; a yes or no is not a scale. */
export function isByStatus({ hasTargets, indicator }: IndicatorView, colour: string | undefined): boolean {
  return hasTargets && (colour !== "value" || indicator.kind === "milestone");
}

/** A municipality without a target for the group that is shown says so: its value may well be known (P5). */
function statusFill(progress: Progress | undefined, inProgramme: boolean): MapFill {
  if (progress === undefined && inProgramme) return { kind: "unmeasurable", reason: "noTarget" };
  return fillOfProgress(progress, inProgramme);
}

/** Every municipality has a place on the map; those the indicator is not about are outside. */
function areasOf(site: MappedSite, view: IndicatorView, fillOf: (row: PlaceRow) => MapFill): readonly MapArea[] {
  const rows = new Map(view.rows.map((row) => [row.municipality.id, row]));
  return site.first.municipalities.map((municipality) => {
    const row = rows.get(municipality.id);
    const { indicator } = view;
    if (row === undefined) return areaOf(site, municipality, { indicator, fill: { kind: "outside" } });
    const { assessment, observation } = row;
    return areaOf(site, municipality, { indicator, assessment, observation, fill: fillOf(row) });
  });
}

function mapTitle({ words }: MappedSite, view: IndicatorView, byStatus: boolean): string {
  const asked = view.rows.filter(({ municipality }) => municipality.inProgramme);
  const counts = countAssessments(asked.flatMap(({ assessment }) => assessment ?? []));
  if (byStatus) return statusFinding(counts, asked.length, words);
  const values = view.rows.flatMap(({ observation }) => observation?.value ?? []);
  const hidden = values.filter(isSuppressed).length;
  const shown = values.filter(({ kind }) => kind === "number").length;
  const finding = words.say("overview.coverage", { reported: shown + hidden, total: view.rows.length });
  return hidden === 0 ? finding : words.say("overview.coverageSuppressed", { finding, hidden });
}
