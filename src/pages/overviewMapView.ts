import type { Indicator } from "#domain/dataset.ts";
import { countAssessments, type StatusMatrix } from "#domain/statusMatrix.ts";
import type { StatusCounts } from "#domain/summary.ts";
import { classesOfValues, fillOfProgress, fillOfValue, type MapArea, type MapColouring } from "#ui/map/choropleth.ts";
import { statusFinding } from "#ui/status/wellFinding.ts";
import { areaOf } from "./mapAreas.ts";
import { indicatorOf, type Site } from "./useSite.ts";

/** What the overview's map shows of one indicator, and what it finds. */
export type OverviewMapView = {
  readonly indicator: Indicator;
  readonly colour: "status" | "value";
  readonly areas: readonly MapArea[];
  readonly colouring: MapColouring;
  readonly title: string;
  readonly caption: string;
  readonly legendTitle: string;
};

/**
 * The map of the indicator that is asked for, else of the first headline that is not mostly suppressed; undefined where
 * nothing was promised.
 */
export function overviewMapView(
  site: Site,
  matrix: StatusMatrix,
  promised: readonly Indicator[],
): OverviewMapView | undefined {
  const { words, selection, asOf } = site;
  const countsOf = ({ id }: Indicator) => countAssessments((matrix.get(id) ?? new Map()).values());
  const headlines = promised.filter(({ isHeadline }) => isHeadline);
  const indicator =
    indicatorOf(site, selection.indicator) ??
    headlines.find((headline) => isMostlyShown(countsOf(headline))) ??
    headlines[0] ??
    promised[0];
  if (indicator === undefined) return undefined;
  const colour = (indicator.kind !== "milestone" && selection.colour) || "status";
  const counts = countsOf(indicator);
  return {
    indicator,
    colour,
    ...mapAreasOf(site, matrix, indicator, colour),
    title: statusFinding(counts, counts.total, words),
    caption: `${words.text(indicator.name)} · ${words.say("common.asOf", { date: words.formatDay(asOf) })}`,
    legendTitle: colour === "status" ? words.say("map.legendStatus") : words.text(indicator.name),
  };
}

function isMostlyShown({ unmeasurable, total }: StatusCounts): boolean {
  return unmeasurable.suppressed * 2 <= total;
}

function mapAreasOf(
  site: Site,
  matrix: StatusMatrix,
  indicator: Indicator,
  colour: "status" | "value",
): { readonly areas: readonly MapArea[]; readonly colouring: MapColouring } {
  const row = matrix.get(indicator.id);
  const values = [...(row?.values() ?? [])].flatMap(({ actual }) => actual?.value ?? []);
  const classes = classesOfValues(values, site.selection.classes ?? "quantiles");
  const areas = site.first.municipalities.map((municipality) => {
    const assessment = row?.get(municipality.id);
    const isAsked = municipality.inProgramme;
    const fill =
      colour === "status" || !isAsked
        ? fillOfProgress(assessment?.progress, isAsked)
        : fillOfValue(assessment?.actual?.value, classes);
    return areaOf(site, municipality, { indicator, assessment, observation: assessment?.actual, fill });
  });
  return { areas, colouring: colour === "status" ? { kind: "status" } : { kind: "value", classes, style: indicator } };
}
