// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activitiesToTakeUp } from "#domain/pressing.ts";
import { changed } from "#tests/ingest/clean.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { PlanFacts } from "#ui/plan/PlanFacts.tsx";
import { PlanOutline } from "#ui/plan/PlanOutline.tsx";
import { ShareBars } from "#ui/plan/ShareBars.tsx";
import { TodoList } from "#ui/plan/TodoList.tsx";
import { cleanDataset, cleanPlan } from "./cleanPlans.ts";

function assessmentOf(area = "prizren", changes: Readonly<Record<string, string>> = {}) {
  const { assessment } = cleanPlan(area, changes);
  if (assessment === undefined) throw new Error("no plan");
  return assessment;
}

describe("completion, time and money of a plan", () => {
  it("[L4] stand side by side, each with its share and its own values", () => {
    draw(<ShareBars assessment={assessmentOf()} />);
    const shares = within(screen.getByRole("list", { name: "Completion, time and money" })).getAllByRole("listitem");
    // 1 of 2; 487 of 1,095 days; €1,200.25 of €1,500.50, as all sums in whole euro.
    expect(shares.map((share) => share.textContent)).toEqual([
      "Activities completed 50%1 of 2",
      "Time used 44%1 September 2024 – 31 August 2027",
      "Money spent 80%€1,200 of €1,501",
    ]);
  });

  it("say what they leave out, and why a share is missing", () => {
    draw(<ShareBars assessment={assessmentOf("peje")} />);
    const text = screen.getByRole("list").textContent;
    expect(text).toContain("Time used The plan does not state its dates");
    expect(text).toContain("1 activity without a budget");
    expect(text).toContain("1 activity does not state its spending");
  });
});

describe("the facts of a plan", () => {
  it("[L5] are its stage, version, dates and adoption, and that it is not adopted yet", () => {
    draw(<PlanFacts plan={cleanPlan()} />);
    expect(screen.getByText("Adopted on").nextElementSibling?.textContent).toBe("30 June 2024");
    expect(screen.getByText("Stage of the plan").nextElementSibling?.textContent).toBe("Adopted");
    draw(<PlanFacts plan={cleanPlan("peje")} />);
    expect(screen.getAllByText("Not yet")).toHaveLength(1);
  });

  it("name the version before with how many deadlines moved since", () => {
    const plans = changed(
      "plans.csv",
      "map-peje,peje,1,drafting,,,,,Plani i Pejës,plans",
      "map-peje,peje,1,closed,,,2024-01-31,,Plani i Pejës,plans\nmap-peje-2,peje,2,underWay,,,2025-01-31,,Plani i ri,plans",
    );
    const activities = changed(
      "activities.csv",
      "map-peje,1.1.2,1.1,Botim,DKA,,2025-01-01,2025-12-31,onHold,,0,100,0,,,,,plans",
      "map-peje,1.1.2,1.1,Botim,DKA,,2025-01-01,2025-12-31,onHold,,0,100,0,,,,,plans\nmap-peje-2,1.1.2,1.1,Botim,DKA,,2025-01-01,2026-01-31,onHold,,0,100,0,,,,,plans",
    );
    draw(<PlanFacts plan={cleanPlan("peje", { ...plans, ...activities })} />);
    expect(screen.getByText("Versions before").nextElementSibling?.textContent).toBe(
      "Version 1: Closed, adopted 31 January 20241 deadline was put off, none was brought forward in the current version",
    );
  });
});

describe("a plan as a list, and what in it is to be taken up", () => {
  it("opens an activity from under its sub-goal", async () => {
    const [onOpen, assessment] = [vi.fn(), assessmentOf()];
    draw(<PlanOutline assessment={assessment} goals={cleanDataset().goals} onOpen={onOpen} />);
    expect(screen.getByText("1 of 1 completed")).toBeDefined();
    await userEvent.click(screen.getByText("1.1.1"));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(assessment.activities[0]);
  });

  it("names what is the matter with each, and who is responsible", () => {
    const { activities } = assessmentOf("peje");
    draw(<TodoList activities={activitiesToTakeUp(activities)} />);
    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent).toContain("No budget is stated.");
    expect(first?.textContent).toContain("No deadline is set.");
    expect(first?.textContent).toContain("Responsible: DKA");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("tells the most pressing reason only where there is little room", () => {
    const { activities } = assessmentOf("peje");
    draw(<TodoList activities={activitiesToTakeUp(activities)} isShort />);
    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent).toContain("No budget is stated.");
    expect(first?.textContent).not.toContain("No deadline is set.");
  });

  it("break no rule axe knows", async () => {
    const { activities } = assessmentOf("peje");
    const { container } = draw(
      <main>
        <h1>Peja</h1>
        <h2>Plan</h2>
        <PlanFacts plan={cleanPlan("peje")} />
        <ShareBars assessment={assessmentOf("peje")} />
        <h3>By goal</h3>
        <PlanOutline assessment={assessmentOf("peje")} goals={cleanDataset().goals} onOpen={() => {}} />
        <TodoList activities={activitiesToTakeUp(activities)} onOpen={() => {}} />
      </main>,
    );
    expect(await violationsIn(container)).toEqual([]);
  });
});
