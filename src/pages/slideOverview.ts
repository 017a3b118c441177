import type { Assessment } from "#domain/assessment.ts";
import { countAssessments, type StatusMatrix } from "#domain/statusMatrix.ts";
import { countWell } from "#domain/summary.ts";
import type { BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { callList, type Headline, headlinesOf, unreportedOf } from "./overview.ts";
import { overviewMapView } from "./overviewMapView.ts";
import { currentActivities, planCalls } from "./planOverview.ts";
import { mapPart } from "./slideMap.ts";
import { measuredText } from "./slideMeasured.ts";
import type { PartOf } from "./slideParts.ts";
import { statusBarsPart, statusCell } from "./slideStatus.ts";
import { tablePart } from "./slideTable.ts";
import { unreportedColumns } from "./slideUnreported.ts";
import { type Site, statusMatrixOf } from "./useSite.ts";
import { areaName, sourcesOfAll, statusCaption } from "./viewText.ts";

export function overviewSlide(given: SlideGiven, part: PartOf<"overview">): BuiltSlide | undefined {
  const matrix = statusMatrixOf(given.site);
  switch (part) {
    case "map":
      return mapSlide(given, matrix);
    case "headlines":
      return headlinesSlide(given.site);
    case "status":
      return statusSlide(given.site, matrix);
    case "attention":
      return attentionSlide(given, matrix);
    case "unreported":
      return unreportedSlide(given.site, matrix);
  }
}

/** The indicators that somebody has promised something about. */
function promisedOf({ first }: Site, matrix: StatusMatrix) {
  return first.indicators.filter(({ id }) => matrix.has(id));
}

function allOf(matrix: StatusMatrix): readonly Assessment[] {
  return [...matrix.values()].flatMap((byArea) => [...byArea.values()]);
}

function mapSlide(given: SlideGiven, matrix: StatusMatrix): BuiltSlide | undefined {
  const { site } = given;
  const view = overviewMapView(site, matrix, promisedOf(site, matrix));
  if (view === undefined) return undefined;
  const sources = sourcesOfAll(site, [...(matrix.get(view.indicator.id)?.values() ?? [])]);
  return { title: view.title, caption: view.caption, parts: [mapPart(given, view)], sources };
}

function headlinesSlide(site: Site): BuiltSlide {
  const { words, sources } = site;
  const headlines = headlinesOf(site);
  const assessments = headlines.flatMap(({ assessment }) => assessment ?? []);
  const counts = countAssessments(assessments);
  const title =
    counts.measured === 0
      ? words.say("present.finding.noHeadlines")
      : words.say("present.finding.headlines", { well: countWell(counts), total: headlines.length });
  const question = ({ assessment }: Headline) => assessment?.progress.question;
  const table = tablePart(words.say("overview.headline"), headlines, [
    { label: words.say("table.column.indicator"), cell: ({ indicator }) => words.text(indicator.name) },
    ...(["baseline", "target"] as const).map((role) => ({
      label: words.say(`table.column.${role}`),
      isNumeric: true,
      cell: (headline: Headline) => measuredText(question(headline)?.[role], headline.indicator, words),
    })),
    {
      label: words.say("table.column.actual"),
      isNumeric: true,
      cell: ({ indicator, latest }) => measuredText(latest?.observation, indicator, words),
    },
    {
      label: words.say("table.column.status"),
      cell: ({ assessment }) => (assessment === undefined ? words.say("common.none") : statusCell(assessment, words)),
    },
  ]);
  const ids = headlines.flatMap(({ latest }) => latest?.observation.source ?? []);
  const used = new Set([...ids.flatMap((id) => sources.get(id) ?? []), ...sourcesOfAll(site, assessments)]);
  return { title, caption: statusCaption(site, assessments), parts: [table], sources: [...used] };
}

function statusSlide(site: Site, matrix: StatusMatrix): BuiltSlide {
  const { words } = site;
  const assessments = allOf(matrix);
  const all = countAssessments(assessments);
  const rows = promisedOf(site, matrix).map(({ id, name }) => ({
    key: id as string,
    name: words.text(name),
    counts: countAssessments((matrix.get(id) ?? new Map<string, Assessment>()).values()),
  }));
  return {
    title: words.say("present.finding.status", { count: countWell(all), total: all.total }),
    caption: `${words.say("overview.allStatuses")} · ${statusCaption(site, assessments)}`,
    parts: [statusBarsPart(rows, words.say("overview.allStatuses"), words)],
    sources: sourcesOfAll(site, assessments),
  };
}

/** Whom to call, about indicators and about plans, the one with most first. */
function attentionSlide({ site, plans }: SlideGiven, matrix: StatusMatrix): BuiltSlide | undefined {
  if (plans === undefined) return undefined;
  const { words, members, sources } = site;
  const calls = new Map(planCalls(plans.municipalities).map((call) => [call.municipality, call]));
  const indicators = new Map(callList(matrix, members).map((call) => [call.municipality.id, call.assessments]));
  const rows = members
    .filter(({ id }) => calls.has(id) || indicators.has(id))
    .map(({ id }) => ({ id, behind: indicators.get(id) ?? [], reasons: calls.get(id)?.reasons }))
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  const count = (label: string, of: (row: (typeof rows)[number]) => number) => ({
    label,
    isNumeric: true,
    cell: (row: (typeof rows)[number]) => words.formatNumber(of(row), 0),
  });
  const table = tablePart(words.say("overview.attention"), rows, [
    { label: words.say("table.column.municipality"), cell: ({ id }) => areaName(site, id) },
    count(words.say("present.column.attentionIndicators"), ({ behind }) => behind.length),
    count(words.say("plan.schedule.overdue"), ({ reasons }) => reasons?.overdue ?? 0),
    count(words.say("plan.schedule.startOverdue"), ({ reasons }) => reasons?.startOverdue ?? 0),
    count(words.say("present.column.stale"), ({ reasons }) => reasons?.stale ?? 0),
  ]);
  const finding = words.say("present.finding.attention", { count: rows.length });
  const places = words.formatList(rows.slice(0, MOST_NAMED).map(({ id }) => areaName(site, id)));
  const used = new Set(currentActivities(plans.municipalities).map(({ activity }) => activity.source));
  return {
    title: rows.length > MOST_NAMED ? words.say("present.finding.attentionFirst", { finding, places }) : finding,
    caption: statusCaption(site, allOf(matrix)),
    parts: [table],
    sources: [...new Set([...sourcesOfAll(site, allOf(matrix)), ...[...used].flatMap((id) => sources.get(id) ?? [])])],
  };
}

/** As many as a title has room for. */
const MOST_NAMED = 3;

type Weighed = { readonly behind: readonly unknown[]; readonly reasons: { readonly overdue: number } | undefined };

function weightOf({ behind, reasons }: Weighed): number {
  return behind.length + (reasons?.overdue ?? 0);
}

function unreportedSlide(site: Site, matrix: StatusMatrix): BuiltSlide {
  const { words } = site;
  const rows = unreportedOf(matrix, promisedOf(site, matrix));
  const table = tablePart(words.say("overview.notReported"), rows, unreportedColumns(site));
  return {
    title: words.say("present.finding.unreported", { count: rows.length }),
    caption: statusCaption(site, allOf(matrix)),
    parts: [table],
    sources: sourcesOfAll(site, allOf(matrix)),
  };
}
