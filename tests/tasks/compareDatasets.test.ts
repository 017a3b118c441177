import { afterEach, describe, expect, it, vi } from "vitest";
import { carryOut } from "#root/tasks/carryOut.ts";
import type { ChangeGroup, Given } from "#state/task.ts";
import { CLEAN, changed, filesOf, TODAY } from "#tests/ingest/clean.ts";
import { siteDataOf } from "#tests/pages/testSite.ts";

function given(changes: Readonly<Record<string, string>> = {}): Given {
  return { files: filesOf({ ...CLEAN, ...changes }), decisions: {}, today: TODAY };
}

/** A site that serves the small data set. */
function serveSite() {
  const { files, firstPack } = siteDataOf();
  vi.stubGlobal("fetch", async (address: URL) => {
    const bytes = files.get(address.pathname.replace("/below/packs/", ""));
    return new Response(bytes as Uint8Array<ArrayBuffer> | undefined, { status: bytes === undefined ? 404 : 200 });
  });
  return { base: "https://example.org/below/", firstPack: `packs/${firstPack}` };
}

async function compare(before: Given | { site: ReturnType<typeof serveSite> }, now: Given) {
  const message = { task: "compare", given: { before, now, language: "en" } } as const;
  return (await carryOut(message, () => {})) as readonly ChangeGroup[];
}

afterEach(() => vi.unstubAllGlobals());

describe("[L6] comparing data sets", () => {
  it("says in sentences what changed, by table and kind, in the order of the tables", async () => {
    const now = given({
      ...changed("activities.csv", "2024-09-01,2025-12-31,inProgress", "2024-09-01,2026-02-28,inProgress"),
      ...changed(
        "observations.csv",
        "spare,decan,2023/24,total,total,total,17,",
        "spare,decan,2023/24,total,total,total,18,",
      ),
    });
    expect(await compare(given(), now)).toEqual([
      { table: "observations", kind: "valueRevised", sentences: ["Schools, Deçan, 2023/24: revised from 17 to 18"] },
      {
        table: "activities",
        kind: "deadlineMoved",
        sentences: [expect.stringMatching(/^1\.2\.1 Takime: deadline moved 59 days later/)],
      },
    ]);
  });

  it("calls what is gone by the name it had", async () => {
    const now = given(changed("funders.csv", "eu,Bashkimi Evropian,Evropska unija,European Union", "un,OKB,UN,UN"));
    const groups = await compare(given(), now);
    expect(groups.find(({ table, kind }) => table === "funders" && kind === "removed")?.sentences).toEqual([
      "European Union: removed",
    ]);
  });

  it("compares with what a site serves, other spellings of places aside", async () => {
    const site = serveSite();
    expect(await compare({ site }, given())).toEqual([]);
    const now = given(changed("names.csv", "Ipek,peje\n", ""));
    expect(await compare({ site }, now)).toEqual([]);
    expect(await compare(given(), now)).toMatchObject([{ table: "names", kind: "removed" }]);
  });

  it("fails, with the reason, where the site cannot be reached or the files hold no data set", async () => {
    const site = { ...serveSite(), firstPack: "packs/none.pack" };
    await expect(compare({ site }, given())).rejects.toThrow("404");
    await expect(compare({ ...given(), files: [] }, given())).rejects.toThrow("the files hold no data set");
  });
});

describe("files to take away", () => {
  async function write(wanted: object): Promise<Uint8Array> {
    const message = { task: "write", given: { language: "en", ...wanted } } as Parameters<typeof carryOut>[0];
    return (await carryOut(message, () => {})) as Uint8Array;
  }
  const opened = (name: string, bytes: Uint8Array): Given => ({
    files: [{ name, bytes }],
    decisions: {},
    today: TODAY,
  });

  it.each(["zip", "workbook"])(
    "[I5] an internal copy, a %s, of a data set is opened as the same data set",
    async (kind) => {
      const bytes = await write({ kind, of: given(), copy: "internal" });
      const name = kind === "zip" ? "copy.zip" : "copy.xlsx";
      expect(await compare(given(), opened(name, bytes))).toEqual([]);
    },
  );

  it("a template of the site opens without an error", async () => {
    const bytes = await write({ kind: "template", of: serveSite(), language: "sq" });
    const message = { task: "open", given: opened("shabllon.xlsx", bytes) } as const;
    expect(await carryOut(message, () => {})).toHaveProperty("dataset");
  });

  it("[X2] a list of issues names each, and runs no formula", async () => {
    const faulty = given(changed("targets.csv", "interim,2025/26,1.5,", "interim,2025/26,=1+1,"));
    const lines = new TextDecoder().decode(await write({ kind: "issueList", of: faulty })).split("\n");
    expect(lines[0]).toContain("File,Sheet,Row,Column");
    expect(lines[1]).toMatch(/^Error,targets\.csv,,3,value,'=1\+1,/);
    expect(lines).toHaveLength(3);
  });
});
