import { LANGUAGES } from "#domain/language.ts";
import { PLAN_SOURCE } from "./activityTable.ts";
import type { Place } from "./place.ts";
import type { PlanOutline } from "./planOutline.ts";
import type { Programme } from "./programme.ts";
import { type Remarks, remarkOf } from "./remarks.ts";
import { type Row, type Text, tableText, textColumns, textNames } from "./table.ts";

const PLAN_COLUMNS = [
  "plan",
  "municipality",
  "version",
  "stage",
  "start",
  "end",
  "adopted_on",
  "adopted_by",
  ...textNames("title"),
  "source",
  ...textNames("note"),
] as const;
type PlanRow = Partial<Row<(typeof PLAN_COLUMNS)[number]>>;

const ASSEMBLY = "Kuvendi Komunal / Municipal Assembly";

export function plansText(programme: Programme, places: readonly Place[], remarks: Remarks): string {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return tableText(
    PLAN_COLUMNS,
    programme.outlines.map((outline) => rowOf(outline, programme, names.get(outline.municipality), remarks)),
  );
}

function rowOf(outline: PlanOutline, programme: Programme, name: Text | undefined, remarks: Remarks): PlanRow {
  if (name === undefined) throw new Error(`${outline.municipality} is not in the programme`);
  const remark = outline.stage === "none" ? "plan_none" : outline.isReplaced ? "plan_replaced" : "plan";
  return {
    plan: outline.id,
    municipality: outline.municipality,
    version: String(outline.version),
    stage: outline.stage,
    start: outline.start ?? "",
    end: outline.end ?? "",
    adopted_on: outline.adoptedOn ?? "",
    adopted_by: outline.adoptedOn === undefined ? "" : ASSEMBLY,
    ...textColumns("title", titleOf(outline, programme.planTitle, name)),
    source: PLAN_SOURCE,
    ...textColumns("note", remarkOf(remarks, remark)),
  };
}

function titleOf({ start, end }: PlanOutline, title: Text, name: Text): Text {
  const years = start === undefined || end === undefined ? "" : ` ${start.slice(0, 4)}–${end.slice(0, 4)}`;
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, `${title[language]}, ${name[language]}${years}`]),
  ) as Text;
}
