// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { activityKey } from "#domain/id.ts";
import { english } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { ActivityTable } from "#ui/plan/ActivityTable.tsx";
import { activityBlocks } from "#ui/plan/activityBlocks.ts";
import { columnsShown, type Grouping } from "#ui/plan/activityColumns.ts";
import { useOpenParts } from "#ui/plan/useOpenParts.ts";
import { type Sort, sortText } from "#ui/table/sort.ts";
import { activityOf, assessed, FEW, GOALS, NAMES } from "./activities.ts";
import { layOut } from "./layOut.ts";

const onOpen = vi.fn();
const onSort = vi.fn();

beforeEach(() => {
  onOpen.mockClear();
  onSort.mockClear();
  layOut();
});

type Props = { readonly activities?: typeof FEW; readonly group?: Grouping; readonly sort?: Sort };

function Table({ activities = FEW, group = "municipality", sort }: Props) {
  const open = useOpenParts(false);
  const [blocks] = useState(() => activityBlocks(activities, group, GOALS, { names: NAMES, words: english }));
  return (
    <ActivityTable
      blocks={blocks}
      hasHeads={group !== "none"}
      columns={columnsShown(group, [])}
      sort={sort}
      onSort={(next) => onSort(sortText(next))}
      open={open}
      names={NAMES}
      marksIllustrative={() => false}
      onOpenActivity={(activity) => onOpen(activityKey(activity.activity))}
    />
  );
}

function rowNames(): readonly string[] {
  return screen.getAllByRole("rowheader").map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim() ?? "");
}

function cellsOf(name: RegExp): readonly (string | null)[] {
  const row = screen.getByRole("row", { name });
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

describe("the table of activities", () => {
  it("shows each heading with what its activities add up to, and all at the end", () => {
    draw(<Table />);
    expect(rowNames()).toEqual([
      "Gjakova1 activity",
      "Peja2 activities",
      "Prizren2 activities",
      "All shown 5 activities",
    ]);
    expect(cellsOf(/^Peja/)).toEqual([
      "0 of 2 completed",
      "1 overdue",
      "",
      "€1,0001 without a budget",
      "€4001 does not state it",
      "1 not reported lately",
      "1 activity",
    ]);
    expect(cellsOf(/^All shown/).slice(0, 4)).toEqual([
      "1 of 4 completed",
      "1 overdue",
      "",
      "€1,2561 without a budget",
    ]);
  });

  it("opens and closes a heading by press and by arrow key", async () => {
    draw(<Table />);
    const peja = screen.getByRole("button", { name: "Peja" });
    await userEvent.click(peja);
    expect(peja.getAttribute("aria-expanded")).toBe("true");
    expect(rowNames()).toContain("1.1.1 Train teachers");
    await userEvent.keyboard("{ArrowLeft}");
    expect(rowNames()).not.toContain("1.1.1 Train teachers");
    await userEvent.keyboard("{ArrowRight}");
    expect(rowNames()).toContain("1.1.1 Train teachers");
  });

  it("says of every activity what the municipality says and what the dates say [L1]", async () => {
    draw(<Table group="none" />);
    const cells = cellsOf(/Train teachers/);
    expect(cells[0]).toBe("Peja");
    expect(cells[1]).toBe("In progress");
    expect(cells[2]).toBe("Overdue123 days overdueDeadline 30 June 2026");
    expect(cellsOf(/Activity 1.6.1/)[4]).toBe("not stated");
  });

  it("is one stop of the tab key, and leads from row to row; Enter opens the activity", async () => {
    draw(<Table group="none" />);
    expect(document.querySelectorAll("tbody button[tabindex='0']")).toHaveLength(1);
    screen.getByText("Train teachers").closest("button")?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("Weekly lists");
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledWith("map-gjakove~1.1.1");
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.textContent).toContain("Train teachers");
  });

  it("asks for the order of a column, and says which it has", async () => {
    draw(<Table group="none" sort={{ by: "planned", isFalling: true }} />);
    expect(screen.getByRole("columnheader", { name: "Planned" }).getAttribute("aria-sort")).toBe("descending");
    await userEvent.click(screen.getByRole("button", { name: "Planned" }));
    await userEvent.click(screen.getByRole("button", { name: "Dates" }));
    expect(onSort.mock.calls).toEqual([["planned"], ["schedule"]]);
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<Table />);
    await userEvent.click(screen.getByRole("button", { name: "Peja" }));
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("a long table of activities", () => {
  const drawn = () => document.querySelectorAll("tbody tr[data-row]").length;
  const many = assessed(Array.from({ length: 150 }, (_, number) => activityOf("peje", `1.1.${number}`)));

  it("draws the rows in sight only, and says of which of all they are", () => {
    draw(<Table activities={many} group="none" />);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("152");
    expect(drawn()).toBeGreaterThan(10);
    expect(drawn()).toBeLessThan(60);
    expect(screen.getByText("Activity 1.1.3").closest("tr")?.getAttribute("aria-rowindex")).toBe("5");
  });

  it("leads to the last row by keyboard, though it was not drawn, and keeps the focus there", async () => {
    draw(<Table activities={many} group="none" />);
    screen.getByText("Activity 1.1.0").closest("button")?.focus();
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.textContent).toContain("1.1.149");
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent).toContain("1.1.148");
  });

  it("draws every row for paper", () => {
    draw(<Table activities={many} group="none" />);
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(drawn()).toBe(150);
    act(() => void dispatchEvent(new Event("afterprint")));
    expect(drawn()).toBeLessThan(60);
  });
});
