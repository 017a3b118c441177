import { useMemo } from "react";
import { DIMENSIONS, type Dimension } from "#domain/observation.ts";
import { splitWords } from "#state/selection.ts";
import { LazyTrendChart } from "#ui/chart/LazyChart.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import type { IndicatorView } from "./indicatorView.ts";
import { TrendTable } from "./TrendTable.tsx";
import { trendView } from "./trendView.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { sourcesShown } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** The indicator over time: as a whole, for municipalities picked out, or by group, with targets. */
export function IndicatorTrend({ site, view }: Props) {
  const [isTable, onIsTableChange] = useTwin(site, "trend");
  const { trend, style, title, caption } = useMemo(() => trendView(site, view), [site, view]);
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
