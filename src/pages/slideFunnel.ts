import type { FunnelPlace } from "#domain/funnel.ts";
import type { AreaId } from "#domain/id.ts";
import { isShare } from "#domain/indicatorKind.ts";
import { funnelTitle } from "#ui/chart/findingText.ts";
import { funnelFinding } from "#ui/chart/funnelFinding.ts";
import { funnelLimits, funnelOfView } from "./funnelView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { MOST_ROWS_OF_PICTURE, type SlideColumn, tablePart } from "./slideTable.ts";
import type { Site } from "./useSite.ts";
import { areaName, sourcesShown, viewCaption } from "./viewText.ts";

/** Rates that chance does not explain (A4): a funnel, and as numbers a table. */
export function funnelSlide(site: Site, view: IndicatorView) {
  const { words } = site;
  const { indicator } = view;
  const funnel = funnelOfView(view);
  if (!isShare(indicator) || funnel === undefined) return undefined;
  const caption = `${words.text(indicator.name)} · ${viewCaption(site, view)}`;
  if (funnel === "suppressed") {
    const points = [words.say("chart.funnel.suppressed")];
    return { title: words.text(indicator.name), caption, parts: [{ part: { kind: "text" as const, points } }] };
  }
  const title = funnelTitle(words, funnelFinding(funnel));
  const drawing = {
    kind: "funnel" as const,
    funnel,
    decimals: indicator.decimals,
    denominatorName: words.text(indicator.denominatorName),
    isIllustrative: sourcesShown(site, view).some(({ kind }) => kind === "illustrative"),
    nameOf: (key: string) => areaName(site, key as AreaId),
  };
  const table = tablePart(title, funnel.places, columnsOf(site, view), MOST_ROWS_OF_PICTURE);
  return { title, caption, parts: [{ ...table, drawing }] };
}

function columnsOf(
  site: Site,
  { indicator: { decimals } }: IndicatorView,
): readonly SlideColumn<FunnelPlace<AreaId>>[] {
  const { words } = site;
  const { say } = words;
  const numeric = (label: string, cell: (place: FunnelPlace<AreaId>) => string) => ({ label, isNumeric: true, cell });
  return [
    { label: say("table.column.municipality"), cell: ({ key }) => areaName(site, key) },
    numeric(say("table.column.value"), ({ ratePercent }) => words.formatPercent(ratePercent, decimals)),
    numeric(say("table.column.denominator"), ({ denominator }) => words.formatNumber(denominator, 0)),
    numeric(say("chart.funnel.limits95"), (place) => funnelLimits(words, place, "95", decimals)),
    numeric(say("chart.funnel.limits998"), (place) => funnelLimits(words, place, "998", decimals)),
    { label: say("chart.funnel.position"), cell: ({ position }) => say(`chart.funnel.${position}`) },
  ];
}
