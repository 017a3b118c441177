import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { issueList } from "#build/issueText.ts";
import { buildSites, type SiteData } from "#build/site.ts";
import type { IndicatorId } from "#domain/id.ts";
import { readChangesPack } from "#pack/readChanges.ts";
import { readFirstPack, readIndicatorPack, readQualityPack } from "#pack/readPack.ts";
import { readBoundaries } from "#state/boundaries.ts";
import { folderPerTest, writeFiles } from "#tests/cli/folder.ts";
import { CLEAN, changed } from "#tests/ingest/clean.ts";

const inFolder = folderPerTest();

function bytesIn({ files }: SiteData, name: string | undefined): Uint8Array {
  const bytes = files.get(name ?? "");
  if (bytes === undefined) throw new Error(`no such file: ${name}`);
  return bytes;
}

/** The site of the small data set, some of its files changed. */
async function siteWith(changes: Readonly<Record<string, string>> = {}): Promise<SiteData> {
  await writeFiles(inFolder(), { ...CLEAN, ...changes });
  const { sites: [site] = [], issues } = await buildSites({ data: inFolder(), audience: "internal" });
  if (site === undefined) throw new Error(issueList(issues, "error").join("\n"));
  return site;
}

let published: ReturnType<typeof buildSites> | undefined;

/** The sites of this repository's own data, for everyone: protecting them takes long. */
function publishedSites() {
  published ??= buildSites({ data: "data", audience: "public" });
  return published;
}

function municipalitiesOnMap(site: SiteData): readonly unknown[] {
  const { objects } = readBoundaries(bytesIn(site, site.boundaries));
  return objects.municipalities.geometries.map(({ id }) => id);
}

describe("the data part of a site", { timeout: 240_000 }, () => {
  it("is made of the default data set, for everyone, without an issue", async () => {
    const { sites = [], issues } = await publishedSites();
    const [site] = sites;
    expect(issues).toEqual([]);
    expect(sites.map(({ slug }) => slug)).toEqual(["", "learning-centres"]);
    if (site === undefined) throw new Error("no site");
    const first = readFirstPack(bytesIn(site, site.firstPack));
    expect(first.audience).toBe("public");
    expect(first.municipalities).toHaveLength(38);
    expect(municipalitiesOnMap(site).toSorted()).toEqual(first.municipalities.map(({ id }) => id).toSorted());
    expect(Object.keys(first.files)).toHaveLength(29);
    for (const file of [
      ...Object.values(first.files),
      ...Object.values(first.areaFiles),
      first.plansFile,
      first.qualityFile,
    ])
      expect(site.files.has(file)).toBe(true);
  });

  it("asks for a first pack of at most 20 kB, compressed with brotli, in each programme of this repository", async () => {
    const { sites = [] } = await publishedSites();
    const sizes = sites.map((site) => brotliCompressSync(bytesIn(site, site.firstPack)).length);
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(20_000);
  });

  it("holds the tables of a folder as packs", async () => {
    const site = await siteWith();
    const first = readFirstPack(bytesIn(site, site.firstPack));
    const pack = readIndicatorPack(bytesIn(site, first.files["dropout" as IndicatorId]));
    expect(pack.observations.length).toBe(8);
    expect(pack.targets).toHaveLength(5);
  });

  it("[S6] is for whom it is built, whatever its sources are", async () => {
    await writeFiles(inFolder());
    for (const audience of ["public", "internal"] as const) {
      const { sites: [site] = [] } = await buildSites({ data: inFolder(), audience });
      expect(site && readFirstPack(bytesIn(site, site.firstPack)).audience).toBe(audience);
    }
  });

  it("has a map of all municipalities, also of those the data set does not know", async () => {
    const ids = municipalitiesOnMap(await siteWith());
    expect(ids).toHaveLength(38);
    expect(ids).toEqual(expect.arrayContaining(["prizren", "peje", "gjilan", "decan", "ferizaj", "gracanice"]));
  });

  it("[I4] finds a municipality on the map by any name the data set has for it", async () => {
    const ids = municipalitiesOnMap(
      await siteWith({
        "municipalities.csv": `${CLEAN["municipalities.csv"]}novo-brdo,5,Novobërdë,Novo Brdo,Novo Brdo,,no\npodujevo,6,Podujeva,Podujevo,Podujevo,,no\n`,
        "names.csv": `${CLEAN["names.csv"]}Mitrovicë e Veriut,decan\n`,
      }),
    );
    expect(ids).toEqual(expect.arrayContaining(["novo-brdo", "podujevo"]));
    expect(ids).not.toEqual(expect.arrayContaining(["novoberde"]));
    expect(ids).toHaveLength(37);
  });

  it("is the same bytes under the same names for the same tables", async () => {
    const [one, other] = [await siteWith(), await siteWith()];
    expect([...other.files]).toEqual([...one.files]);
    const edited = await siteWith(changed("targets.csv", "2026/27,2,", "2026/27,2.5,"));
    expect(edited.firstPack).not.toBe(one.firstPack);
    expect(edited.boundaries).toBe(one.boundaries);
  });
});

