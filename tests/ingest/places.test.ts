import { describe, expect, it } from "vitest";
import type { Alias, Municipality } from "#domain/dataset.ts";
import { fold } from "#domain/fold.ts";
import { closestOf, editDistance } from "#ingest/closest.ts";
import { buildPlaceIndex, closestPlaces, placesNamed } from "#ingest/places.ts";
import { briefs, changed, readWith } from "./clean.ts";

const MUNICIPALITIES = [
  { id: "gjakove", name: { sq: "Gjakovë", sr: "Đakovica", en: "Gjakova" } },
  { id: "fushe-kosove", name: { sq: "Fushë Kosovë", sr: "Kosovo Polje", en: "Fushë Kosovë" } },
  { id: "mitrovice", name: { sq: "Mitrovicë", sr: "Mitrovica", en: "Mitrovica" } },
  { id: "mitrovice-veriore", name: { sq: "Mitrovica Veriore", sr: "Severna Mitrovica", en: "North Mitrovica" } },
] as unknown as Municipality[];
const ALIASES = [
  { alias: "Ђаковица", municipality: "gjakove" },
  { alias: "Mitrovica", municipality: "mitrovice-veriore" },
] as unknown as Alias[];
const INDEX = buildPlaceIndex(MUNICIPALITIES, ALIASES);

describe("placesNamed", () => {
  it.each([
    ["gjakove", "gjakove"],
    ["GJAKOVË", "gjakove"],
    ["Gjakova", "gjakove"],
    ["Đakovica", "gjakove"],
    ["Dakovica", "gjakove"],
    ["ђаковица", "gjakove"],
    ["Fushe  Kosove", "fushe-kosove"],
    ["Fushë-Kosovë", "fushe-kosove"],
  ])("[I4] finds %s", (text, municipality) => {
    expect(placesNamed(INDEX, text)).toEqual([municipality]);
  });

  it("[I4] names every municipality a shared name may mean", () => {
    expect(placesNamed(INDEX, "Mitrovica")).toEqual(["mitrovice", "mitrovice-veriore"]);
  });

  it("[I4] offers the closest where nothing fits", () => {
    expect(placesNamed(INDEX, "Gjakva")).toEqual([]);
    expect(closestPlaces(INDEX, "Gjakva")).toEqual(["gjakove"]);
    expect(closestPlaces(INDEX, "Tirana")).toEqual([]);
  });
});

describe("a municipality cell", () => {
  it("[I3][I4] is read through an alias, and what was concluded is said once a file", () => {
    const rows =
      "pupils,Ipek,2022/23,total,total,total,90,,,,emis,\npupils,Ipek,2021/22,total,total,total,80,,,,emis,\n";
    const reading = readWith(
      changed("observations.csv", "pupils,prizren,2023/24,total", `${rows}pupils,prizren,2023/24,total`),
    );
    expect(briefs(reading)).toEqual([
      { code: "placeMatched", file: "observations.csv", row: 2, column: "municipality", text: "Ipek" },
    ]);
    expect(reading.issues[0]).toMatchObject({ severity: "notice", facts: { municipality: "peje" } });
    expect(reading.dataset?.observations.length).toBe(27);
  });

  it("[I4] that may mean two places is an issue that names both", () => {
    const municipality = "peje-e-re,5,Peja,Peja,Peja,,no\n";
    const names = { "municipalities.csv": `${readMunicipalities()}${municipality}` };
    const { issues } = readWith({ ...names, ...changed("observations.csv", "pupils,peje,", "pupils,Peja,") });
    expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "ambiguousPlace", text: "Peja", facts: { closest: "peje, peje-e-re" } },
    ]);
  });

  it.each(["programme", "Kosovo"])("holds the whole area %s in observations", (area) => {
    expect(briefs(readWith(changed("observations.csv", "adopted,prizren,2024/25", `adopted,${area},2024/25`)))).toEqual(
      [],
    );
  });

  it("holds no whole area in a plan", () => {
    const reading = readWith(changed("plans.csv", "map-spare,gjilan", "map-spare,programme"));
    expect(briefs(reading)).toMatchObject([{ code: "unknownPlace", text: "programme" }]);
  });
});

function readMunicipalities(): string {
  return `municipality,code,name_sq,name_sr,name_en,district,programme
prizren,1,Prizren,Prizren,Prizren,Prizren,yes
peje,2,Pejë,Peć,Peja,Pejë,yes
gjilan,3,Gjilan,Gnjilane,Gjilan,Gjilan,no
decan,4,Deçan,Dečani,Deçan,Gjakovë,no
`;
}

describe("fold", () => {
  it.each([
    ["Gračanica", "gracanica"],
    ["  Obiliq/Kastriot ", "obiliq kastriot"],
    ["planned_eur", "planned eur"],
    ["E planifikuar (€)", "e planifikuar €"],
    ["Пећ", "пећ"],
    ["Vıçıtırın", "vicitirin"],
    ["İPEK", "ipek"],
    ["ÖĞRETİM YILI", "ogretim yili"],
  ])("makes %s comparable", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("editDistance", () => {
  it.each([
    ["prizren", "prizren", 0],
    ["prizren", "prizern", 1],
    ["prizren", "przren", 1],
    ["prizren", "prizrenn", 1],
    ["peje", "deje", 1],
    ["abc", "", 3],
  ])("from %s to %s is %i", (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance);
    expect(editDistance(other, one, 5)).toBe(distance);
  });

  it("only says that it is more than the limit where it is", () => {
    expect(editDistance("prizren", "gjilan", 2)).toBeGreaterThan(2);
  });
});

describe("closestOf", () => {
  it("offers at most three, the best first", () => {
    expect(closestOf("dropot", ["dropouts", "pupils", "dropout", "drop", "dropit"])).toEqual([
      "dropout",
      "dropit",
      "dropouts",
    ]);
  });

  it("offers nothing for a text too long to compare", () => {
    expect(closestOf("a".repeat(100), ["a".repeat(100)])).toEqual([]);
  });
});
