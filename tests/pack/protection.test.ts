import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId, CategoryId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { HIDDEN_REASONS, type HiddenFigure, PARTS, type ProtectionReport } from "#domain/protection.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { type PackOptions, packDataset } from "#pack/packDataset.ts";
import { PackError } from "#pack/packError.ts";
import { readFirstPack } from "#pack/readPack.ts";
import { readProtectionPack } from "#pack/readProtection.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import { soundDataset } from "#tests/pages/testSite.ts";

const REPORT: ProtectionReport = {
  threshold: 10,
  published: 900,
  primary: 50,
  complementary: 20,
  outsideDesign: 30,
  fewestValues: 4,
};

const ZERO: HiddenFigure = {
  indicator: "dropout" as IndicatorId,
  area: "peje" as AreaId,
  period: "2023/24" as Period,
  disaggregation: { sex: "total" as CategoryId, community: "roma" as CategoryId, level: "total" as CategoryId },
  part: "numerator",
  reason: "zero",
};

const figures = fc.array(
  fc.record({
    part: fc.constantFrom(...PARTS),
    reason: fc.constantFrom(...HIDDEN_REASONS),
    area: fc.constantFrom("peje" as AreaId, "programme" as AreaId),
  }),
);

function packed(options: PackOptions) {
  const files = packDataset(soundDataset(), { today: TODAY, ...options });
  const bytesOf = (file = "") => files.get(file) ?? new Uint8Array();
  return { files, bytesOf, first: readFirstPack(bytesOf(firstFileOf(files.keys()))) };
}

describe("[S4] the pack of what a public build hides", () => {
  it("gives back every hidden figure, in the order given", () => {
    fc.assert(
      fc.property(figures, (changes) => {
        const hidden = changes.map((change) => ({ ...ZERO, ...change }));
        const { first, bytesOf } = packed({ hidden });
        expect(readProtectionPack(bytesOf(first.protectionFile))).toEqual({ hidden });
      }),
      { numRuns: 20 },
    );
  });

  it("is not there where it was not asked for, and the first pack names none", () => {
    const { first, files } = packed({ protection: REPORT });
    expect(first).not.toHaveProperty("protectionFile");
    expect([...files.keys()].filter((file) => file.startsWith("protection"))).toEqual([]);
  });

  it.each([[[ZERO]], [[]]])("is refused to the public, which a reason would tell too much: %j", (hidden) => {
    expect(() => packed({ audience: "public", hidden })).toThrow("what is hidden is not for the public");
  });

  it("cannot be read from bytes of another pack", () => {
    const { first, bytesOf } = packed({ hidden: [ZERO] });
    expect(() => readProtectionPack(bytesOf(first.qualityFile))).toThrow(PackError);
  });
});

describe("[S3] what protection came to", () => {
  it.each(["public", "internal"] as const)("stands in the first pack of a %s build that was told", (audience) => {
    expect(packed({ audience, protection: REPORT }).first.protection).toEqual(REPORT);
    expect(packed({ audience }).first).not.toHaveProperty("protection");
  });
});
