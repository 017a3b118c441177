import { ACTIVITY_GROUPINGS } from "#domain/activityGroups.ts";
import { splitWords } from "#state/selection.ts";
import { CheckMenu } from "#ui/control/CheckMenu.tsx";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { TextFilter } from "#ui/control/TextFilter.tsx";
import {
  ACTIVITY_COLUMNS,
  beginsFalling,
  columnsDiffering,
  columnsShown,
  type Grouping,
} from "#ui/plan/activityColumns.ts";
import { joinWords } from "./plansView.ts";
import type { Site } from "./useSite.ts";

export const PLAN_VIEWS = ["table", "tree", "timeline"] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

type Props = { readonly site: Site; readonly view: PlanView; readonly group: Grouping };

/** How the activities are looked at: what is searched for, as what they show, under which headings. */
export function PlansControls({ site, view, group }: Props) {
  const { words, selection, select } = site;
  return (
    <div className="plan-controls">
      <TextFilter
        label={words.say("plan.filter.find")}
        value={selection.find ?? ""}
        placeholder={words.say("plan.filter.findHint")}
        onChange={(find) => select({ find: find === "" ? undefined : find.slice(0, 80) })}
      />
      <SegmentedControl
        label={words.say("plan.page.view.label")}
        value={view}
        options={PLAN_VIEWS.map((value) => ({ value, label: words.say(`plan.page.view.${value}`) }))}
        onChange={(chosen) => select({ view: chosen === "table" ? undefined : chosen }, "push")}
      />
      <SelectField
        label={words.say("plan.page.group.label")}
        value={group}
        options={[...ACTIVITY_GROUPINGS, "none" as const].map((value) => ({
          value,
          label: words.say(`plan.page.group.${value}`),
        }))}
        onChange={(chosen) => select({ group: chosen === "municipality" ? undefined : chosen }, "push")}
      />
      {view === "table" && <TableControls site={site} group={group} />}
    </div>
  );
}

function TableControls({ site, group }: { readonly site: Site; readonly group: Grouping }) {
  const { words, selection, select } = site;
  const nameOf = (column: (typeof ACTIVITY_COLUMNS)[number]) => words.say(`plan.table.column.${column}`);
  const shown = columnsShown(group, splitWords(selection.columns));
  return (
    <>
      <div className="plan-controls__sort">
        <SelectField
          label={words.say("plan.table.sortBy")}
          value={selection.sort ?? ""}
          options={[
            { value: "", label: words.say("plan.table.sortNone") },
            ...ACTIVITY_COLUMNS.map((column) => ({
              value: beginsFalling(column) ? `-${column}` : column,
              label: nameOf(column),
            })),
          ]}
          onChange={(sort) => select({ sort: sort === "" ? undefined : sort }, "push")}
        />
      </div>
      <div className="plan-controls__columns">
        <CheckMenu
          label={words.say("plan.table.columns")}
          options={ACTIVITY_COLUMNS.slice(1).map((column) => ({ value: column, label: nameOf(column) }))}
          chosen={shown.slice(1)}
          onChange={(chosen) => select({ columns: joinWords(columnsDiffering(group, chosen)) }, "push")}
        />
      </div>
    </>
  );
}
