// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { PlanId } from "#domain/id.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import type { ActivityBlock } from "#ui/plan/activityBlock.ts";
import { Timeline } from "#ui/plan/Timeline.tsx";
import { TimelineTable } from "#ui/plan/TimelineTable.tsx";
import type { TimelineZoom } from "#ui/plan/timelineTicks.ts";
import { layOut } from "./layOut.ts";
import { AS_OF, activitiesOf, assessed, blockOf, day } from "./timelineCases.ts";

const opened: string[] = [];
const onOpenActivity = ({ activity }: ActivityAssessment) => opened.push(activity.id);
const municipalityName = () => "Peja";

/** Holds the zoom as an address would. */
function Zoomed({ blocks }: { readonly blocks: readonly ActivityBlock[] }) {
  const [zoom, setZoom] = useState<TimelineZoom>("year");
  const rest = { blocks, onOpenActivity, municipalityName };
  return <Timeline {...rest} asOf={AS_OF} zoom={zoom} onZoomChange={setZoom} showsMunicipality />;
}

const PEJE = blockOf("Pejë", activitiesOf(3));
const GJILAN = blockOf("Gjilan", activitiesOf(2, { id: "gjilan-1" as PlanId }));
const MANY = blockOf("Many", activitiesOf(120));

function current(): string | null | undefined {
  return document.activeElement?.getAttribute("aria-label")?.split(/[,:]/)[0];
}

function rowCount(): number {
  return document.querySelectorAll("tr[data-row]").length;
}

beforeEach(() => {
  opened.length = 0;
  layOut();
  HTMLElement.prototype.scrollTo = vi.fn();
  HTMLElement.prototype.scrollBy = vi.fn();
});

describe("the timeline", () => {
  it("has a row for each group and each activity, named by a sentence", () => {
    draw(<Zoomed blocks={[PEJE, GJILAN]} />);
    const rows = within(screen.getByRole("treegrid", { name: "Activities over time" })).getAllByRole("row");
    expect(rows.map((row) => row.getAttribute("aria-label")?.split(/[,:]/)[0])).toEqual([
      undefined,
      "Pejë",
      "Activity 1",
      "Activity 2",
      "Activity 3",
      "Gjilan",
      "Activity 1",
      "Activity 2",
    ]);
    expect(rows[2]?.getAttribute("aria-label")).toBe(
      "Activity 1, Peja: not started; 1 January 2026 to 31 December 2026; 0% done; should have begun 180 days ago",
    );
  });

  it("is one stop of the tab key, from which arrow keys lead from row to row", async () => {
    draw(<Zoomed blocks={[PEJE, GJILAN]} />);
    expect(screen.getAllByRole("row").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => screen.getByRole("row", { name: /^Pejë/ }).focus());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(current()).toBe("Activity 2");
    await userEvent.keyboard("{ArrowUp}");
    expect(current()).toBe("Activity 1");
    await userEvent.keyboard("{End}");
    expect(current()).toBe("Activity 2");
    await userEvent.keyboard("{Home}");
    expect(current()).toBe("Pejë");
    expect(screen.getAllByRole("row").filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  });

  it("opens an activity with Enter or a click, and no heading", async () => {
    draw(<Zoomed blocks={[PEJE]} />);
    act(() => screen.getByRole("row", { name: /^Pejë/ }).focus());
    await userEvent.keyboard("{Enter}");
    expect(opened).toEqual([]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await userEvent.click(screen.getByText("Activity 3"));
    expect(opened).toEqual(["1", "3"]);
  });

  it("zooms with + and − and by buttons, and not beyond either end", async () => {
    draw(<Zoomed blocks={[PEJE]} />);
    const chosen = () => screen.getAllByRole<HTMLInputElement>("radio").find(({ checked }) => checked)?.value;
    act(() => screen.getByRole("row", { name: /^Pejë/ }).focus());
    await userEvent.keyboard("+");
    expect(chosen()).toBe("quarter");
    await userEvent.keyboard("+++");
    expect(chosen()).toBe("month");
    await userEvent.keyboard("----");
    expect(chosen()).toBe("year");
    await userEvent.click(screen.getByRole("radio", { name: "Months" }));
    expect(chosen()).toBe("month");
  });

  it("scrolls through time with the left and right arrows", async () => {
    draw(<Zoomed blocks={[PEJE]} />);
    act(() => screen.getByRole("row", { name: /^Pejë/ }).focus());
    const region = screen.getByRole("region", { name: "Activities over time" });
    await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
    expect(vi.mocked(region.scrollBy).mock.calls).toEqual([[{ left: 250 }], [{ left: -250 }]]);
    expect(current()).toBe("Pejë");
  });

  it("draws of many rows only those near what is in sight, and all of them on paper", () => {
    draw(<Zoomed blocks={[MANY]} />);
    expect(rowCount()).toBeGreaterThan(9);
    expect(rowCount()).toBeLessThan(40);
    expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("122");
    fireEvent(window, new Event("beforeprint"));
    expect(rowCount()).toBe(121);
    fireEvent(window, new Event("afterprint"));
    expect(rowCount()).toBeLessThan(40);
  });

  it("repeats in words what is under the keyboard", async () => {
    draw(<Zoomed blocks={[PEJE]} />);
    act(() => screen.getByRole("row", { name: /^Pejë/ }).focus());
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByText(/^Activity 1, Peja: not started;/)).toBeDefined();
  });

  it("explains every sign it draws", () => {
    draw(<Zoomed blocks={[PEJE]} />);
    const legend = screen.getByRole("list", { name: "What the signs mean" });
    expect(within(legend).getAllByRole("listitem")).toHaveLength(14);
  });

  it("says so where there is nothing to show", () => {
    draw(<Zoomed blocks={[]} />);
    expect(screen.getByText("No row matches.")).toBeDefined();
  });

  it("has no fault that axe knows of", async () => {
    const { container } = draw(<Zoomed blocks={[PEJE]} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("the table of a timeline", () => {
  const moved = assessed({
    start: day("2026-01-01"),
    deadline: day("2026-06-09"),
    formerDeadline: day("2026-05-31"),
    stage: "inProgress",
  });

  function cells(): readonly (string | null)[] {
    return [...document.querySelectorAll("tbody tr > *")].map(({ textContent }) => textContent);
  }

  it("holds what the timeline draws; what is not stated is no 0", () => {
    const props = { caption: "Timeline", blocks: [blockOf("a", [moved])], municipalityName };
    const { redraw } = draw(<TimelineTable {...props} showsMunicipality={false} />);
    expect(cells()).toEqual([
      "Train teachers",
      "1 Jan 2026",
      "9 Jun 2026",
      "31 May 2026",
      "+9",
      "[x]",
      "",
      "Overdue21 days overdue",
    ]);
    redraw(<TimelineTable {...props} showsMunicipality />);
    expect(cells()[1]).toBe("Peja");
    redraw(<TimelineTable {...props} blocks={[blockOf("a", [assessed({})])]} showsMunicipality={false} />);
    expect(cells().slice(0, 7)).toEqual(["Train teachers", "[x]", "[x]", "", "", "[x]", ""]);
  });
});
