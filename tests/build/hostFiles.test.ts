import { describe, expect, it } from "vitest";
import { HEADERS_FILE, headersIn, hostFiles } from "#build/hostFiles.ts";

const HEADERS = [
  ["Content-Security-Policy", "default-src 'none'; script-src 'self'"],
  ["X-Content-Type-Options", "nosniff"],
] as const;

describe("the files that tell hosts what to send", () => {
  const files = hostFiles(HEADERS);

  it.each([
    ["nginx.conf", "add_header Content-Security-Policy \"default-src 'none'; script-src 'self'\" always;"],
    [".htaccess", "Header always set Content-Security-Policy \"default-src 'none'; script-src 'self'\""],
    ["_headers", "  Content-Security-Policy: default-src 'none'; script-src 'self'"],
  ])("%s says each header in the host's words", (name, line) => {
    expect(files.get(name)?.split("\n")).toContain(line);
    expect(files.get(name)).toContain("nosniff");
  });

  it("_headers gives a Cache-Control to hashed folders alone, as two rules that fit one file are joined", () => {
    const rules = files.get("_headers")?.split(/\n(?=\/)/) ?? [];
    expect(rules.map((rule) => [rule.split("\n")[0], rule.includes("Cache-Control")])).toEqual([
      ["/*", false],
      ["/assets/*", true],
      ["/packs/*", true],
    ]);
  });

  it("_headers is read again as it was written", () => {
    expect(headersIn(files.get(HEADERS_FILE) ?? "")).toEqual(HEADERS);
  });

  it("has the empty file by which GitHub Pages leaves the site as it is", () => {
    expect(files.get(".nojekyll")).toBe("");
  });
});
