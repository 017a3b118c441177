import { describe, expect, it } from "vitest";
import { STATUSES } from "#domain/progress.ts";
import { toneOf } from "#ui/status/sign.ts";
import { colourOf, contrastOf, differenceOf, EYES, mix, seenWith } from "./palette.ts";

const SURFACES = ["surface", "surface-raised", "surface-sunken"] as const;
/** The part of the status colour in the tint behind a badge's text (status/badge.css). */
const TINT = { light: 0.13, dark: 0.24 };

describe.each(["light", "dark"] as const)("the colours of statuses in the %s theme", (theme) => {
  it.each(STATUSES)("%s stands out from every surface, 3:1", (status) => {
    const fill = colourOf(toneOf(status), theme);
    const contrasts = SURFACES.map((surface) => contrastOf(fill, colourOf(surface, theme)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });

  it.each([...STATUSES, "noTarget"] as const)("text upon the fill of %s can be read, 4.5:1", (status) => {
    const tone = toneOf(status);
    expect(contrastOf(colourOf(tone, theme), colourOf(`${tone}-ink`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(STATUSES)("text upon the tint of %s can be read, 4.5:1, soft text too", (status) => {
    const tint = mix(colourOf(toneOf(status), theme), TINT[theme], colourOf("surface", theme));
    expect(contrastOf(tint, colourOf("ink", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(tint, colourOf("ink-soft", theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("the lines of signs that are no status stand out from every surface, 3:1", () => {
    const contrasts = SURFACES.map((surface) => contrastOf(colourOf("line-strong", theme), colourOf(surface, theme)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(EYES))("no two look alike to eyes with %s", (name) => {
    const eyes = EYES[name];
    if (eyes === undefined) throw new Error(`no eyes: ${name}`);
    const seen = STATUSES.map((status) => seenWith(eyes, colourOf(toneOf(status), theme)));
    const pairs = seen.flatMap((one, place) => seen.slice(place + 1).map((other) => differenceOf(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThan(11);
  });
});

describe.each(["light", "dark"] as const)("text in the %s theme", (theme) => {
  it.each(SURFACES)("can be read upon the %s, 4.5:1, links and soft text too", (surface) => {
    const contrasts = ["ink", "ink-soft", "accent"].map((ink) =>
      contrastOf(colourOf(ink, theme), colourOf(surface, theme)),
    );
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["accent", "accent-ink"],
    ["accent-soft", "ink"],
    ["accent-soft", "accent"],
    ["accent-soft", "ink-soft"],
    ["notice", "notice-ink"],
  ])("upon --%s can be read as --%s, 4.5:1", (ground, ink) => {
    expect(contrastOf(colourOf(ground, theme), colourOf(ink, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("has a focus ring and edges of controls that stand out, 3:1", () => {
    for (const line of ["focus", "line-strong"]) {
      const contrasts = SURFACES.map((surface) => contrastOf(colourOf(line, theme), colourOf(surface, theme)));
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
    }
  });
});
