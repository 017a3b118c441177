import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { LANGUAGES } from "#domain/language.ts";
import { hrefFrom, type Page, parsePage, pathOf, programmeHref } from "#state/address.ts";
import { parseSelection } from "#state/selection.ts";

const PEJE = "peje" as AreaId;
const DROPOUT = "dropout_rate" as IndicatorId;

/** Ids as the tables allow them: letters and digits with single `-`, `_` or `.` between. */
const id = fc.stringMatching(/^[A-Za-z0-9]{1,12}([-_.][A-Za-z0-9]{1,12}){0,3}$/);
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ page: "overview" }),
  fc.constant<Page>({ page: "method" }),
  fc.constant<Page>({ page: "data" }),
  id.map((indicator): Page => ({ page: "indicator", indicator: indicator as IndicatorId })),
  id.map((municipality): Page => ({ page: "municipality", municipality: municipality as AreaId })),
);
const path = fc.tuple(fc.constantFrom(...LANGUAGES), page).map(([language, to]) => pathOf(language, to));
/** Where somebody may have put the site. */
const base = fc.constantFrom(
  "https://example.org/",
  "http://localhost:4173/",
  "https://example.org/some%20where/below/",
  "file:///C:/sites/vijim/",
);

describe("the path of a page", () => {
  it.each<[Page, string]>([
    [{ page: "overview" }, "sq/"],
    [{ page: "indicator", indicator: DROPOUT }, "sq/indicator/dropout_rate/"],
    [{ page: "municipality", municipality: PEJE }, "sq/municipality/peje/"],
    [{ page: "method" }, "sq/method/"],
    [{ page: "data" }, "sq/data/"],
  ])("begins with the language and ends with a slash: %j is %s", (to, expected) => {
    expect(pathOf("sq", to)).toBe(expected);
  });
});

describe("the page of a path", () => {
  it("is found again from its path", () => {
    fc.assert(
      fc.property(page, (one) => {
        expect(parsePage(pathOf("en", one).slice("en/".length))).toEqual(one);
      }),
    );
  });

  it.each(["x/", "plans", "plans/more/", "municipality/", "indicator/a/b/", "../plans/"])(
    "is none for “%s”",
    (path) => {
      expect(parsePage(path)).toBeUndefined();
    },
  );
});

describe("an address as seen from another page", () => {
  it.each([
    ["", "en/", "./en/"],
    ["en/", "en/method/", "../en/method/"],
    ["en/indicator/dropout_rate/", "en/", "../../../en/"],
    ["/sq/municipality/peje/", "sr/municipality/peje/", "../../../sr/municipality/peje/"],
  ])("[X3] climbs to the base and down again: from “%s” to “%s”", (from, to, expected) => {
    expect(hrefFrom(from, to)).toBe(expected);
  });

  it("[X3] leads from any page to any page below any base", () => {
    fc.assert(
      fc.property(base, fc.oneof(path, fc.constant("")), path, (below, from, to) => {
        const seenFrom = new URL(from, below);
        expect(new URL(hrefFrom(from, to), seenFrom).href).toBe(new URL(to, below).href);
        expect(new URL(hrefFrom(`/${from}`, to), seenFrom).href).toBe(new URL(to, below).href);
      }),
    );
  });

  it("[X3] carries the selection, and nothing where all is as by default", () => {
    const selection = { indicator: "dropout_rate", period: "2024/25", working: "dropout_rate~peje" };
    const { searchParams } = new URL(hrefFrom("en/method/", "sq/", selection), "https://example.org/en/method/");
    expect(parseSelection(Object.fromEntries(searchParams))).toEqual(selection);
    expect(hrefFrom("en/", "en/", {})).not.toContain("?");
  });
});

describe("[X3] the address of another programme of the site", () => {
  it.each([
    ["", "/en/", "second", "/below/second/en/"],
    ["", "/sq/plans/", "second", "/below/second/sq/plans/"],
    ["", "/sr/municipality/peje/", "second", "/below/second/sr/"],
    ["second", "/en/", "", "/below/en/"],
    ["second", "/sr/compare/", "third", "/below/third/sr/compare/"],
    ["second", "/sq/indicator/dropout_rate/", "", "/below/sq/"],
    ["second", "/en/method/", "second", "/below/second/en/method/"],
  ])("from “%s” at %s leads to “%s” at %s", (here, from, slug, expected) => {
    const base = `https://vijim.example/below${here === "" ? "" : `/${here}`}`;
    expect(new URL(programmeHref(from, here, slug), base + from).pathname).toBe(expected);
  });
});
