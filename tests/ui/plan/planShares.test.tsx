// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { PlanProgress } from "#domain/planProgress.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { PlanShares, type PlanSharesRow } from "#ui/plan/PlanShares.tsx";
import { scaleEnd, shareMarks } from "#ui/plan/planShares.ts";

const HALF: PlanProgress = {
  completed: 12,
  of: 24,
  completionShare: 0.5,
  timeShare: 0.75,
  plannedCents: 200_000,
  spentCents: 50_000,
  moneyShare: 0.25,
};
const OVERSPENT: PlanProgress = { ...HALF, spentCents: 250_000, moneyShare: 1.25 };

describe("the scale of the shares of plans", () => {
  it("ends at 100 %, or at the next tenth above the largest share of money", () => {
    expect(scaleEnd([])).toBe(1);
    expect(scaleEnd([HALF])).toBe(1);
    expect(scaleEnd([HALF, OVERSPENT])).toBe(1.3);
    expect(scaleEnd([{ ...HALF, moneyShare: 1.2 }])).toBe(1.2);
  });

  it("[L4] puts completion, time and money each in its own place", () => {
    expect(shareMarks(HALF, 1)).toEqual({ completion: 50, time: 75, money: 25 });
    expect(shareMarks(OVERSPENT, 1.25)).toEqual({ completion: 40, time: 60, money: 100 });
  });

  it("has no mark for a share that is not there", () => {
    expect(shareMarks({ completed: 0, of: 0, plannedCents: 0, spentCents: 0 }, 1)).toEqual({});
  });
});

function draw(rows: readonly PlanSharesRow[], words = english) {
  render(
    <WordsProvider words={words}>
      <PlanShares rows={rows} label="Plans" />
    </WordsProvider>,
  );
  return within(screen.getByRole("list", { name: "Plans" })).getAllByRole("listitem");
}

const PEJE: PlanSharesRow = { id: "peje", name: "Pejë", href: "/p", stage: "underWay", overdue: 3, progress: HALF };
const SHTIME: PlanSharesRow = { id: "shtime", name: "Shtime", href: "/s", stage: "none", overdue: 0 };

afterEach(cleanup);

describe("the picture of the plans", () => {
  it.each([
    [english, "12 of 24 completed · time 75% · money 25%", "3 overdue"],
    [albanian, "12 nga 24 të përfunduara · koha 75% · mjetet 25%", "3 me afat të kaluar"],
    [serbian, "završeno 12 od 24 · vreme 75% · sredstva 25%", "3 sa isteklim rokom"],
  ])("says in words what it draws", (words, shares, overdue) => {
    const [row] = draw([PEJE], words);
    expect(row?.textContent?.replaceAll("\u00a0", "")).toContain(shares);
    expect(row?.textContent).toContain(overdue);
  });

  it("[L5] says that a municipality has no plan yet, and draws nothing for it", () => {
    const [, row] = draw([PEJE, SHTIME]);
    expect(row?.textContent).toContain("No plan yet");
    expect(row?.querySelector(".plan-shares__bar")).toBeNull();
  });
});
