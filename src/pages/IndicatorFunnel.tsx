import { useMemo } from "react";
import type { FunnelPlace } from "#domain/funnel.ts";
import type { AreaId } from "#domain/id.ts";
import { isShare } from "#domain/indicatorKind.ts";
import { funnelTitle } from "#ui/chart/findingText.ts";
import { funnelFinding } from "#ui/chart/funnelFinding.ts";
import { LazyFunnelChart } from "#ui/chart/LazyChart.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { funnelLimits, funnelOfView } from "./funnelView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { areaName, sourcesShown, viewCaption } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** Which municipalities' rates chance does not explain (A4); only for rates whose parts are counts. */
export function IndicatorFunnel({ site, view }: Props) {
  const { words } = site;
  const [isTable, onIsTableChange] = useTwin(site, "funnel");
  const funnel = useMemo(() => funnelOfView(view), [view]);
  if (!isShare(view.indicator) || funnel === undefined) return null;
  if (funnel === "suppressed") return <p>{words.say("chart.funnel.suppressed")}</p>;
  const title = funnelTitle(words, funnelFinding(funnel));
  const caption = `${words.text(view.indicator.name)} · ${viewCaption(site, view)}`;
  return (
    <Picture
      name="funnel"
      kind="chart"
      title={title}
      caption={caption}
      picture={
        <LazyFunnelChart
          funnel={funnel}
          nameOf={(key) => areaName(site, key as AreaId)}
          decimals={view.indicator.decimals}
          denominatorName={words.text(view.indicator.denominatorName)}
          isIllustrative={sourcesShown(site, view).some(({ kind }) => kind === "illustrative")}
          label={title}
        />
      }
      table={<FunnelTable site={site} view={view} places={funnel.places} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesShown(site, view)}
    />
  );
}

type TableProps = Props & { readonly places: readonly FunnelPlace<AreaId>[]; readonly caption: string };

function FunnelTable({ site, view, places, caption }: TableProps) {
  const { words } = site;
  const { say } = words;
  const { decimals } = view.indicator;
  const columns: DataColumn<FunnelPlace<AreaId>>[] = [
    {
      id: "municipality",
      label: say("table.column.municipality"),
      show: ({ key }) => areaName(site, key),
      order: ({ key }) => areaName(site, key),
    },
    {
      id: "value",
      label: say("table.column.value"),
      isNumeric: true,
      figure: ({ ratePercent }) => ({ number: ratePercent, unit: "percent", decimals }),
      show: ({ ratePercent }) => words.formatPercent(ratePercent, decimals),
      order: ({ ratePercent }) => ratePercent,
    },
    {
      id: "denominator",
      label: say("table.column.denominator"),
      isNumeric: true,
      figure: ({ denominator }) => ({ number: denominator }),
      show: ({ denominator }) => words.formatNumber(denominator, 0),
      order: ({ denominator }) => denominator,
    },
    {
      id: "limits95",
      label: say("chart.funnel.limits95"),
      isNumeric: true,
      show: (place) => funnelLimits(words, place, "95", decimals),
    },
    {
      id: "limits998",
      label: say("chart.funnel.limits998"),
      isNumeric: true,
      show: (place) => funnelLimits(words, place, "998", decimals),
    },
    {
      id: "position",
      label: say("chart.funnel.position"),
      show: ({ position }) => say(`chart.funnel.${position}`),
      order: ({ position }) => position,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={places} rowId={({ key }) => key} />;
}