describe("a data folder with a fault", () => {
  it("[I2] gives the issues that name the cell, and no site", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("targets.csv", "2026/27,2,", "2026/27,two,") });
    const { sites: [site] = [], issues } = await buildSites({ data: inFolder(), audience: "internal" });
    expect(site).toBeUndefined();
    expect(issueList(issues, "error")).toEqual([
      expect.stringContaining(`${inFolder("targets.csv")}, row 6, column value: “two”`),
    ]);
  });

  it("gives the site and the issues where they are only warnings", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("sources.csv", "https://example.org/emis", "example.org") });
    const { sites: [site] = [], issues } = await buildSites({ data: inFolder(), audience: "internal" });
    expect(site).toBeDefined();
    expect(issues.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("[S4] serves warnings and notices under bare file names, and no word of them that no sentence says", async () => {
    const plans = (CLEAN["plans.csv"] ?? "").replace("map-peje,peje,", "map-peje,Ipek,");
    const site = await siteWith({
      ...changed("sources.csv", "https://example.org/emis", "example.org"),
      "plans.csv": plans,
      "reports.csv": `${CLEAN["reports.csv"]}map-prizren,1.2.1,2025-03-31,DKA Prizren,inProgress,20,50,,,\n`,
    });
    const first = readFirstPack(bytesIn(site, site.firstPack));
    const { issues } = readQualityPack(bytesIn(site, first.qualityFile));
    expect(issues.map(({ code, place, text, facts }) => [code, place, text, facts])).toEqual([
      ["placeMatched", { file: "plans.csv", row: 3, column: "municipality" }, "Ipek", { municipality: "peje" }],
      [
        "duplicateRow",
        { file: "reports.csv", row: 4 },
        "map-prizren, 1.2.1, 2025-03-31",
        { otherRow: 3, otherFile: "none" },
      ],
      ["notAddress", { file: "sources.csv", row: 2, column: "url" }, "example.org", {}],
    ]);
  });

  it("says so where there is no folder, or nothing in it", async () => {
    expect(issueList((await buildSites({ data: inFolder("nowhere"), audience: "internal" })).issues, "error")).toEqual([
      expect.stringContaining("nowhere cannot be opened: ENOENT"),
    ]);
    const { sites: [site] = [], issues } = await buildSites({ data: inFolder(), audience: "internal" });
    expect([site, issues.map(({ code }) => code)]).toEqual([undefined, ["nothingFound"]]);
  });
});

