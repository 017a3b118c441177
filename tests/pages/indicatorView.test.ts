import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { indicatorView } from "#pages/indicatorView.ts";
import type { Selection } from "#state/selection.ts";
import { wordOf } from "#tests/domain/questions.ts";
import { albanian } from "#tests/i18n/languages.ts";
import { changed } from "#tests/ingest/clean.ts";
import { testSite, withRows } from "./testSite.ts";

function viewOf(id: string, selection: Selection = {}, changes: Readonly<Record<string, string>> = {}) {
  const { site, packOf, indicator } = testSite(changes, selection);
  return indicatorView(site, indicator(id), packOf(id));
}

/** Each municipality with its value in the period shown. */
function valuesIn({ rows }: ReturnType<typeof viewOf>): readonly string[] {
  return rows.map(({ municipality, observation }) => {
    const value = observation?.value;
    return `${municipality.id} ${value?.kind === "number" ? value.number : (value?.reason ?? "nothing")}`;
  });
}

function statusesIn({ rows }: ReturnType<typeof viewOf>): readonly string[] {
  return rows.flatMap(({ municipality, assessment }) =>
    assessment ? `${municipality.id} ${wordOf(assessment.progress)}` : [],
  );
}

const LEVELS = withRows({
  "categories.csv": ["level,upper,Upper secondary,2"],
  "observations.csv": [
    "pupils,prizren,2023/24,total,total,lower,600,,,,emis,",
    "pupils,gjilan,2023/24,total,total,upper,70,,,,emis,",
  ],
});

describe("the cube of an indicator page", () => {
  it("is made once for a pack, whatever is chosen, and anew for another", () => {
    const { site, packOf, indicator } = testSite({}, {});
    const [spare, pack] = [indicator("spare"), packOf("spare")];
    const { cube } = indicatorView(site, spare, pack);
    const earlier = indicatorView({ ...site, selection: { period: "2022/23" } as Selection }, spare, pack);
    expect(earlier.period).toBe("2022/23");
    expect(earlier.cube).toBe(cube);
    expect(indicatorView(site, spare, packOf("spare")).cube).not.toBe(cube);
  });
});

describe("the view of an indicator page", () => {
  const { site, packOf, indicator } = testSite({}, {});
  const [spare, pack] = [indicator("spare"), packOf("spare")];
  const choosing = (selection: Selection) => indicatorView({ ...site, selection }, spare, pack);

  it("is the same while nothing is chosen that it is made of", () => {
    const view = choosing({});
    expect(choosing({ colour: "value", tables: "map" })).toBe(view);
    expect(choosing({ period: "2022/23" })).not.toBe(view);
    expect(choosing({ sex: "female" })).not.toBe(view);
  });

  it("is another in another language, on another day, of another indicator and of other data", () => {
    const view = choosing({});
    const { first } = site;
    for (const other of [{ words: albanian }, { asOf: "2024-01-01" as Day }, { first: { ...first } }])
      expect(indicatorView({ ...site, ...other }, spare, pack)).not.toBe(view);
    expect(indicatorView(site, indicator("dropout"), pack).indicator.id).toBe("dropout");
    expect(indicatorView(site, spare, packOf("spare"))).not.toBe(view);
  });
});

describe("the period of an indicator page", () => {
  it("is the newest by default, and all with a row can be chosen, oldest first", () => {
    const view = viewOf("spare");
    expect([view.period, view.periods]).toEqual(["2024/25", ["2022/23", "2023/24", "2024/25"]]);
    expect(valuesIn(view)).toEqual(["decan 13", "gjilan 12", "peje 11", "prizren 10"]);
  });

  it("[S8] is the newest also where all but its total is suppressed: that has been reported", () => {
    const hidden = withRows({
      "observations.csv": ["peje", "prizren"].map((area) => `spare,${area},2025/26,total,total,total,[c],,,,emis,`),
    });
    const ended = changed("settings.csv", "as_of,2025-12-31", "as_of,2026-10-31");
    expect(viewOf("spare", {}, { ...hidden, ...ended }).period).toBe("2025/26");
  });

  it("is an older one while less than a quarter has reported the newest", () => {
    const early = withRows({ "observations.csv": ["spare,prizren,2025/26,total,total,total,9,,,,emis,"] });
    const ended = changed("settings.csv", "as_of,2025-12-31", "as_of,2026-10-31");
    expect(viewOf("spare", {}, { ...early, ...ended }).period).toBe("2025/26");
    const alone = (early["observations.csv"] ?? "").replace(
      /^spare,decan,2024\/25.*\n/m,
      "$&spare,kosovo,2024/25,total,total,total,46,,,,emis,\n",
    );
    expect(viewOf("spare", {}, { "observations.csv": alone, ...ended }).period).toBe("2024/25");
  });

  it("[T2] is not one that has not ended by the reporting date, unless it is asked for", () => {
    const open = withRows({
      "observations.csv": ["prizren", "peje", "gjilan"].map(
        (area) => `spare,${area},2025/26,total,total,total,9,,,,emis,`,
      ),
    });
    expect(viewOf("spare", {}, open).period).toBe("2024/25");
    const asked = viewOf("spare", { period: "2025/26" }, open);
    expect([asked.period, asked.asOf]).toEqual(["2025/26", "2025-12-31"]);
  });

  it("[X3] is the one in the address, and statuses are of its end", () => {
    const view = viewOf("spare", { period: "2023/24" });
    expect([view.period, view.asOf]).toEqual(["2023/24", "2024-08-31"]);
    expect(valuesIn(view)).toEqual(["decan 17", "gjilan 16", "peje 15", "prizren 14"]);
    expect(statusesIn(view)).toEqual(["peje tooEarly", "prizren tooEarly"]);
  });

  it.each(["2010/11", "soon"])("[X3] is the newest where the one in the address is none: %s", (period) => {
    const view = viewOf("spare", { period });
    expect([view.period, view.asOf]).toEqual(["2024/25", "2025-12-31"]);
  });
});

