import { useMemo } from "react";
import { type AreaId, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Dimension } from "#domain/observation.ts";
import { splitWords } from "#state/selection.ts";
import { chanceNote, trendTitle } from "#ui/chart/findingText.ts";
import { LazyTrendChart } from "#ui/chart/LazyChart.tsx";
import { type SeriesSource, trendOf } from "#ui/chart/trend.ts";
import { trendFinding } from "#ui/chart/trendFinding.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import { seriesSource, trendQuestion } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { TrendTable } from "./TrendTable.tsx";
import { municipalityOf, type Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { areaName, sourcesShown, styleOfWhole, viewCaption } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** The most lines a reader can tell apart. */
const MOST_SERIES = 4;

/** The indicator over time: as a whole, for municipalities picked out, or by group, with targets. */
export function IndicatorTrend({ site, view }: Props) {
  const { words } = site;
  const [isTable, onIsTableChange] = useTwin(site, "trend");
  const trend = useMemo(() => trendOf(trendQuestion(site, view, seriesShown(site, view))), [site, view]);
  const style = styleOfWhole(view);
  const finding = trendFinding(trend, 0, style);
  const title = trendTitle(words, finding, subjectOf(site, view, trend.series[0]?.name), style);
  const caption = [areaName(site, view.whole), viewCaption(site, view, false), chanceNote(words, finding)]
    .filter((part) => part !== undefined)
    .join(" · ");
  return (
    <div>
      <TrendControls site={site} view={view} />
      <Picture
        name="trend"
        kind="chart"
        title={title}
        caption={caption}
        picture={<LazyTrendChart trend={trend} style={style} label={title} />}
        table={<TrendTable site={site} trend={trend} style={style} caption={caption} />}
        isTable={isTable}
        onIsTableChange={onIsTableChange}
        sources={sourcesShown(site, view)}
      />
    </div>
  );
}

/** What the title is about: the indicator, and of which group where the lines are groups. */
function subjectOf(site: Site, view: IndicatorView, first: string | undefined): string {
  const indicator = site.words.text(view.indicator.name);
  return first === undefined || first === areaName(site, view.whole) ? indicator : `${indicator} (${first})`;
}

function TrendControls({ site, view }: Props) {
  const { words, selection, select } = site;
  const picked = splitWords(selection.municipality);
  return (
    <div className="controls">
      {view.rows.length > 0 && view.indicator.kind !== "milestone" && (
        <SelectField
          label={words.say("chart.addMunicipality")}
          value={picked[0] ?? ""}
          options={[
            { value: "", label: words.say("common.none") },
            ...view.rows.map(({ municipality }) => ({
              value: municipality.id as string,
              label: words.text(municipality.name),
            })),
          ]}
          onChange={(municipality) => select({ municipality: municipality || undefined, by: undefined })}
        />
      )}
      {view.choices.size > 0 && (
        <SelectField
          label={words.say("common.dimension.label")}
          value={(selection.by ?? "") as string}
          options={[
            { value: "", label: words.say("common.none") },
            ...[...view.choices.keys()].map((dimension) => ({
              value: dimension as string,
              label: words.say(`common.dimension.${dimension}`),
            })),
          ]}
          onChange={(by) => select({ by: dimensionOf(by), municipality: undefined })}
        />
      )}
    </div>
  );
}

function dimensionOf(text: string): Dimension | undefined {
  return DIMENSIONS.find((dimension) => dimension === text);
}

function seriesShown(site: Site, view: IndicatorView): readonly SeriesSource[] {
  const { selection } = site;
  const { whole, disaggregation } = view;
  const by = selection.by !== undefined && view.choices.has(selection.by) ? selection.by : undefined;
  if (by !== undefined) return groupSeries(site, view, by);
  const picked = splitWords(selection.municipality).filter((id) => municipalityOf(site, id));
  const areas = [whole, ...(picked as AreaId[])].slice(0, MOST_SERIES);
  return areas.map((area) => seriesSource(view, area, disaggregation, areaName(site, area)));
}

/** One line per group, those with most to show first. */
function groupSeries(site: Site, view: IndicatorView, by: Dimension): readonly SeriesSource[] {
  const categories = (view.choices.get(by) ?? []).filter(({ id }) => id !== TOTAL);
  const sources = categories.map(({ id, name }) =>
    seriesSource(view, view.whole, { ...view.disaggregation, [by]: id }, site.words.text(name)),
  );
  const weight = ({ observations }: SeriesSource) => {
    const last = observations.findLast(({ denominator }) => denominator.kind === "number");
    return last?.denominator.kind === "number" ? last.denominator.number : 0;
  };
  return sources.toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST_SERIES);
}
