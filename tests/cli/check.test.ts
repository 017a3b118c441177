import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CLEAN, changed } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

/** The two tables of the output. */
function blocksOf(out: string): readonly string[][][] {
  return out.split("\n\n").map((block) => Papa.parse<string[]>(block.trim()).data);
}

describe("vijim check", () => {
  it("prints no issue of a clean data set, the rows of every file, and ends with 0", async () => {
    await writeFiles(inFolder());
    const { status, out, err } = await run("check", inFolder());
    const [issues, accounts] = blocksOf(out);
    expect(status).toBe(0);
    expect(issues).toEqual([["severity", "file", "sheet", "row", "column", "cell", "text", "message", "fix"]]);
    expect(accounts?.[0]).toEqual(["file", "sheet", "table", "rows_read", "rows_accepted", "rows_rejected"]);
    expect(accounts).toContainEqual([inFolder("observations.csv"), "", "observations", "25", "25", "0"]);
    expect(err).toBe("No errors, no warnings, no notices.\n");
  });

  it("prints each issue in the language asked for, and ends with 1 where one is an error", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("plans.csv", "map-spare,gjilan", "map-spare,gjlan") });
    const { status, out, err } = await run("check", inFolder(), "--lang", "sr");
    expect(status).toBe(1);
    expect(blocksOf(out)[0]?.slice(1)).toEqual([
      [
        "error",
        inFolder("plans.csv"),
        "",
        "4",
        "municipality",
        "",
        "gjlan",
        "Nijedna opština se ne zove „gjlan“.",
        "Da li ste mislili: gjilan? Inače dodajte ovaj zapis u tabelu „names“.",
      ],
      [
        "warning",
        inFolder("plans.csv"),
        "",
        "",
        "municipality",
        "",
        "gjlan",
        "Koja je opština „gjlan“? Pominje je 1 ćelija. Najbliže: gjilan.",
        "Upišite kratki naziv opštine ili dodajte ovaj zapis u tabelu „names“.",
      ],
    ]);
    expect(err).toBe("1 greška, 1 upozorenje, nema obaveštenja.\n");
  });

  it("ends with 0 where there are only warnings", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("sources.csv", "https://example.org/emis", "example.org") });
    const { status, err } = await run("check", inFolder());
    expect([status, err]).toEqual([0, "No errors, 1 warning, no notices.\n"]);
  });

  it("prints the same as JSON", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("plans.csv", "map-spare,gjilan", "map-spare,gjlan") });
    const { out } = await run("check", inFolder(), "--json");
    const { issues, accounts } = JSON.parse(out);
    expect(issues).toMatchObject([
      { severity: "error", code: "unknownPlace", row: 4, column: "municipality", text: "gjlan" },
      { severity: "warning", code: "askedPlace", column: "municipality", text: "gjlan" },
    ]);
    expect(accounts).toHaveLength(Object.keys(CLEAN).length);
  });

  it("reads single files as one data set", async () => {
    await writeFiles(inFolder());
    const files = Object.keys(CLEAN).map((name) => inFolder(name));
    expect((await run("check", ...files)).status).toBe(0);
    expect((await run("check", ...files.slice(1))).out).toContain("settings");
  });

  it("[X2] prints no cell that a spreadsheet would run", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("plans.csv", "map-spare,gjilan", "map-spare,=1+1") });
    expect((await run("check", inFolder())).out).toContain(",'=1+1,");
  });

  it("says what cannot be opened, and where nothing was found", async () => {
    expect((await run("check", inFolder("nowhere"))).out).toContain("cannot be opened: ENOENT");
    await mkdir(inFolder("empty"));
    await writeFile(inFolder("empty/README.md"), "no table");
    const { status, out } = await run("check", inFolder("empty"));
    expect(status).toBe(1);
    expect(out).toContain("No tables were found");
  });

  it.each([[["check"]], [["check", "x", "--lang", "de"]], [["check", "x", "--colour"]]])(
    "ends with 2 and says how it is used: %j",
    async (args) => {
      const { status, out, err } = await run(...args);
      expect(status).toBe(2);
      expect(out).toBe("");
      expect(err).toContain("npm run -s vijim -- check PATH… [--json] [--lang sq|sr|en|tr]");
    },
  );

  it("explains itself with --help and ends with 0", async () => {
    const { status, err } = await run("check", "--help");
    expect(status).toBe(0);
    expect(err).toContain("Lists everything that is wrong");
    expect(err).not.toContain("convert");
    expect((await run("--help")).err).toContain("convert");
  });

  it.each(["data", "data/learning-centres"])(
    "finds nothing wrong with the data set of this repository in %s",
    async (folder) => {
      const { status, err } = await run("check", folder);
      expect([status, err]).toEqual([0, "No errors, no warnings, no notices.\n"]);
    },
  );

  it("reads the tables of a folder, and none of the programmes in folders of it", async () => {
    await writeFiles(inFolder());
    await mkdir(inFolder("second"));
    await writeFiles(inFolder("second"), { ...CLEAN, "plans.csv": "plan\n" });
    const { status, out } = await run("check", inFolder());
    expect(status).toBe(0);
    expect(blocksOf(out)[1]).toHaveLength(1 + Object.keys(CLEAN).length);
    expect(
      blocksOf((await run("check", "data")).out)[1]
        ?.flat()
        .filter((text) => text.includes("centres")),
    ).toEqual([]);
  });
});

describe("npm run -s vijim", () => {
  const vijim = async (...args: readonly string[]) => {
    const command = promisify(execFile)("npm", ["run", "-s", "vijim", "--", ...args]);
    return command.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    );
  };

  it("passes the exit status on and keeps the output to CSV", async () => {
    await writeFiles(inFolder());
    const fine = await vijim("check", inFolder());
    expect([fine.code, fine.stdout.split(",")[0]]).toEqual([0, "severity"]);
    expect(await vijim("check")).toEqual({ code: 2, stdout: "" });
    await writeFiles(inFolder(), { "plans.csv": "plan\n" });
    expect((await vijim("check", inFolder())).code).toBe(1);
  }, 60_000);
});
