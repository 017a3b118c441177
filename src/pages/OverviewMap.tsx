import { useMemo } from "react";
import type { Indicator } from "#domain/dataset.ts";
import type { StatusMatrix } from "#domain/statusMatrix.ts";
import { useBoundaries } from "#state/useDataset.ts";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import { LazyAreaTable } from "./LazyAreaTable.tsx";
import { overviewMapView } from "./overviewMapView.ts";
import { SuppressedNote } from "./SuppressedNote.tsx";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { figuresOf } from "./viewText.ts";

type Props = { readonly site: Site; readonly matrix: StatusMatrix; readonly promised: readonly Indicator[] };

/** The map of one indicator, by status or by value, with its finding; the reader chooses which. */
export function OverviewMap({ site, matrix, promised }: Props) {
  const { words, select, sources } = site;
  const topology = useBoundaries();
  const [isTable, onIsTableChange] = useTwin(site, "map");
  const shown = useMemo(() => overviewMapView(site, matrix, promised), [site, matrix, promised]);
  if (shown === undefined) return null;
  const { indicator, colour, areas, colouring, title, caption, legendTitle } = shown;
  const hasScale = indicator.kind !== "milestone";
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
            legendTitle={legendTitle}
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
