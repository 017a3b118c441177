// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { measurementOf } from "#tests/domain/questions.ts";
import { albanian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { CompactBadge } from "#ui/status/CompactBadge.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { assessmentOf } from "./assessments.ts";

const stale = assessmentOf({ question: { actual: measurementOf("2023/24", 91.5) } });

describe("the badge of a status", () => {
  it("[P7] opens the working of its status", async () => {
    const onOpen = vi.fn();
    const assessment = assessmentOf();
    draw(<StatusBadge assessment={assessment} place="Peja" onOpen={onOpen} />);
    await userEvent.click(screen.getByRole("button", { name: "Attendance rate, Peja: On track" }));
    expect(onOpen).toHaveBeenCalledWith(assessment);
  });

  it("is plain text where nothing opens", () => {
    draw(<StatusBadge assessment={assessmentOf()} place="Peja" />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("On track")).toBeDefined();
  });

  it("[P11] keeps its status when the value is out of date, and says so", () => {
    const { container } = draw(<StatusBadge assessment={stale} place="Peja" />);
    expect(container.textContent).toBe("On track Out of date");
  });

  it("[P5] gives the reason in words where there is no status", () => {
    draw(<StatusBadge assessment={assessmentOf({ question: { target: undefined } })} place="Pejë" />, albanian);
    expect(screen.getByText("Pa vlerë të synuar")).toBeDefined();
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<StatusBadge assessment={stale} place="Peja" onOpen={() => {}} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("the badge in a cell", () => {
  const plain = { place: "Peja", hasPath: false, hasWord: false, isIllustrative: false, isTabStop: true };

  it("is heard with indicator, municipality, status and value", () => {
    draw(<CompactBadge {...plain} assessment={stale} onOpen={() => {}} />);
    expect(screen.getByRole("button", { name: "Attendance rate, Peja: On track. 91.5% Out of date" })).toBeDefined();
  });

  it("shows baseline and target when asked to", () => {
    draw(<CompactBadge {...plain} hasPath assessment={assessmentOf()} onOpen={() => {}} />);
    expect(screen.getByRole("button", { name: /Baseline 90.0% Latest value 93.0% Target 96.0%$/ })).toBeDefined();
  });

  it("shows the word of the status where there is room", () => {
    draw(<CompactBadge {...plain} hasWord assessment={assessmentOf()} onOpen={() => {}} />);
    expect(screen.getByRole("button", { name: "Attendance rate, Peja: On track 93.0%" })).toBeDefined();
  });

  it("[V1] shows the symbol of an absent value and says its word", () => {
    const assessment = assessmentOf({ question: { actual: undefined } });
    draw(<CompactBadge {...plain} assessment={assessment} onOpen={() => {}} />);
    expect(screen.getByText("[x]")).toBeDefined();
    expect(screen.getByRole("button", { name: "Attendance rate, Peja: No value reported. missing" })).toBeDefined();
  });

  it("[V4] marks an illustrative value", () => {
    draw(<CompactBadge {...plain} isIllustrative assessment={assessmentOf()} onOpen={() => {}} />);
    expect(screen.getByText("[i]")).toBeDefined();
    expect(screen.getByRole("button").textContent).toContain("Illustrative");
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<CompactBadge {...plain} hasPath assessment={stale} onOpen={() => {}} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
