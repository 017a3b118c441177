import { describe, expect, it } from "vitest";
import { funnelOf } from "#domain/funnel.ts";
import { periodOf } from "#tests/domain/questions.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import {
  chanceNote,
  formatDistance,
  funnelTitle,
  gapTitle,
  rankingTitle,
  statusTitle,
  trendTitle,
} from "#ui/chart/findingText.ts";
import { funnelFinding } from "#ui/chart/funnelFinding.ts";
import type { TrendFinding } from "#ui/chart/trendFinding.ts";
import { PERCENT } from "./trends.ts";

const PERIODS = { from: periodOf("2022/23"), to: periodOf("2024/25") };
const IMPROVED: TrendFinding = { kind: "improved", from: 0.89, to: 0.7, periods: PERIODS, isWithinChance: true };

describe("the title of a chart says the finding", () => {
  it.each([
    [english, "Dropout rate improved from 0.89% to 0.70%, 2022/23 to 2024/25"],
    [albanian, "Dropout rate: përmirësim nga 0,89% në 0,70%, nga 2022/23 deri në 2024/25"],
    [serbian, "Dropout rate: poboljšanje sa 0,89% na 0,70%, 2022/23 – 2024/25"],
  ])("of a trend", (words, title) => {
    expect(trendTitle(words, IMPROVED, "Dropout rate", PERCENT)).toBe(title);
  });

  it.each(["worse", "rose", "fell", "unchanged"] as const)("of a trend that is %s, in every language", (kind) => {
    for (const words of [english, albanian, serbian]) {
      expect(trendTitle(words, { ...IMPROVED, kind }, "X", PERCENT)).toContain("X");
    }
  });

  it("of too few values", () => {
    expect(trendTitle(english, { kind: "tooFew" }, "Dropout rate", PERCENT)).toBe(
      "Dropout rate: too few values to show a change",
    );
  });

  it("[A4] with the remark that chance could explain it, where it could", () => {
    expect(chanceNote(english, IMPROVED)).toBe("Chance alone could explain this difference.");
    expect(chanceNote(english, { ...IMPROVED, isWithinChance: false })).toBeUndefined();
    expect(chanceNote(english, { ...IMPROVED, kind: "unchanged" })).toBeUndefined();
    expect(chanceNote(english, { kind: "tooFew" })).toBeUndefined();
  });

  it("of a funnel plot, without calling any place better or worse", () => {
    const funnel = funnelOf([
      { key: "a", numerator: 100, denominator: 1000 },
      { key: "b", numerator: 10, denominator: 1000 },
    ]);
    const title = funnel && funnelTitle(english, funnelFinding(funnel));
    expect(title).toBe("2 of 2 municipalities differ from the pooled rate by more than chance would explain");
  });

  it("of a ranking", () => {
    const reached = { kind: "reached", reached: 3, withTarget: 14, of: 17 } as const;
    expect(rankingTitle(english, reached, PERCENT)).toBe(
      "3 of 14 municipalities with a target and a value have reached the target",
    );
    expect(rankingTitle(english, { kind: "noValues" }, PERCENT)).toBe("No municipality has a value to show");
    const place = (name: string, number: number) => ({ key: name, name, number, marks: [] });
    const spread = { kind: "spread", from: place("Malishevë", 1.1), to: place("Shtime", 0.04) } as const;
    expect(rankingTitle(english, spread, PERCENT)).toBe("From 1.10% (Malishevë) to 0.04% (Shtime)");
  });

  it("of a gap, in percentage points without a sign", () => {
    const finding = { kind: "narrowed", from: -30.14, to: -18.06, periods: PERIODS } as const;
    expect(gapTitle(english, finding, "Roma", "all children", { ...PERCENT, decimals: 1 })).toBe(
      "The gap between Roma and all children narrowed from 30.1\u00a0pp to 18.1\u00a0pp, 2022/23 to 2024/25",
    );
    expect(gapTitle(english, { kind: "tooFew" }, "Roma", "all children", PERCENT)).toContain("too few values");
    const latest = { gap: -18, period: periodOf("2024/25") };
    expect(gapTitle(english, { kind: "tooFew", latest }, "Roma", "All", PERCENT)).toBe(
      "Roma and All lie 18.00\u00a0pp apart, 2024/25",
    );
  });

  it.each(["widened", "unchanged", "reversed"] as const)("of a gap that is %s, in every language", (kind) => {
    for (const words of [english, albanian, serbian]) {
      expect(gapTitle(words, { kind, from: 3, to: 2, periods: PERIODS }, "X", "Y", PERCENT)).toMatch(/X.*Y/);
    }
  });

  it("of status bars", () => {
    expect(statusTitle(english, { well: 9, measured: 13, total: 15 })).toBe(
      "9 of 15 municipalities are on track or have reached the target",
    );
  });
});

describe("a distance", () => {
  it("of counts has no percentage points", () => {
    expect(formatDistance(english, -12, { unit: "pupils", decimals: 0 })).toBe("12");
  });
});
