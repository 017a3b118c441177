import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/domain/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name));

function codeOf(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

/** The code without its comments and texts, in which any word may stand. */
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
      /\b(?:Date|Intl|Temporal|performance|crypto|process|window|document|globalThis|localeCompare|toLocale\w*)\b|\bMath\.random\b/;
    expect(forbidden.exec(wordsOf(name))?.[0]).toBeUndefined();
  });
});
