// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import type { ProgressQuestion } from "#domain/progress.ts";
import { absentValue } from "#domain/value.ts";
import { rateOf } from "#tests/domain/observations.ts";
import { measurementOf } from "#tests/domain/questions.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { StatusWorking } from "#ui/status/StatusWorking.tsx";
import { AS_OF, assessmentOf, sourcesOfKind } from "./assessments.ts";

function drawWorking(question: Partial<ProgressQuestion> = {}, kind: "published" | "illustrative" = "published") {
  const { numerator, denominator } = rateOf("2024/25", 930, 1000);
  const actual = { numerator, denominator, marks: ["provisional"] as const };
  return draw(
    <StatusWorking
      assessment={assessmentOf({ question, actual })}
      place="Peja"
      sources={sourcesOfKind(kind)}
      asOf={AS_OF}
    />,
  );
}

function cellsOf(name: string): readonly (string | null)[] {
  const row = screen.getByRole("row", { name: new RegExp(`^${name}`) });
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

describe("the working of a status", () => {
  it("[P7] shows baseline, latest value and target with period, date and source", () => {
    drawWorking();
    expect(cellsOf("Baseline")).toEqual(["90.0%", "2022/23", "31 August 2023", "1"]);
    expect(cellsOf("Target")).toEqual(["96.0%", "2026/27", "31 August 2027", "1"]);
    expect(cellsOf("Latest value")).toEqual(["93.0%[p] provisional930 of 1,000", "2024/25", "31 August 2025", "1"]);
    expect(screen.getByRole("link", { name: "Education statistics" })).toBeDefined();
  });

  it("[P7] shows interim targets", () => {
    drawWorking({ interims: [measurementOf("2023/24", 91)] });
    expect(cellsOf("Interim target")).toEqual(["91.0%", "2023/24", "31 August 2024", "1"]);
  });

  it("[P7] does the sums with the numbers filled in", () => {
    const { container } = drawWorking();
    const sums = [...container.querySelectorAll("dl > div")].map(({ textContent }) => textContent);
    expect(sums[0]).toBe(
      "Share covered50%(latest value − baseline) ÷ (target − baseline) = (93.0 − 90.0) ÷ (96.0 − 90.0)",
    );
    expect(sums[2]).toBe("Pace1.00share covered ÷ share expected = 50.0% ÷ 50.0%");
  });

  it("[P7] the working names the rule that matched, with the cuts", () => {
    drawWorking();
    expect(
      screen.getByText("50% of the change is covered where 50% was expected: the pace is 1.00, at least 0.95."),
    ).toBeDefined();
    expect(screen.getByText(/On track from a pace of 0.95, behind from 0.60/)).toBeDefined();
    expect(screen.getByText("On track from 92.9% upwards")).toBeDefined();
  });

  it("[T2] prints the reporting date", () => {
    drawWorking();
    expect(screen.getByText("As of 31 March 2026")).toBeDefined();
  });

  it("[P8] says what it would take", () => {
    drawWorking();
    const need = screen.getByRole("heading", { name: "What it would take" }).parentElement;
    expect(need?.textContent).toContain("Change still needed: +3.0");
    expect(need?.textContent).toContain("That is 30 persons");
  });

  it("[P11] says that a value is out of date and since when newer was due", () => {
    drawWorking({ actual: measurementOf("2023/24", 91.5) });
    expect(screen.getByText(/Last value is of 2023\/24; newer was due by/).textContent).toContain("28 February 2026");
  });

  it("[P5] gives the reason in a sentence, and no sums, where nothing can be measured", () => {
    const { container } = drawWorking({ target: undefined });
    expect(screen.getByText("No target has been set.")).toBeDefined();
    expect(container.querySelector("dl")).toBeNull();
    expect(cellsOf("Target")).toEqual(["[x] missing", "", "", ""]);
  });

  it("[V4] marks what is illustrative", () => {
    drawWorking({}, "illustrative");
    expect(screen.getAllByText("Illustrative figures").length).toBeGreaterThan(0);
    expect(cellsOf("Baseline")[0]).toBe("90.0%[i] Illustrative");
  });

  it("[S4] draws nothing of a suppressed value", () => {
    const { container } = draw(
      <StatusWorking
        assessment={assessmentOf({ question: { actual: measurementOf("2024/25", absentValue("suppressed")) } })}
        place="Peja"
        sources={sourcesOfKind("published")}
        asOf={AS_OF}
      />,
    );
    expect(cellsOf("Latest value")[0]).toBe("[c] suppressed");
    expect(container.querySelector(".path")).toBeNull();
  });

  it("breaks no rule axe knows", async () => {
    const { container } = drawWorking({ interims: [measurementOf("2023/24", 91)] });
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe.each(LANGUAGES)("the working in %s", (language) => {
  const words = { sq: albanian, sr: serbian, en: english, tr: turkish }[language];

  it.each([
    ["achieved", { actual: measurementOf("2024/25", 97) }],
    ["missed", { actual: measurementOf("2026/27", 95) }],
    ["regressed", { actual: measurementOf("2024/25", 89) }],
    ["off track", { actual: measurementOf("2024/25", 90) }],
    ["maintained", { target: measurementOf("2026/27", 90) }],
    ["without a value", { actual: undefined }],
  ] as const)("can be drawn of an indicator that is %s", (_status, question) => {
    const assessment = assessmentOf({ question });
    draw(<StatusWorking assessment={assessment} place="P" sources={sourcesOfKind("programme")} asOf={AS_OF} />, words);
    expect(screen.getByRole("table")).toBeDefined();
  });
});
