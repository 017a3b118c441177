import type { Municipality, Source } from "#domain/dataset.ts";
import { isPlanned } from "#domain/planVersions.ts";
import { activitiesToTakeUp } from "#domain/pressing.ts";
import type { ChartPart } from "#domain/slide.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { countWell } from "#domain/summary.ts";
import { summarySentence } from "#ui/plan/summarySentence.ts";
import type { BuiltPart, BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { chartUnit } from "./chartUnit.ts";
import { municipalityAssessments } from "./municipalityView.ts";
import { activityColumns, MOST_ACTIVITIES } from "./slideActivities.ts";
import { measuredColumns } from "./slideMeasured.ts";
import type { PartOf } from "./slideParts.ts";
import { statusBarsPart } from "./slideStatus.ts";
import { tablePart } from "./slideTable.ts";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";
import { sourcesOfAll, statusCaption } from "./viewText.ts";

type Known = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly assessments: ReturnType<typeof municipalityAssessments>;
  readonly plan: Plans["municipalities"][number] | undefined;
};

export function municipalitySlide(
  { site, areaPack, plans }: SlideGiven,
  municipality: Municipality,
  part: PartOf<"municipality">,
): BuiltSlide | undefined {
  if (areaPack === undefined || !municipality.inProgramme) return undefined;
  const assessments = municipalityAssessments(site, municipality.id, areaPack);
  const plan = plans?.municipalities.find((one) => one.municipality === municipality.id);
  const known = { site, municipality, assessments, plan };
  if (part === "summary") return summarySlide(known);
  return part === "indicators" ? indicatorsSlide(known) : todoSlide(known);
}

/** Its sentence, its plan's shares and its indicators by status. */
function summarySlide({ site, municipality, assessments, plan }: Known): BuiltSlide {
  const { words } = site;
  const counts = countAssessments(assessments);
  const name = words.text(municipality.name);
  return {
    title: summarySentence(municipality, counts, plan, words),
    caption: statusCaption(site, assessments),
    parts: [
      statusBarsPart([{ key: municipality.id, name, counts }], words.say("municipality.indicators"), words),
      ...sharesPart(site, plan),
    ],
    sources: [...new Set([...sourcesOfAll(site, assessments), ...sourcesOfPlan(site, plan)])],
  };
}

function sourcesOfPlan({ sources }: Site, plan: Known["plan"]): readonly Source[] {
  const own = plan?.assessment;
  const ids = own ? [own.plan.source, ...own.activities.map(({ activity }) => activity.source)] : [];
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

/** Completion, time and money, none mixed into another (L4). */
function sharesPart({ words }: Site, plan: Known["plan"]): readonly BuiltPart[] {
  const assessment = plan?.assessment;
  if (assessment === undefined || !isPlanned(assessment.plan)) return [];
  const shares = ["completion", "time", "money"] as const;
  const percentOf = (share: (typeof shares)[number]) => {
    const known = assessment.progress[`${share}Share`];
    return known === undefined ? undefined : Math.round(known * 100);
  };
  const label = words.say("plan.shareBars.label");
  const part: ChartPart = {
    kind: "chart",
    form: "bars",
    label,
    categories: shares.map((share) => words.say(`plan.share.${share}`)),
    series: [{ name: label, values: shares.map(percentOf), colour: "series-1" }],
    unit: chartUnit(words, { unit: "percent", decimals: 0 }),
  };
  return [{ part, drawing: { kind: "shareBars", assessment } }];
}

function indicatorsSlide({ site, municipality, assessments }: Known): BuiltSlide {
  const { words } = site;
  const counts = countAssessments(assessments);
  const name = {
    label: words.say("table.column.indicator"),
    cell: ({ indicator }: (typeof assessments)[number]) => words.text(indicator.name),
  };
  return {
    title: words.say("present.finding.indicators", {
      municipality: words.text(municipality.name),
      onTrack: countWell(counts),
      total: counts.total,
    }),
    caption: `${words.say("municipality.indicatorsCaption")} · ${statusCaption(site, assessments)}`,
    parts: [tablePart(words.say("municipality.indicatorsCaption"), assessments, measuredColumns(words, name))],
    sources: sourcesOfAll(site, assessments),
  };
}

function todoSlide({ site, municipality, plan }: Known): BuiltSlide {
  const { words, asOf } = site;
  const todos = activitiesToTakeUp(plan?.assessment?.activities ?? []);
  const caption = words.say("municipality.todo.caption", { date: words.formatDay(asOf) });
  const title = words.say("present.finding.todo", {
    municipality: words.text(municipality.name),
    count: todos.length,
  });
  const nothing = words.say(plan?.assessment ? "municipality.todo.none" : "municipality.todo.noPlan");
  const part: BuiltPart =
    todos.length === 0
      ? { part: { kind: "text", points: [nothing] } }
      : tablePart(title, todos, activityColumns(words), MOST_ACTIVITIES);
  return { title, caption, parts: [part], sources: sourcesOfPlan(site, plan) };
}
