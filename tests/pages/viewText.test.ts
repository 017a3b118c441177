import { describe, expect, it } from "vitest";
import type { AreaId, CategoryId } from "#domain/id.ts";
import { KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { indicatorView } from "#pages/indicatorView.ts";
import { areaName, groupName, sourcesOfAll, sourcesShown, statusCaption, viewCaption } from "#pages/viewText.ts";
import type { Selection } from "#state/selection.ts";
import { changed } from "#tests/ingest/clean.ts";
import { testSite, withRows } from "./testSite.ts";

function viewOf(id: string, selection: Selection = {}, changes: Readonly<Record<string, string>> = {}) {
  const { site, packOf, indicator } = testSite(changes, selection);
  return { site, view: indicatorView(site, indicator(id), packOf(id)) };
}

describe("the caption of a picture", () => {
  it("[X1] [T2] says period, group and reporting date", () => {
    const { site, view } = viewOf("pupils", { sex: "female" });
    expect(viewCaption(site, view)).toBe("2023/24 · Girls · As of 31 December 2025");
  });

  it("leaves out the group where it is everyone, and the period of a picture of all periods", () => {
    const { site, view } = viewOf("spare");
    expect(viewCaption(site, view)).toBe("2024/25 · As of 31 December 2025");
    expect(viewCaption(site, view, false)).toBe("As of 31 December 2025");
  });

  it("[T2] is of the end of an earlier period that is looked at", () => {
    const { site, view } = viewOf("spare", { period: "2022/23" });
    expect(viewCaption(site, view)).toBe("2022/23 · As of 31 August 2023");
  });
});

describe("names of groups and areas", () => {
  const { site } = testSite();
  const everyone = { sex: TOTAL, community: TOTAL, level: TOTAL };

  it("join the categories picked out, and are empty for everyone", () => {
    const girls = { ...everyone, sex: "female" as CategoryId, community: "roma" as CategoryId };
    expect(groupName(site, girls)).toBe("Girls, Roma");
    expect(groupName(site, everyone)).toBe("");
    expect(groupName(site, { ...everyone, level: "unlisted" as CategoryId })).toBe("unlisted");
  });

  it("are of municipalities, the programme and Kosovo", () => {
    const names = [PROGRAMME, KOSOVO, "peje" as AreaId, "atlantis" as AreaId].map((area) => areaName(site, area));
    expect(names).toEqual(["Programme (2 municipalities)", "Kosovo", "Peja", "atlantis"]);
  });
});

describe("the sources of a view", () => {
  it("[V4] are those of the values in the period shown and of their total, each once", () => {
    const { site, view } = viewOf("dropout");
    expect(sourcesShown(site, view).map(({ id }) => id)).toEqual(["emis"]);
    const added = withRows({ "observations.csv": ["dropout,kosovo,2024/25,total,total,total,2,,,,spare,"] });
    const published = viewOf("dropout", {}, added);
    expect(sourcesShown(published.site, published.view).map(({ id }) => id)).toEqual(["emis", "spare"]);
  });

  it("[V4] are the indicator's own where no value is shown", () => {
    const { site, view } = viewOf(
      "teams",
      {},
      withRows({
        "indicators.csv": ["teams,count,teams,increase,output,no,no,schoolYear,sum,,0,0,,Teams,Teams,plans"],
      }),
    );
    expect(sourcesShown(site, view).map(({ id }) => id)).toEqual(["plans"]);
  });
});

describe("what the statuses of a page rest on", () => {
  /** The statuses of the overview, and the site they stand in. */
  function statusesWith(changes: Readonly<Record<string, string>>) {
    const { site, matrix } = testSite(changes);
    return { site, assessments: [...matrix.values()].flatMap((byArea) => [...byArea.values()]) };
  }

  it("[V4] is named with all its sources, each once", () => {
    const { site, assessments } = statusesWith({});
    expect(sourcesOfAll(site, assessments).map(({ id }) => id)).toEqual(["emis", "plans"]);
    expect(sourcesOfAll(site, [])).toEqual([]);
  });

  it("[T2] [V4] is said with the reporting date, and called illustrative where any of it is", () => {
    const { site, assessments } = statusesWith({});
    expect(statusCaption(site, assessments)).toBe("As of 31 December 2025");
    const made = statusesWith(changed("targets.csv", "2026/27,2,,,plans", "2026/27,2,,,made-up"));
    expect(statusCaption(made.site, made.assessments)).toBe("As of 31 December 2025 · Illustrative");
  });
});
