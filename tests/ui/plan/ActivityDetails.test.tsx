// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Day } from "#domain/day.ts";
import type { IndicatorId } from "#domain/id.ts";
import { planAssessor } from "#domain/planAssessment.ts";
import { serbian } from "#tests/i18n/languages.ts";
import { CLEAN, changed, readWith } from "#tests/ingest/clean.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { assessmentOf, indicatorOf } from "#tests/ui/status/assessments.ts";
import { ActivityDetails, type ActivityDetailsProps } from "#ui/plan/ActivityDetails.tsx";

const AS_OF = "2025-12-31" as Day;
const SOURCE = { id: "plans", kind: "programme", publisher: "ECMI", title: "Plans", date: "2025", note: {} } as const;

/** An activity of the small data set with its panel, some files changed and some parts told. */
function detailsOf(
  id: string,
  changes: Readonly<Record<string, string>> = {},
  told: Partial<ActivityDetailsProps> = {},
) {
  const { dataset } = readWith(changes);
  const plan = dataset?.plans.find((one) => one.id === "map-prizren");
  if (dataset === undefined || plan === undefined) throw new Error("no plan");
  const found = planAssessor(
    dataset,
    dataset.settings,
    AS_OF,
  )(plan).activities.find(({ activity }) => activity.id === id);
  if (found === undefined) throw new Error(`no activity ${id}`);
  const assessment: ActivityAssessment = found;
  return (
    <ActivityDetails
      assessment={assessment}
      goals={dataset.goals.filter((goal) => goal.id === "1" || goal.id === "1.1")}
      municipality={{ name: "Prizren", href: "../municipality/prizren/" }}
      funder={dataset.funders.find((funder) => funder.id === assessment.activity.fundingSource)}
      indicators={[]}
      sources={[SOURCE as unknown as ActivityDetailsProps["sources"][number]]}
      asOf={AS_OF}
      onOpenWorking={() => {}}
      {...told}
    />
  );
}

/** What stands beside a name in the panel's lists. */
function besideOf(name: string): string | undefined {
  return screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent ?? undefined;
}

const evidence = (text: string) => changed("activities.csv", "raport.pdf", text);

describe("the panel of an activity", () => {
  it("[L1] shows stage and dates beside each other, each in its own words", () => {
    draw(detailsOf("1.1.1"));
    expect(besideOf("What the municipality says")).toBe("Completed100% done");
    expect(besideOf("What the dates say")).toBe("Completed on timeAs of 31 December 2025");
  });

  it("shows money to the cent with its share, and the funder with the days of its support", () => {
    draw(detailsOf("1.1.1"));
    expect(besideOf("Planned")).toBe("€1,200.50");
    expect(besideOf("Spent")).toBe("€1,100.00");
    expect(besideOf("Funder")).toBe("European Unionsupport: 18 October 2022 – 30 November 2024");
    expect(screen.getByText("92% of the planned amount is spent")).toBeDefined();
    expect(screen.getByRole("link", { name: "European Union" }).getAttribute("href")).toBe("https://example.org");
  });

  it("says of what the plan leaves blank that it is not stated, and computes no share of it", () => {
    draw(detailsOf("1.1.1", changed("activities.csv", "100,1200.50,1100,eu", "100,,1100,")));
    expect(besideOf("Planned")).toBe("Not stated");
    expect(besideOf("Partners")).toBe("Not stated");
    expect(besideOf("Funder")).toBe("Not stated");
    expect(screen.getByText(/No share can be computed/)).toBeDefined();
  });

  it.each(["https://example.org/r.pdf", "http://example.org", "mailto:dka@example.org"])(
    "links evidence at %s",
    (address) => {
      draw(detailsOf("1.1.1", evidence(address)));
      expect(screen.getByRole("link", { name: address }).getAttribute("href")).toBe(address);
    },
  );

  it.each(["raport.pdf", "javascript:alert(1)", "data:text/html", "file:///C:/raport.pdf", "\\\\server\\raport"])(
    "shows evidence that is no web or mail address as text: %s",
    (text) => {
      draw(detailsOf("1.1.1", evidence(text)));
      expect(besideOf("Evidence")).toBe(text);
      expect(screen.queryByRole("link", { name: text })).toBeNull();
    },
  );

  it("[L2] shows reports the newest first with their change, and none that is dated after the reporting date", () => {
    const rows = [
      "map-prizren,1.1.1,2025-06-01,DKA Prizren,completed,100,1100,javascript:alert(1),Gati,Shkollat vonuan",
      "map-prizren,1.1.1,2026-01-15,DKA Prizren,completed,100,1200,,E ardhmja,",
    ];
    draw(detailsOf("1.1.1", { "reports.csv": `${CLEAN["reports.csv"]}${rows.join("\n")}\n` }));
    const section = screen.getByRole("region", { name: "Reports, the newest first" });
    const reports = within(within(section).getAllByRole("list")[0] as HTMLElement).getAllByText(/2025$/);
    expect(reports.map((one) => one.textContent)).toEqual(["1 June 2025", "31 March 2025"]);
    expect(section.textContent).toContain("100% done (40\u00a0pp more than before)");
    expect(section.textContent).toContain("€1,100.00 spent (€400.00 more than before)");
    expect(section.textContent).toContain("(before: In progress)");
    expect(section.textContent).toContain("Reason for the delay: Shkollat vonuan");
    expect(section.textContent).not.toContain("E ardhmja");
    expect(within(section).queryByRole("link")).toBeNull();
  });

  it("says so where nothing has been reported", () => {
    draw(detailsOf("1.2.1", { "reports.csv": (CLEAN["reports.csv"] ?? "").replace(/map-prizren,1.2.1.*\n/, "") }));
    expect(screen.getByText("Nothing has been reported on this activity by 31 December 2025.")).toBeDefined();
    expect(screen.getByText("Never reported on")).toBeDefined();
  });

  it("[L3] says what is contradictory in sentences", () => {
    draw(detailsOf("1.1.1", evidence("")));
    expect(screen.getByText("Said to be completed, but no evidence is given.")).toBeDefined();
  });

  it("[P7] shows the indicators it should move with their status, which opens its working, and names unknown ones", async () => {
    const onOpenWorking = vi.fn();
    const [assessment, indicator] = [assessmentOf(), indicatorOf()];
    draw(
      detailsOf(
        "1.1.1",
        {},
        {
          onOpenWorking,
          indicators: [
            { id: indicator.id, indicator, href: "../indicator/attendance/", assessment },
            {
              id: "pupils" as IndicatorId,
              indicator: indicatorOf({ name: { en: "Pupils" } }),
              href: "../x/",
              assessment: undefined,
            },
            { id: "lost" as IndicatorId, indicator: undefined, href: "../y/", assessment: undefined },
          ],
        },
      ),
    );
    await userEvent.click(screen.getByRole("button", { name: /Attendance rate, Prizren: On track/ }));
    expect(onOpenWorking).toHaveBeenCalledExactlyOnceWith(assessment);
    expect(screen.getByRole("link", { name: "Attendance rate" })).toBeDefined();
    expect(screen.getByText("No target in this municipality")).toBeDefined();
    expect(screen.getByText("“lost” is not an indicator of this data set.")).toBeDefined();
  });

  it("reads in Serbian, a text without translation marked with its own language", () => {
    draw(detailsOf("1.1.1"), serbian);
    expect(besideOf("Utrošeno")).toBe("1.100,00\u00a0€");
    expect(screen.getByText("Më pak braktisje").getAttribute("lang")).toBe("sq");
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(detailsOf("1.1.1", evidence("")));
    expect(await violationsIn(container)).toEqual([]);
  });
});
