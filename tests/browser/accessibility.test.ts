import { describe, expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

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

/** No colour depends on the language; tests/ui/status/colours.test.ts computes the contrasts of light and dark. */
const VIEWS = [
  ["sq", "light"],
  ["sr", "dark"],
] as const;

// Many pages a test: they have the time two busy cores need.
describe("accessibility of the built site", { timeout: 180_000 }, () => {
  const site = useSite();
  it.each(VIEWS)("axe finds nothing on any page in %s, %s", async (language, colorScheme) => {
    const { page, faults } = await openPage(site.browser, { colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of PATHS) {
      await goTo(page, `${site.address}${language}/${path}`);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(300);
      for (const fault of await axeFaults(page)) found.push(`${path}: ${fault}`);
    }
    await page.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
