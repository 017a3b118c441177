import { describe, expect, it } from "vitest";
import { activityChanges } from "#domain/activityChanges.ts";
import { changesBetween } from "#domain/changes.ts";
import type { PlanId } from "#domain/id.ts";
import type { Words } from "#i18n/words.ts";
import { activityOf, dayOf } from "#tests/domain/plans.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { changed, readWith } from "#tests/ingest/clean.ts";
import { changeNames } from "#ui/plan/changeNames.ts";
import { changePhrase, changeSentence } from "#ui/plan/changeSentence.ts";

function datasetWith(changes: Readonly<Record<string, string>> = {}) {
  const { dataset } = readWith(changes);
  if (dataset === undefined) throw new Error("the data set is not clean");
  return dataset;
}

/** What is said in a language when a piece of one file of the small data set is replaced. */
function said(words: Words, file: string, from: string, to: string): readonly string[] {
  const now = datasetWith(changed(file, from, to));
  return changesBetween(datasetWith(), now).map((change) => changeSentence(change, words, changeNames(now, words)));
}

const EVERY = [english, albanian, serbian];
const NBSP = "\u00a0";

/** The same change in English, Albanian and Serbian. */
function saidInEvery(file: string, from: string, to: string): readonly string[] {
  return EVERY.flatMap((words) => said(words, file, from, to));
}

