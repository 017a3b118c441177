import { classify } from "#domain/classify.ts";
import type { Municipality } from "#domain/dataset.ts";
import type { AreaId } from "#domain/id.ts";
import { assessmentsOfArea, countAssessments } from "#domain/statusMatrix.ts";
import { countWell } from "#domain/summary.ts";
import { numberValue } from "#domain/value.ts";
import { useBoundaries } from "#state/useDataset.ts";
import { Picture } from "#ui/layout/Picture.tsx";
import { fillOfValue, type MapArea } from "#ui/map/choropleth.ts";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import { LazyAreaTable } from "./LazyAreaTable.tsx";
import { type Site, useStatusMatrix } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { sourcesOfAll, statusCaption } from "./viewText.ts";

type Props = { readonly site: Site; readonly municipality: Municipality };

/** Where the municipality lies, among the others by how many of their indicators are on track; statuses are counted (P9). */
export function MunicipalityLocator({ site, municipality }: Props) {
  const { words, first, hrefOf } = site;
  const topology = useBoundaries();
  const matrix = useStatusMatrix(site);
  const [isTable, onIsTableChange] = useTwin(site, "locator");
  const counts = new Map(
    site.members.map(({ id }): [AreaId, ReturnType<typeof countAssessments>] => [
      id,
      countAssessments(assessmentsOfArea(matrix, id)),
    ]),
  );
  const classes = classify([...counts.values()].map(countWell), "equalSteps", 4);
  const areas = first.municipalities.map((one): MapArea => {
    const count = counts.get(one.id);
    return {
      area: one.id,
      name: words.text(one.name),
      href: hrefOf({ page: "municipality", municipality: one.id }),
      fill: count === undefined ? { kind: "outside" } : fillOfValue(numberValue(countWell(count)), classes),
      valueText:
        count === undefined
          ? words.say("common.notInProgramme")
          : words.say("municipality.onTrackOf", { onTrack: countWell(count), total: count.total }),
      inProgramme: one.inProgramme,
    };
  });
  const title = words.say(municipality.inProgramme ? "municipality.amongOthers" : "municipality.onMap", {
    municipality: words.text(municipality.name),
  });
  const assessments = site.members.flatMap(({ id }) => assessmentsOfArea(matrix, id));
  const caption = `${words.say("municipality.onTrackByMunicipality")} · ${statusCaption(site, assessments)}`;
  return (
    <Picture
      name="locator"
      kind="map"
      title={title}
      caption={caption}
      picture={
        <MunicipalityMap
          topology={topology}
          areas={areas}
          colouring={{ kind: "value", classes, style: { unit: "", decimals: 0 } }}
          label={words.say("map.labelOf", { title })}
          legendTitle={words.say("municipality.onTrackByMunicipality")}
          interactive
          current={municipality.id}
        />
      }
      table={<LazyAreaTable site={site} areas={areas} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesOfAll(site, assessments)}
    />
  );
}
