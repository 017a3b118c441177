// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { countStatuses } from "#domain/summary.ts";
import { measurementOf } from "#tests/domain/questions.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { StatusSummary } from "#ui/status/StatusSummary.tsx";
import { assessmentOf } from "./assessments.ts";

const counts = countStatuses(
  [
    {},
    {},
    { actual: measurementOf("2024/25", 89) },
    { actual: measurementOf("2024/25", 90) },
    { target: undefined },
    { baseline: undefined },
    { baseline: undefined },
  ].map((question) => assessmentOf({ question }).progress),
);

function entries(): readonly (string | null)[] {
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent);
}

describe("a summary of statuses", () => {
  it("[P9] counts each status in words and numbers, and says how many cannot be measured and why", () => {
    draw(<StatusSummary label="Peja" counts={counts} />);
    expect(entries()).toEqual([
      "Achieved 0",
      "On track 2",
      "Behind 0",
      "Off track 1",
      "Missed 0",
      "Moved backwards 1",
      "Cannot be measured 3",
    ]);
    expect(screen.getByText("Cannot be measured – No baseline: 2 · No target: 1")).toBeDefined();
  });

  it("says nothing of reasons where everything is measured", () => {
    draw(<StatusSummary label="Peja" counts={countStatuses([assessmentOf().progress])} />);
    expect(entries()).not.toContain("Cannot be measured 0");
    expect(screen.queryByText(/Cannot be measured/)).toBeNull();
  });

  it("picks out a status, and lets go of it when pressed again", async () => {
    const onChoose = vi.fn();
    const { redraw } = draw(<StatusSummary label="Peja" counts={counts} onChoose={onChoose} />);
    await userEvent.click(screen.getByRole("button", { name: "Off track 1" }));
    expect(onChoose).toHaveBeenLastCalledWith("offTrack");
    redraw(<StatusSummary label="Peja" counts={counts} chosen="offTrack" onChoose={onChoose} />);
    await userEvent.click(screen.getByRole("button", { name: "Off track 1", pressed: true }));
    expect(onChoose).toHaveBeenLastCalledWith(undefined);
  });

  it("[P11] picks out those to call first and those out of date", async () => {
    const onChoose = vi.fn();
    draw(<StatusSummary label="Peja" counts={counts} staleCount={4} onChoose={onChoose} />);
    await userEvent.click(screen.getByRole("button", { name: "Needs attention 2" }));
    await userEvent.click(screen.getByRole("button", { name: "Out of date 4" }));
    expect(onChoose.mock.calls).toEqual([["attention"], ["stale"]]);
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<StatusSummary label="Peja" counts={counts} onChoose={() => {}} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
