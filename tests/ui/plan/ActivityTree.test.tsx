// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { activityKey } from "#domain/id.ts";
import { english } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { ActivityTree } from "#ui/plan/ActivityTree.tsx";
import { activityBlocks } from "#ui/plan/activityBlocks.ts";
import { useOpenParts } from "#ui/plan/useOpenParts.ts";
import { FEW, GOALS, NAMES, OWN_GOALS } from "./activities.ts";
import { layOut } from "./layOut.ts";

const onOpen = vi.fn();

beforeEach(() => {
  onOpen.mockClear();
  layOut();
});

function Tree({ isOpen = false }: { readonly isOpen?: boolean }) {
  const open = useOpenParts(isOpen);
  const [blocks] = useState(() => activityBlocks(FEW, "municipality", GOALS, { names: NAMES, words: english }));
  return (
    <ActivityTree
      blocks={blocks}
      hasHeads
      isByPlace
      ownGoals={OWN_GOALS}
      open={open}
      names={NAMES}
      onOpenActivity={(activity) => onOpen(activityKey(activity.activity))}
    />
  );
}

function items(): readonly string[] {
  return screen.getAllByRole("treeitem").map(({ textContent }) => textContent ?? "");
}

function focused(): string {
  return document.activeElement?.textContent ?? "";
}

describe("the tree of activities", () => {
  it("says of each node how much is done, what is overdue and what it costs", () => {
    draw(<Tree />);
    expect(items()).toEqual([
      "Gjakova1 of 1 completed€251 of €251 spent",
      "Peja0 of 2 completed1 overdue€400 of €1,000 spent1 without a budget",
      "Prizren0 of 1 completed€0 of €5 spent",
    ]);
  });

  it("is gone through by keyboard as the tree pattern has it", async () => {
    draw(<Tree />);
    await userEvent.tab();
    expect(focused()).toContain("Gjakova");
    await userEvent.keyboard("p");
    expect(focused()).toContain("Peja");
    await userEvent.keyboard("{ArrowRight}");
    expect(items()).toHaveLength(4);
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(focused()).toContain("1.1 Early identification");
    await userEvent.keyboard("{Enter}{ArrowDown}");
    expect(focused()).toContain("Train teachers");
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledWith("map-peje~1.1.1");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(focused()).toContain("Peja");
    expect(items()).toHaveLength(3);
    await userEvent.keyboard("{End}");
    expect(focused()).toContain("Prizren");
    await userEvent.keyboard("{Home}");
    expect(focused()).toContain("Gjakova");
  });

  it("has one stop of the tab key, and says how deep and which of how many each node is", () => {
    draw(<Tree isOpen />);
    const all = screen.getAllByRole("treeitem");
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const own = screen.getByRole("treeitem", { name: /1\.6 Summer school/ });
    const place = ["aria-level", "aria-posinset", "aria-setsize", "aria-expanded"].map((name) =>
      own.getAttribute(name),
    );
    expect(place).toEqual(["3", "2", "2", "true"]);
    expect(screen.getByRole("treeitem", { name: /Train teachers/ }).hasAttribute("aria-expanded")).toBe(false);
  });

  it("opens a node with a press, an activity too", async () => {
    draw(<Tree />);
    await userEvent.click(screen.getByText("Gjakova"));
    await userEvent.click(screen.getByText("1 Minimise dropout"));
    await userEvent.click(screen.getByText("1.1 Early identification"));
    await userEvent.click(screen.getByText(/Weekly lists/));
    expect(onOpen).toHaveBeenCalledWith("map-gjakove~1.1.1");
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<Tree isOpen />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
