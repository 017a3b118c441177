import type { Dimension } from "#domain/observation.ts";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { isByStatus } from "./indicatorMapView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** What the pictures of an indicator are of: period and group, and whether the map shows status or value. */
export function IndicatorControls({ site, view }: Props) {
  const { words, select } = site;
  return (
    <div className="controls">
      {view.period !== undefined && view.periods.length > 1 && (
        <SelectField
          label={words.say("table.column.period")}
          value={view.period as string}
          options={view.periods
            .toReversed()
            .map((period) => ({ value: period as string, label: words.formatPeriod(period) }))}
          onChange={(period) => select({ period })}
        />
      )}
      {[...view.choices.keys()].map((dimension) => (
        <GroupField key={dimension} site={site} view={view} dimension={dimension} />
      ))}
      {view.hasTargets && view.indicator.kind !== "milestone" && (
        <SegmentedControl
          label={words.say("map.colourBy")}
          value={site.selection.colour ?? "status"}
          options={[
            { value: "status", label: words.say("map.colourByStatus") },
            { value: "value", label: words.say("map.colourByValue") },
          ]}
          onChange={(colour) => select({ colour: colour === "status" ? undefined : colour })}
        />
      )}
      {!isByStatus(view, site.selection.colour) && (
        <SegmentedControl
          label={words.say("map.classesLabel")}
          value={site.selection.classes ?? "quantiles"}
          options={[
            { value: "quantiles", label: words.say("map.classesName.quantiles") },
            { value: "equalSteps", label: words.say("map.classesName.equalSteps") },
          ]}
          onChange={(classes) => select({ classes: classes === "quantiles" ? undefined : classes })}
        />
      )}
    </div>
  );
}

function GroupField({ site, view, dimension }: Props & { readonly dimension: Dimension }) {
  const { words, select } = site;
  const categories = view.choices.get(dimension) ?? [];
  return (
    <SelectField
      label={words.say(`common.dimension.${dimension}`)}
      value={view.disaggregation[dimension] as string}
      options={categories.map(({ id, name }) => ({ value: id as string, label: words.text(name) }))}
      onChange={(category) => select({ [dimension]: category === "total" ? undefined : category })}
    />
  );
}
