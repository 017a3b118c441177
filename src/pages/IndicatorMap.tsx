import { useBoundaries } from "#state/useDataset.ts";
import { Picture } from "#ui/layout/Picture.tsx";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import { indicatorMapView } from "./indicatorMapView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { LazyAreaTable } from "./LazyAreaTable.tsx";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { sourcesShown, viewCaption } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** The indicator on the map of Kosovo, by status where it has targets, else by value. */
export function IndicatorMap({ site, view }: Props) {
  const { words } = site;
  const topology = useBoundaries();
  const [isTable, onIsTableChange] = useTwin(site, "map");
  const { areas, colouring, title, legendTitle } = indicatorMapView(site, view);
  const caption = viewCaption(site, view);
  return (
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
      table={<LazyAreaTable site={site} areas={areas} rows={view.rows} indicator={view.indicator} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesShown(site, view)}
    />
  );
}