describe("the groups of an indicator page", () => {
  it("are those that occur, in their order; a dimension without any is left out", () => {
    expect([...viewOf("pupils").choices].map(([dimension, found]) => [dimension, found.map(({ id }) => id)])).toEqual([
      ["sex", ["total", "female", "male"]],
    ]);
    expect(viewOf("dropout").choices.size).toBe(0);
    expect(
      viewOf("pupils", {}, LEVELS)
        .choices.get("level")
        ?.map(({ id }) => id),
    ).toEqual(["total", "lower", "upper"]);
  });

  it("are everyone by default, and the one in the address where it occurs", () => {
    const everyone = { sex: "total", community: "total", level: "total" };
    expect(viewOf("pupils").disaggregation).toEqual(everyone);
    const girls = viewOf("pupils", { sex: "female" });
    expect(girls.disaggregation).toEqual({ ...everyone, sex: "female" });
    expect(valuesIn(girls)).toEqual(["peje nothing", "prizren 400"]);
    expect(viewOf("pupils", { sex: "other", community: "roma", level: "lower" }).disaggregation).toEqual(everyone);
  });

  it("begin with the first where there is no total", () => {
    const { "observations.csv": rows = "", ...categories } = LEVELS;
    const only = { ...categories, "observations.csv": rows.replaceAll(/^pupils,(?!.*(?:lower|upper)).*\n/gm, "") };
    const view = viewOf("pupils", { sex: "total" }, only);
    expect(view.disaggregation).toEqual({ sex: "total", community: "total", level: "lower" });
  });
});

describe("the places of an indicator page", () => {
  it("are all municipalities, in the reader's alphabet, and Kosovo, where one outside the programme reports", () => {
    const view = viewOf("dropout");
    expect(view.whole).toBe("kosovo");
    expect(valuesIn(view)).toEqual(["decan 4", "gjilan 1.5", "peje suppressed", "prizren 1.5"]);
  });

  it("are the programme and its municipalities where nobody else reports", () => {
    const view = viewOf("adopted");
    expect(view.whole).toBe("programme");
    expect(valuesIn(view)).toEqual(["peje 1", "prizren 0"]);
  });

  it("are the programme's municipalities where there are targets but no rows yet", () => {
    const targets = withRows({
      "indicators.csv": ["teams,count,teams,increase,output,no,no,schoolYear,sum,,0,0,,Teams,Teams,emis"],
      "targets.csv": [
        "teams,prizren,total,total,total,baseline,2023/24,0,,,emis,",
        "teams,prizren,total,total,total,target,2026/27,9,,,emis,",
      ],
    });
    const view = viewOf("teams", {}, targets);
    expect([view.period, view.periods, view.totals]).toEqual([undefined, [], []]);
    expect(valuesIn(view)).toEqual(["peje nothing", "prizren nothing"]);
    expect(statusesIn(view)).toEqual(["prizren noActual"]);
  });

  it("[A3] are none where only a national figure is published, which is a series all the same", () => {
    const national = withRows({
      "indicators.csv": ["books,count,books,none,context,no,no,schoolYear,none,,0,0,,Books,Books,emis"],
      "observations.csv": [
        "books,kosovo,2023/24,total,total,total,5,,,,emis,",
        "books,kosovo,2024/25,total,total,total,6,,,,emis,",
      ],
    });
    const view = viewOf("books", {}, national);
    expect([view.rows, view.whole, view.period]).toEqual([[], "kosovo", "2024/25"]);
    expect(view.totals.map(({ observation }) => observation.value)).toEqual([
      { kind: "number", number: 5 },
      { kind: "number", number: 6 },
    ]);
  });
});

describe("the statuses of an indicator page", () => {
  it("are of those with targets", () => {
    const view = viewOf("dropout");
    expect(view.hasTargets).toBe(true);
    expect(statusesIn(view)).toEqual(["peje suppressed", "prizren onTrack"]);
    expect(view.rows.map(({ targets }) => targets.length)).toEqual([0, 0, 2, 3]);
  });

  it("are none where nobody has targets for the indicator or for the group", () => {
    expect(viewOf("pupils").hasTargets).toBe(false);
    const girls = withRows({ "observations.csv": ["dropout,prizren,2024/25,female,total,total,,5,500,,emis,"] });
    expect(viewOf("dropout", { sex: "female" }, girls).hasTargets).toBe(false);
  });

  it("[A1] stand beside the total of all", () => {
    const totals = viewOf("adopted").totals.map(({ period, observation: { value }, aggregate: { coverage } }) => [
      period,
      value,
      coverage.reported,
    ]);
    expect(totals).toEqual([["2024/25", { kind: "number", number: 1 }, 2]]);
  });
});