describe("[L6] the sentence of a change", () => {
  it("tells a stage moved, of an activity or a plan", () => {
    expect(saidInEvery("activities.csv", "2025-12-31,inProgress", "2025-12-31,completed")).toEqual([
      "1.2.1 Takime: stage changed from “In progress” to “Completed”",
      "1.2.1 Takime: faza kaloi nga “Në zbatim” në “I përfunduar”",
      "1.2.1 Takime: faza promenjena: ranije „U toku“, sada „Završena“",
    ]);
    expect(said(english, "plans.csv", "peje,1,drafting", "peje,1,adopted")).toEqual([
      "Plani i Pejës: stage changed from “Being drafted” to “Adopted”",
    ]);
  });

  it("tells a deadline moved later by its days, in the plural of each language", () => {
    expect(saidInEvery("activities.csv", "2025-12-31,inProgress", "2026-02-28,inProgress")).toEqual([
      "1.2.1 Takime: deadline moved 59 days later, from 31 December 2025 to 28 February 2026",
      "1.2.1 Takime: afati u shty për 59 ditë, nga 31 dhjetor 2025 në 28 shkurt 2026",
      "1.2.1 Takime: rok produžen za 59 dana (ranije: 31. decembar 2025., sada: 28. februar 2026.)",
    ]);
    expect(said(serbian, "activities.csv", "2025-12-31,inProgress", "2026-01-21,inProgress")[0]).toContain(
      "za 21 dan (",
    );
  });

  it("tells a deadline brought forward", () => {
    expect(saidInEvery("activities.csv", "2025-12-31,inProgress", "2025-12-30,inProgress")).toEqual([
      "1.2.1 Takime: deadline brought forward by 1 day, from 31 December 2025 to 30 December 2025",
      "1.2.1 Takime: afati u shkurtua për 1 ditë, nga 31 dhjetor 2025 në 30 dhjetor 2025",
      "1.2.1 Takime: rok skraćen za 1 dan (ranije: 31. decembar 2025., sada: 30. decembar 2025.)",
    ]);
  });

  it("tells a budget raised or lowered, with cents where there are some", () => {
    expect(said(english, "activities.csv", "40,300,100.25", "40,300.50,100.25")).toEqual([
      "1.2.1 Takime: budget raised by €0.50, from €300 to €300.50",
    ]);
    expect(saidInEvery("activities.csv", "40,300,100.25", "40,200,100.25")).toEqual([
      "1.2.1 Takime: budget lowered by €100, from €300 to €200",
      `1.2.1 Takime: buxheti u ul për 100${NBSP}€, nga 300${NBSP}€ në 200${NBSP}€`,
      `1.2.1 Takime: budžet smanjen za 100${NBSP}€ (ranije: 300${NBSP}€, sada: 200${NBSP}€)`,
    ]);
  });

  it("tells a target edited by indicator, place, role and period", () => {
    expect(saidInEvery("targets.csv", "target,2026/27,1,", "target,2026/27,0.8,")).toEqual([
      "Dropout rate, Prizren, Target, 2026/27: set anew, from 1.00% to 0.80%",
      "Dropout rate, Prizren, Vlera e synuar, 2026/27: u caktua ndryshe, nga 1,00% në 0,80%",
      "Dropout rate, Prizren, Ciljna vrednost, 2026/27: određeno drugačije (ranije: 1,00%, sada: 0,80%)",
    ]);
  });

  it("tells a value revised, with its parts where the figure prints the same, and an absence by its word", () => {
    expect(said(english, "observations.csv", "total,,15,1000,r;e", "total,,30,2000,r;e")).toEqual([
      "Dropout rate, Prizren, 2024/25: revised from 1.50% (15 of 1,000) to 1.50% (30 of 2,000)",
    ]);
    expect(said(english, "observations.csv", "total,[c],,,", "total,2,,,")).toEqual([
      "Dropout rate, Peja, 2024/25: revised from suppressed to 2.00%",
    ]);
    expect(said(english, "observations.csv", "female,total,total,400", "female,total,total,410")).toEqual([
      "Pupils, Prizren, 2023/24, Girls: revised from 400 to 410",
    ]);
    expect(
      said(
        albanian,
        "observations.csv",
        "pupils,programme,2023/24,total,total,total,1000",
        "pupils,programme,2023/24,total,total,total,1001",
      )[0],
    ).toMatch(/^Pupils, Programi, 2023\/24: u rishikua nga/);
  });

  it("[S4] tells that a value became protected, where it is not said what it was", () => {
    const suppressed = { kind: "absent", reason: "suppressed" } as const;
    const key = ["dropout", "peje", "2024/25", "total", "total", "total"];
    const figures = { value: suppressed, numerator: suppressed, denominator: suppressed };
    const change = { table: "observations", key, kind: "valueRevised", before: figures, now: figures } as const;
    const names = { rowName: () => "Peja", valueStyle: () => undefined };
    expect(EVERY.map((words) => changeSentence(change, words, names))).toEqual([
      "Peja: now protected",
      "Peja: tani e mbrojtur",
      "Peja: sada zaštićeno",
    ]);
  });

  it("tells any other field by the name of its column", () => {
    expect(said(english, "activities.csv", "1.2,Takime,DKA", "1.2,Takime,Shkolla")).toEqual([
      "1.2.1 Takime: Responsible changed from “DKA” to “Shkolla”",
    ]);
    expect(said(english, "activities.csv", "dropout;pupils,raport", "dropout,raport")).toEqual([
      "1.1.1 Trajnim: Indicators changed from Dropout rate and Pupils to Dropout rate",
    ]);
    expect(saidInEvery("activities.csv", "2025-12-31,inProgress", ",inProgress")).toEqual([
      "1.2.1 Takime: Deadline no longer stated (it was 31 December 2025)",
      "1.2.1 Takime: Afati nuk jepet më (ishte 31 dhjetor 2025)",
      "1.2.1 Takime: Rok – više nije navedeno (ranije: 31. decembar 2025.)",
    ]);
    expect(said(english, "activities.csv", "onHold,,0,100,0,,", "onHold,,0,100,0.50,eu,")).toEqual([
      "1.1.2 Botim: Spent (€) changed from €0.00 to €0.50",
      "1.1.2 Botim: Funding source stated: European Union",
    ]);
    expect(said(english, "municipalities.csv", "Gjilan,no", "Gjilan,yes")).toEqual([
      "Gjilan: In the programme changed from No to Yes",
    ]);
    expect(said(english, "observations.csv", "1000,r;e,emis", "1000,r,emis")).toEqual([
      "Dropout rate, Prizren, 2024/25: Mark changed from revised and estimated to revised",
    ]);
    expect(said(english, "indicators.csv", "schoolYear,ratio,,2,", "schoolYear,ratio,0.25,2,")).toEqual([
      "Dropout rate: Tolerance changed from 0 to 0.25",
    ]);
  });

  it("tells a setting by its name", () => {
    expect(said(english, "settings.csv", "as_of,2025-12-31", "as_of,2026-01-31")).toEqual([
      "Settings: Reporting date changed from 31 December 2025 to 31 January 2026",
    ]);
  });

  it("tells rows added and removed, by their names or keys", () => {
    expect(saidInEvery("names.csv", "Ipek,peje", "Ipeku,peje")).toEqual([
      ...["Ipeku: added", "Ipek: removed", "Ipeku: u shtua", "Ipek: u hoq", "Ipeku: dodato", "Ipek: uklonjeno"],
    ]);
    expect(said(english, "reports.csv", "map-prizren,1.2.1,2025-03-31", "map-prizren,1.2.1,2025-04-01")).toEqual([
      "Plani i Prizrenit, 1.2.1 Takime, 1 April 2025: added",
      "Plani i Prizrenit, 1.2.1 Takime, 31 March 2025: removed",
    ]);
  });
});

describe("[L6] what changed since the previous version of a plan", () => {
  it("is told with the names the page gives, or as a phrase beside them", () => {
    const second = "map-gjilan-2" as PlanId;
    const changes = activityChanges([activityOf()], [activityOf({ plan: second, deadline: dayOf("2025-10-01") })]);
    const names = { rowName: () => "Training", valueStyle: () => undefined };
    const phrase = "deadline moved 1 day later, from 30 September 2025 to 1 October 2025";
    expect(changes.map((change) => changeSentence(change, english, names))).toEqual([`Training: ${phrase}`]);
    expect(changes.map((change) => changePhrase(change, english, names))).toEqual([phrase]);
  });
});
