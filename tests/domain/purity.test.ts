import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const source = new URL("../../src/", import.meta.url);
const allFiles = readdirSync(source, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => /\.(?:tsx?|mjs)$/.test(name));

const files = allFiles.filter((name) => name.startsWith("domain/")).map((name) => name.slice("domain/".length));

function codeOf(name: string): string {
  return readFileSync(new URL(`domain/${name}`, source), "utf8");
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

/** The code without its comments and texts, in which any word may stand; it may also be the name of a field. */
function wordsOf(name: string): string {
  return withoutComments(codeOf(name)).replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

describe("src/domain", () => {
  it("is where the rules are", () => {
    expect(files).toEqual(expect.arrayContaining(["progress.ts", "aggregate.ts", "period.ts"]));
  });

  it.each(files)("imports nothing but its own files: %s", (name) => {
    const statements = /^(?:import|export)\b(?:[^"';]*?\bfrom)?\s*"([^"]+)"/gm;
    const imported = [...withoutComments(codeOf(name)).matchAll(statements)].map(([, from]) => from);
    const own = new Set(files.map((file) => `./${file}`));
    expect(imported.filter((from) => !own.has(from ?? ""))).toEqual([]);
    expect(/\b(?:import|require)\s*\(/.exec(wordsOf(name))).toBeNull();
  });

  it.each(files)("[T2] has no clock, no chance, no locale and no place of its own: %s", (name) => {
    const forbidden =
      /\b(?:Date|Intl|Temporal|performance|crypto|process|window|document|globalThis|localeCompare|toLocale\w*)\b(?!:)|\bMath\.random\b/;
    expect(forbidden.exec(wordsOf(name))?.[0]).toBeUndefined();
  });
});

/** Where it is asked what day it is: in a browser, while building, on the command line. */
const CLOCKS = ["build/site.ts", "cli/vijim.ts", "state/clock.ts"];

describe("src", () => {
  it("[T2] asks what day it is in three places, and lets no date pass through a time zone anywhere else", () => {
    const dated = allFiles.filter((name) => {
      const code = withoutComments(readFileSync(new URL(name, source), "utf8"));
      return /\bDate\s*\(|\bDate\.\w|\bDateTimeFormat\b|\btoLocale(?:Date|Time)\w*\b|\bTemporal\b/.test(code);
    });
    expect(dated.toSorted()).toEqual(CLOCKS);
  });
});
