import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

const PATHS = [
  "",
  "?colour=value&detail=values&tables=map",
  "?working=dropout_rate_upper~obiliq",
  "indicator/dropout_rate_compulsory/",
  "indicator/pupils/?tables=map~ranking~trend",
  "municipality/peje/",
  "municipality/decan/",
  "plans/",
  "plans/?group=none&schedule=overdue",
  "plans/?view=tree&municipality=prizren",
  "plans/?view=timeline&municipality=prizren",
  "municipality/prizren/?activity=map-prizren-2~1.2.3",
  "municipality/prizren/?sheet=yes",
  "quality/",
  "quality/?period=2025/26",
  "method/",
  "report/?municipality=peje~prizren&indicators=dropout_rate_compulsory",
  "data/",
  "compare/",
  "compare/?across=groups&municipality=prizren&by=community&working=dropout_rate_compulsory~prizren~community:roma~total",
  "compare/?indicator=pupils&municipality=decan~peje&tables=multiples&sort=-change",
];

/**
 * Every view is looked at once, those of a page in turns. No colour depends on the language;
 * tests/ui/status/colours.test.ts computes the contrasts of light and dark.
 */
const TURNS = [
  ["sq", "light", 0],
  ["sr", "dark", 1],
] as const;

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] };

// Many pages a test: they have the time two busy cores need.
describe("accessibility of the built site", { timeout: 180_000 }, () => {
  const site = useSite();
  it.each(TURNS)("axe finds nothing in %s, %s", async (language, colorScheme, turn) => {
    const { page, faults } = await openPage(site.browser, { colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of PATHS.filter((_, nth) => nth % 2 === turn)) {
      await goTo(page, `${site.address}${language}/${path}`);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(300);
      await page.evaluate(AXE);
      const violations = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then((result) => result.violations)",
      )) as readonly Violation[];
      for (const { id, nodes } of violations) found.push(`${path}: ${id} at ${nodes[0]?.target.join(" ")}`);
    }
    await page.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
