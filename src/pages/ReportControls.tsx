import type { SelectionChange } from "#state/selection.ts";
import { CheckMenu, type CheckOption } from "#ui/control/CheckMenu.tsx";
import { facetOptions } from "#ui/plan/facetOptions.ts";
import { choiceWord, REPORT_SECTIONS } from "./reportView.ts";
import type { Report } from "./useReport.ts";

/** What goes into the report: chapters, municipalities, indicators, and which activities are listed. */
export function ReportControls({ report }: { readonly report: Report }) {
  const { site, choice, names, counts, allCounts } = report;
  const { words, members, first } = site;
  const { say } = words;
  const promised = new Set(first.targets.map(({ indicator }) => indicator));
  return (
    <div className="controls">
      <Menu
        report={report}
        part="sections"
        name={say("report.sections")}
        chosen={choice.sections}
        options={REPORT_SECTIONS.map((value) => ({ value, label: say(`report.section.${value}`) }))}
      />
      <Menu
        report={report}
        part="municipality"
        name={say("common.nav.municipalities")}
        chosen={choice.municipalities.map(({ id }) => id)}
        options={members.map(({ id, name }) => ({ value: id, label: words.text(name) }))}
      />
      <Menu
        report={report}
        part="indicators"
        name={say("common.nav.indicators")}
        chosen={choice.indicators.map(({ id }) => id)}
        options={first.indicators
          .filter(({ id }) => promised.has(id))
          .map(({ id, name, resultLevel }) => ({
            value: id,
            label: words.text(name),
            group: say(`indicator.resultLevel.${resultLevel}`),
          }))}
      />
      <Menu
        report={report}
        part="schedule"
        name={say("plan.filter.facet.schedule")}
        chosen={choice.schedules}
        options={facetOptions("schedule", allCounts, counts, names, words)}
        isAllWord
      />
      <Menu
        report={report}
        part="goal"
        name={say("plan.filter.facet.goal")}
        chosen={choice.goals}
        options={facetOptions("goal", allCounts, counts, names, words)}
        isAllWord
      />
    </div>
  );
}

type MenuProps = {
  readonly report: Report;
  readonly part: keyof SelectionChange & ("sections" | "municipality" | "indicators" | "schedule" | "goal");
  readonly name: string;
  readonly chosen: readonly string[];
  readonly options: readonly CheckOption[];
  /** Whether everything chosen stands in the address too, as it is not what an empty one means. */
  readonly isAllWord?: boolean;
};

function Menu({ report: { site }, part, name, chosen, options, isAllWord = false }: MenuProps) {
  const { words, select } = site;
  const most = isAllWord ? Number.POSITIVE_INFINITY : options.length;
  return (
    <CheckMenu
      label={chosen.length === 0 ? name : words.say("plan.filter.withCount", { name, count: chosen.length })}
      isActive={site.selection[part] !== undefined}
      options={options}
      chosen={chosen}
      onChange={(next) => select({ [part]: choiceWord(next, most) })}
      formatCount={(count) => words.formatNumber(count, 0)}
    />
  );
}
