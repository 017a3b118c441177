import type { AreaId } from "#domain/id.ts";
import type { Unreported } from "./overview.ts";
import type { SlideColumn } from "./slideTable.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

/** An indicator, the period it is due for, and who has not reported it or not for long. */
export function unreportedColumns(site: Site): readonly SlideColumn<Unreported>[] {
  const { words } = site;
  const names = (areas: readonly AreaId[]) => areas.map((area) => areaName(site, area)).join(", ");
  return [
    { label: words.say("table.column.indicator"), cell: ({ indicator }) => words.text(indicator.name) },
    { label: words.say("table.column.period"), cell: ({ period }) => (period ? words.formatPeriod(period) : "") },
    { label: words.say("present.column.missing"), cell: ({ missing }) => names(missing) },
    { label: words.say("present.column.outOfDate"), cell: ({ stale }) => names(stale) },
  ];
}
