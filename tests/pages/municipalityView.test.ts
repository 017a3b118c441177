import { describe, expect, it } from "vitest";
import { contextFigures, districtOf, municipalityAssessments } from "#pages/municipalityView.ts";
import { wordOf } from "#tests/domain/questions.ts";
import { changed } from "#tests/ingest/clean.ts";
import { testSite, withRows } from "./testSite.ts";

function assessmentsOf(area: string, changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const { site, areaPackOf } = testSite(changes);
  const id = site.first.municipalities.find((one) => one.id === area)?.id;
  if (id === undefined) throw new Error(`no municipality ${area}`);
  return municipalityAssessments(site, id, areaPackOf(area)).map(
    ({ indicator, progress }) => `${indicator.id} ${wordOf(progress)}`,
  );
}

/** Each context figure as its indicator, period, total and groups. */
function figuresOf(area: string, changes: Readonly<Record<string, string>> = {}) {
  const { site, areaPackOf } = testSite(changes);
  const id = site.first.municipalities.find((one) => one.id === area)?.id;
  if (id === undefined) throw new Error(`no municipality ${area}`);
  return contextFigures(site, id, areaPackOf(area)).map(({ indicator, total, groups }) => [
    indicator.id,
    (total ?? groups[0])?.period,
    total?.value.kind === "number" ? total.value.number : undefined,
    groups.map(({ disaggregation: { community, level }, value }) => [
      community,
      level,
      value.kind === "number" && value.number,
    ]),
  ]);
}

describe("the district of a municipality", () => {
  const SOUTH = changed("municipalities.csv", "Pejë,Peć,Peja,Pejë", "Pejë,Peć,Peja (South),Pejë");

  it.each([
    ["peje", {}, "Peja"],
    ["peje", SOUTH, "Peja"],
    ["decan", {}, "Gjakovë"],
  ])("of %s is named after its seat, in the reader's language where the data know the seat", (area, changes, name) => {
    const { site } = testSite(changes);
    expect(site.first.municipalities.filter(({ id }) => id === area).map((one) => districtOf(site, one))).toEqual([
      name,
    ]);
  });
});

describe("the statuses of a municipality", () => {
  it("are of every indicator it has targets for, headlines first", () => {
    const targets = withRows({
      "targets.csv": [
        "adopted,prizren,total,total,total,baseline,2023/24,0,,,emis,",
        "adopted,prizren,total,total,total,target,2025/26,1,,,plans,",
      ],
    });
    expect(assessmentsOf("prizren", targets)).toEqual(["dropout onTrack", "adopted offTrack", "spare regressed"]);
    const later = changed(
      "indicators.csv",
      "spare,count,schools,increase,output,no",
      "spare,count,schools,increase,output,yes",
    );
    const first = changed(
      "indicators.csv",
      "dropout,rate,percent,decrease,impact,yes",
      "dropout,rate,percent,decrease,impact,no",
    );
    expect(assessmentsOf("prizren", later)).toEqual(["dropout onTrack", "spare regressed"]);
    expect(assessmentsOf("prizren", first)).toEqual(["dropout onTrack", "spare regressed"]);
  });

  it("put a headline before an indicator of a higher level", () => {
    const text = changed(
      "indicators.csv",
      "spare,count,schools,increase,output,no",
      "spare,count,schools,increase,output,yes",
    );
    const swapped = {
      "indicators.csv": (text["indicators.csv"] ?? "").replace("decrease,impact,yes", "decrease,impact,no"),
    };
    expect(assessmentsOf("prizren", swapped)).toEqual(["spare regressed", "dropout onTrack"]);
  });

  it("are none for a municipality without targets", () => {
    expect(assessmentsOf("gjilan")).toEqual([]);
  });
});

describe("the figures a municipality works among", () => {
  const communities = [
    "pupils,prizren,2023/24,total,roma,total,40,,,,emis,",
    "pupils,prizren,2023/24,total,total,lower,600,,,,emis,",
    "pupils,prizren,2023/24,female,roma,total,20,,,,emis,",
  ];

  it("are those it has no targets for: the total, and its groups, the largest first; the sexes are left out", () => {
    expect(figuresOf("prizren", withRows({ "observations.csv": communities }))).toEqual([
      [
        "pupils",
        "2023/24",
        900,
        [
          ["total", "lower", 600],
          ["roma", "total", 40],
        ],
      ],
      ["adopted", "2024/25", 0, []],
    ]);
  });

  it("[S8] are of the newest period with a number or a suppressed one, for which no older number stands in", () => {
    const rows = withRows({
      "observations.csv": [
        "pupils,peje,2022/23,total,total,total,110,,,,emis,",
        "pupils,peje,2024/25,total,total,total,[c],,,,emis,",
      ],
    });
    expect(figuresOf("peje", rows)).toEqual([
      ["pupils", "2024/25", undefined, []],
      ["adopted", "2024/25", 1, []],
    ]);
  });

  it("[T2] are of the newest period that has ended by the reporting date", () => {
    const open = withRows({ "observations.csv": ["pupils,peje,2025/26,total,total,total,90,,,,emis,"] });
    expect(figuresOf("peje", open)).toContainEqual(["pupils", "2023/24", 100, []]);
  });

  it("are shown by group where there is no total", () => {
    const only = withRows({ "observations.csv": ["pupils,gjilan,2023/24,total,roma,total,12,,,,emis,"] });
    expect(figuresOf("gjilan", only)).toContainEqual(["pupils", "2023/24", undefined, [["roma", "total", 12]]]);
  });

  it("are none where nothing is known of it", () => {
    const empty = withRows({ "municipalities.csv": ["junik,5,Junik,Junik,Junik,,no"] });
    expect(figuresOf("junik", empty)).toEqual([]);
  });
});
