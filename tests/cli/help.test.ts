import { describe, expect, it } from "vitest";
import { COMMANDS } from "#cli/commands.ts";
import { LANGUAGES } from "#domain/language.ts";
import { folderPerTest, run } from "./folder.ts";

const inFolder = folderPerTest();

/** What a synopsis lets a person write: options and words in capitals, without their endings. */
function partsOf(synopsis: string): readonly string[] {
  return synopsis.match(/--[a-z-]+|\b[A-Z]{2,}\b/g) ?? [];
}

describe("the help of the commands", () => {
  it.each(LANGUAGES)(
    "explains, in %s, every argument of every command, how it ends, and gives an example",
    async (language) => {
      for (const [name, { synopsis }] of COMMANDS) {
        const { status, out, err } = await run(name, "--help", "--lang", language);
        expect([name, status, out]).toEqual([name, 0, ""]);
        const [usage = "", , explained = "", ends = "", example = ""] = err.split("\n\n");
        expect(usage).toContain(`vijim -- ${name} `);
        for (const part of partsOf(synopsis)) expect([name, explained]).toEqual([name, expect.stringContaining(part)]);
        expect(ends).toMatch(/ 0 .*\n.* 1 .*\n.* 2 /);
        expect(example).toContain(`npm run -s vijim -- ${name} `);
      }
    },
  );

  it("lists every command where none is named, and says so of one there is not", async () => {
    const all = await run("--help");
    for (const name of COMMANDS.keys()) expect(all.err).toMatch(new RegExp(`^${name} `, "m"));
    expect(all.status).toBe(0);
    expect((await run()).status).toBe(2);
    const { status, err } = await run("chek", "data", "--lang=sr");
    expect(status).toBe(2);
    expect(err).toContain("Ne postoji komanda „chek“.");
  });

  it("refuses a language that is none of ours", async () => {
    const { status, err } = await run("check", "data", "--lang", "de");
    expect(status).toBe(2);
    expect(err).toContain("--lang takes sq, sr, en or tr.");
  });
});

describe("every command", () => {
  it("names the errors of a data set in the language asked for", async () => {
    const { status, err } = await run("progress", inFolder("nowhere"), "--lang", "sq");
    expect(status).toBe(1);
    expect(err).toMatch(/^Gabime në të dhëna \(\d+\):\n.*nowhere.*ENOENT/);
  });
});
