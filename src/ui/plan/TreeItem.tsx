import { memo, type Ref } from "react";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { OpenSign } from "./BlockRow.tsx";
import type { PlanNames } from "./planNames.ts";
import type { PlanNode, TreeRow } from "./planTree.ts";
import { ScheduleMark, StaleMark } from "./ScheduleMark.tsx";
import { StageMark } from "./StageMark.tsx";

type Props = {
  readonly row: TreeRow;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly isForPaper: boolean;
  readonly names: PlanNames;
  /** Whether an activity says of which municipality it is, where nothing above it does. */
  readonly namesPlace: boolean;
  readonly measure: Ref<HTMLDivElement>;
  readonly onPress: (row: TreeRow) => void;
};

/** One node of the tree. Its keys are those of the tree around it. */
export const TreeItem = memo(function TreeItem(props: Props) {
  const { row, index, isTabStop, isForPaper, measure, onPress } = props;
  const kind = `tree__item tree__item--${row.node.kind} tree__item--level-${Math.min(row.level, 5)}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its items.
    <div
      ref={measure}
      role="treeitem"
      className={isForPaper ? `${kind} for-paper` : kind}
      tabIndex={isTabStop ? 0 : -1}
      data-index={index}
      data-row={row.id}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen}
      onClick={() => onPress(row)}
    >
      {row.isOpen !== undefined && <OpenSign />}
      {row.node.kind === "activity" ? (
        <ActivityItem node={row.node} names={props.names} namesPlace={props.namesPlace} />
      ) : (
        <PartItem node={row.node} />
      )}
    </div>
  );
});

type ActivityProps = {
  readonly node: Extract<PlanNode, { kind: "activity" }>;
  readonly names: PlanNames;
  readonly namesPlace: boolean;
};

function ActivityItem({ node, names, namesPlace }: ActivityProps) {
  const { activity, plan, schedule, reporting } = node.activity;
  return (
    <>
      <span className="tree__name">
        <span className="activities__number">{activity.id}</span> <Localised text={activity.title} />
        {namesPlace && <span className="activities__small">{names.municipality(plan.municipality)}</span>}
      </span>
      <span className="tree__facts">
        <StageMark stage={activity.stage} />
        <ScheduleMark schedule={schedule} />
        <StaleMark reporting={reporting} />
      </span>
    </>
  );
}

/** A block, goal or sub-goal with how much of it is done, what is late and what it costs. */
function PartItem({ node: { label, totals } }: { readonly node: Exclude<PlanNode, { kind: "activity" }> }) {
  const { say, formatEuro } = useWords();
  const { stages, schedules, plannedCents, spentCents, activities, withoutBudget } = totals;
  return (
    <>
      <span className="tree__name">{label}</span>
      <span className="tree__facts">
        <span>{say("plan.table.completed", { completed: stages.completed, of: activities - stages.cancelled })}</span>
        {schedules.overdue > 0 && <strong>{say("plan.table.overdue", { count: schedules.overdue })}</strong>}
        {withoutBudget < activities && (
          <span>{say("plan.tree.money", { spent: formatEuro(spentCents), planned: formatEuro(plannedCents) })}</span>
        )}
        {withoutBudget > 0 && (
          <span className="activities__absent">{say("plan.table.withoutBudget", { count: withoutBudget })}</span>
        )}
      </span>
    </>
  );
}
