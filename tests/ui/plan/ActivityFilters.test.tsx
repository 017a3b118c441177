// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { ActivityFilters } from "#ui/plan/ActivityFilters.tsx";
import { type ActivityFilter, filterActivities, NO_FILTER } from "#ui/plan/activityFilter.ts";
import { FEW, indexOf, NAMES } from "./activities.ts";

const seen = vi.fn();

function Filters({ filter: first = NO_FILTER }: { readonly filter?: ActivityFilter }) {
  const [filter, setFilter] = useState(first);
  const index = indexOf(FEW);
  return (
    <ActivityFilters
      filter={filter}
      all={filterActivities(index, NO_FILTER).counts}
      now={filterActivities(index, filter).counts}
      names={NAMES}
      onChange={(facet, chosen) => {
        seen(facet, chosen);
        setFilter({ ...filter, [facet]: chosen });
      }}
      onClear={() => setFilter(NO_FILTER)}
    />
  );
}

function optionsOf(name: string): readonly (string | null)[] {
  const group = screen.getByRole("group", { name });
  return [...group.querySelectorAll("label")].map(({ textContent }) => textContent);
}

describe("the filters of activities", () => {
  it("offer every word that occurs, in its natural order, with how many it would show", () => {
    draw(<Filters />);
    expect(optionsOf("Municipality")).toEqual(["Gjakova1", "Peja2", "Prizren2"]);
    expect(optionsOf("Dates")).toEqual([
      "Overdue1",
      "Due soon1",
      "Within its dates1",
      "Completed on time1",
      "Nothing due1",
    ]);
    expect(optionsOf("Funder")).toEqual(["European Union1", "Rotary1", "Not stated3"]);
  });

  it("choose several, show them as chips, and take each away", async () => {
    draw(<Filters />);
    await userEvent.click(screen.getByRole("checkbox", { name: /Prizren/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /Gjakova/ }));
    expect(seen.mock.lastCall).toEqual(["municipality", ["gjakove", "prizren"]]);
    expect(screen.getByText("Municipality (2)", { selector: "summary" })).toBeDefined();
    const chips = screen.getByRole("list", { name: "Filters" });
    expect(
      within(chips)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Municipality: Gjakova", "Municipality: Prizren"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove filter: Municipality, Gjakova" }));
    expect(seen.mock.lastCall).toEqual(["municipality", ["prizren"]]);
    await userEvent.click(screen.getByRole("button", { name: "Clear all" }));
    expect(screen.queryByRole("list", { name: "Filters" })).toBeNull();
  });

  it("name what an address asks for though it does not exist", () => {
    draw(<Filters filter={{ ...NO_FILTER, stage: ["gone"], flag: ["noBudget"] }} />);
    expect(screen.getByText("Stage: gone")).toBeDefined();
    expect(screen.getByText("Needs attention: No budget")).toBeDefined();
    expect(screen.getByRole("button", { name: "Filters (2)" }).getAttribute("aria-expanded")).toBe("false");
  });

  it("close with Escape, which gives the focus back, and at a press elsewhere", async () => {
    draw(<Filters />);
    const summary = screen.getByText("Stage", { selector: "summary" });
    const menu = summary.closest("details");
    await userEvent.click(summary);
    screen.getByRole("checkbox", { name: /Cancelled/ }).focus();
    await userEvent.keyboard("{Escape}");
    expect(menu?.open).toBe(false);
    expect(document.activeElement).toBe(summary);
    await userEvent.click(summary);
    expect(menu?.open).toBe(true);
    await userEvent.click(document.body);
    expect(menu?.open).toBe(false);
  });

  it("break no rule axe knows", async () => {
    const { container } = draw(<Filters filter={{ ...NO_FILTER, stage: ["completed"] }} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