describe("a data folder with several programmes", () => {
  const second = {
    ...CLEAN,
    "settings.csv": (CLEAN["settings.csv"] ?? "").replace(/^programme_name_sq,.*$/m, "programme_name_sq,Second"),
  };

  it("makes each folder with settings of its own a programme beside the one it holds itself", async () => {
    await writeFiles(inFolder());
    await writeFiles(inFolder("second-one"), second);
    await writeFiles(inFolder("no-programme"), { "notes.csv": "a,b\n1,2\n" });
    const { sites = [] } = await buildSites({ data: inFolder(), audience: "internal" });
    expect(sites.map(({ slug }) => slug)).toEqual(["", "second-one"]);
    for (const { programmes } of sites)
      expect(programmes.map(({ slug, name }) => [slug, name.sq])).toEqual([
        ["", sites[0]?.dataset.settings.programmeName.sq],
        ["second-one", "Second"],
      ]);
    expect(sites[1]?.firstPack).not.toBe(sites[0]?.firstPack);
  });

  it("[I2] has no site while one of them has a fault, and names its cell", async () => {
    await writeFiles(inFolder());
    await writeFiles(inFolder("second"), { ...second, ...changed("targets.csv", "2026/27,2,", "2026/27,two,") });
    const { sites, issues } = await buildSites({ data: inFolder(), audience: "internal" });
    expect(sites).toBeUndefined();
    expect(issueList(issues, "error")).toEqual([expect.stringContaining("second/targets.csv, row 6, column value")]);
  });

  it.each(["sq", "packs", "Second one"])("refuses “%s”, which cannot be told from other addresses", async (name) => {
    await writeFiles(inFolder());
    await writeFiles(inFolder(name), second);
    const { sites, issues } = await buildSites({ data: inFolder(), audience: "internal" });
    expect([sites, issues.map(({ code, text }) => [code, text])]).toEqual([undefined, [["programmeFolder", name]]]);
  });
});

describe("a data folder with a previous version", () => {
  const earlier = { ...CLEAN, ...changed("settings.csv", "as_of,2025-12-31", "as_of,2025-09-30") };

  /** What changed in each programme by its slug; undefined where nothing is told of it. */
  async function changesBySlug() {
    const { sites = [], issues } = await buildSites({
      data: inFolder("now"),
      previous: inFolder("before"),
      audience: "internal",
    });
    expect(issues).toEqual([]);
    return sites.map((site) => {
      const { changesFile } = readFirstPack(bytesIn(site, site.firstPack));
      return [site.slug, changesFile && readChangesPack(bytesIn(site, changesFile))];
    });
  }

  it("[L6] tells what changed in each programme that was there before", async () => {
    await writeFiles(inFolder("now"));
    await writeFiles(inFolder("now/second"));
    await writeFiles(inFolder("now/third"));
    await writeFiles(inFolder("before"), earlier);
    await writeFiles(inFolder("before/second"));
    const other = { finding: "other", count: 1 };
    expect(await changesBySlug()).toMatchObject([
      ["", { before: "2025-09-30", counts: [other], changes: [{ table: "settings", key: ["as_of"] }] }],
      ["second", { before: "2025-12-31", counts: [], changes: [] }],
      ["third", undefined],
    ]);
  });

  it("[I2] has no site while the previous version has an error, and names its cell", async () => {
    await writeFiles(inFolder("now"));
    await writeFiles(inFolder("before"), { ...CLEAN, ...changed("targets.csv", "2026/27,2,", "2026/27,two,") });
    const { sites, issues } = await buildSites({
      data: inFolder("now"),
      previous: inFolder("before"),
      audience: "internal",
    });
    expect(sites).toBeUndefined();
    expect(issueList(issues, "error")).toEqual([
      expect.stringContaining(`${inFolder("before/targets.csv")}, row 6, column value: “two”`),
    ]);
    const nowhere = await buildSites({ data: inFolder("now"), previous: inFolder("nowhere"), audience: "internal" });
    expect(issueList(nowhere.issues, "error")).toEqual([expect.stringContaining("nowhere cannot be opened: ENOENT")]);
  });

  it("says nothing of the warnings of the previous version, which were told when it was the newest", async () => {
    await writeFiles(inFolder("now"));
    const address = changed("sources.csv", "https://example.org/emis", "example.org");
    await writeFiles(inFolder("before"), { ...CLEAN, ...address });
    const [[, changes] = []] = await changesBySlug();
    expect(changes).toMatchObject({ changes: [{ table: "sources", key: ["emis"] }] });
  });
});
