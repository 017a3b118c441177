import type { ActivityGrouping } from "#domain/activityGroups.ts";

/** The columns of the table of activities; the first names its row and always shows. */
export const ACTIVITY_COLUMNS = [
  "title",
  "municipality",
  "stage",
  "schedule",
  "responsible",
  "funder",
  "percent",
  "planned",
  "spent",
  "report",
  "contradictions",
  "slippage",
] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

/** What activities are put together by in a view, if anything. */
export type Grouping = ActivityGrouping | "none";

export function isActivityColumn(text: string | undefined): text is ActivityColumn {
  return ACTIVITY_COLUMNS.some((column) => column === text);
}

/** Columns of numbers: right-aligned, the largest first when first sorted. */
export function isNumeric(column: ActivityColumn): boolean {
  return ["percent", "planned", "spent"].includes(column);
}

/** Whether the most comes first when first sorted. */
export function beginsFalling(column: ActivityColumn): boolean {
  return isNumeric(column) || ["report", "contradictions", "slippage"].includes(column);
}

const LATER: readonly ActivityColumn[] = ["funder", "percent", "slippage"];

/** The columns shown at first: what a group's heading says is not said again in its rows. */
export function columnsAtFirst(group: Grouping): readonly ActivityColumn[] {
  return ACTIVITY_COLUMNS.filter(
    (column) => !LATER.includes(column) && !(column === "municipality" && group === "municipality"),
  );
}

/** The columns shown, where some differ from those shown at first. */
export function columnsShown(group: Grouping, differing: readonly string[]): readonly ActivityColumn[] {
  const first = columnsAtFirst(group);
  return ACTIVITY_COLUMNS.filter(
    (column) => column === "title" || first.includes(column) !== differing.includes(column),
  );
}

/** The columns that differ from those shown at first. */
export function columnsDiffering(group: Grouping, shown: readonly string[]): readonly ActivityColumn[] {
  const first = columnsAtFirst(group);
  return ACTIVITY_COLUMNS.filter((column) => column !== "title" && first.includes(column) !== shown.includes(column));
}

/** Widths in rem: a column keeps its width while rows come and go. */
const WIDTHS: Readonly<Record<ActivityColumn, number>> = {
  title: 20,
  municipality: 8.5,
  stage: 9,
  schedule: 12,
  responsible: 10.5,
  funder: 10,
  percent: 5.5,
  planned: 8.75,
  spent: 7.5,
  report: 9.5,
  contradictions: 8.75,
  slippage: 10,
};

/** The least width of a table of these columns, in rem. */
export function widthOf(columns: readonly ActivityColumn[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column], 0);
}
