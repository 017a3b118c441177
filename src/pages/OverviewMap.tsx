import { useMemo } from "react";
import type { Indicator } from "#domain/dataset.ts";
import type { StatusMatrix } from "#domain/statusMatrix.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { useBoundaries } from "#state/useDataset.ts";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import type { MapArea, MapColouring } from "#ui/map/choropleth.ts";
import { classesOfValues, fillOfProgress, fillOfValue } from "#ui/map/choropleth.ts";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import { statusFinding } from "#ui/status/wellFinding.ts";
import { LazyAreaTable } from "./LazyAreaTable.tsx";
import { areaOf } from "./mapAreas.ts";
import { SuppressedNote } from "./SuppressedNote.tsx";
import { indicatorOf, type Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { figuresOf } from "./viewText.ts";

type Props = { readonly site: Site; readonly matrix: StatusMatrix; readonly promised: readonly Indicator[] };

/** The map of one indicator, by status or by value, with its finding; the reader chooses which. */
export function OverviewMap({ site, matrix, promised }: Props) {
  const { words, selection, select, asOf, sources } = site;
  const topology = useBoundaries();
  const [isTable, onIsTableChange] = useTwin(site, "map");
  const indicator =
    indicatorOf(site, selection.indicator) ?? promised.find(({ isHeadline }) => isHeadline) ?? promised[0];
  const hasScale = indicator?.kind !== "milestone";
  const colour = (hasScale && selection.colour) || "status";
  const { areas, colouring } = useMapAreas(site, matrix, indicator, colour);
  if (indicator === undefined) return null;
  const counts = countAssessments((matrix.get(indicator.id) ?? new Map()).values());
  const title = statusFinding(counts, counts.total, words);
  const caption = `${words.text(indicator.name)} · ${words.say("common.asOf", { date: words.formatDay(asOf) })}`;
  const source = sources.get(indicator.source);
  return (
    <div className="overview-map">
      <div className="controls">
        <SelectField
          label={words.say("overview.chooseIndicator")}
          value={indicator.id as string}
          options={promised.map(({ id, name, resultLevel }) => ({
            value: id as string,
            label: words.text(name),
            group: words.say(`indicator.resultLevel.${resultLevel}`),
          }))}
          onChange={(chosen) => select({ indicator: chosen })}
        />
        {hasScale && (
          <SegmentedControl
            label={words.say("map.colourBy")}
            value={colour}
            options={[
              { value: "status", label: words.say("map.colourByStatus") },
              { value: "value", label: words.say("map.colourByValue") },
            ]}
            onChange={(chosen) => select({ colour: chosen === "status" ? undefined : chosen })}
          />
        )}
      </div>
      <Picture
        name="map"
        kind="map"
        title={title}
        caption={caption}
        picture={
          <MunicipalityMap
            topology={topology}
            areas={areas}
            colouring={colouring}
            label={words.say("map.labelOf", { title })}
            legendTitle={colour === "status" ? words.say("map.legendStatus") : words.text(indicator.name)}
            interactive
          />
        }
        table={<LazyAreaTable site={site} areas={areas} indicator={indicator} caption={caption} />}
        isTable={isTable}
        onIsTableChange={onIsTableChange}
        sources={source ? [source] : []}
      />
      <SuppressedNote site={site} values={figuresOf([...(matrix.get(indicator.id)?.values() ?? [])])} />
    </div>
  );
}

function useMapAreas(site: Site, matrix: StatusMatrix, indicator: Indicator | undefined, colour: "status" | "value") {
  return useMemo((): { areas: readonly MapArea[]; colouring: MapColouring } => {
    if (indicator === undefined) return { areas: [], colouring: { kind: "status" } };
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
    return {
      areas,
      colouring: colour === "status" ? { kind: "status" } : { kind: "value", classes, style: indicator },
    };
  }, [site, matrix, indicator, colour]);
}
