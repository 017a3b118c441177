import { describe, expect, it } from "vitest";
import { manifestOf } from "#build/manifest.ts";
import type { SiteData } from "#build/site.ts";
import type { Day } from "#domain/day.ts";
import { datasetOf } from "#tests/pack/dataset.ts";

function manifest(slug: string, defaultLanguage: "sq" | "sr" | "en") {
  const { settings, ...rest } = datasetOf({});
  const site: SiteData = {
    slug,
    programmes: [],
    files: new Map(),
    firstPack: "first.123.pack",
    boundaries: "boundaries.456.json",
    dataset: { ...rest, settings: { ...settings, defaultLanguage, title: { sq: "Planet", en: "Plans" } } },
    builtOn: "2026-01-31" as Day,
  };
  return JSON.parse(manifestOf(site));
}

describe("the manifest of a programme", () => {
  it("is in the default language, or in one there is", () => {
    expect(manifest("", "sq")).toMatchObject({ name: "Planet", lang: "sq" });
    expect(manifest("", "sr")).toMatchObject({ name: "Plans", lang: "sr" });
  });

  it("finds the icons of the site from the folder of a programme, and stays within it", () => {
    const { icons, scope, start_url } = manifest("centres", "en");
    const at = (address: string) => new URL(address, "https://x.org/below/centres/manifest.webmanifest").href;
    expect(icons.map(({ src }: { src: string }) => at(src))).toEqual([
      "https://x.org/below/icon-192.png",
      "https://x.org/below/icon-512.png",
    ]);
    expect([at(scope), at(start_url)]).toEqual(["https://x.org/below/centres/", "https://x.org/below/centres/"]);
  });
});
