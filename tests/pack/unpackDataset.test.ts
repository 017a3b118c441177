import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
import { readFirstPack, readIndicatorPack, readPlansPack } from "#pack/readPack.ts";
import { unpackDataset } from "#pack/unpackDataset.ts";
import { readWith, TODAY } from "#tests/ingest/clean.ts";
import { arbitraryParts, datasetWith } from "#tests/pack/arbitrary.ts";

function throughPacks(dataset: Dataset): Dataset {
  const packs = packDataset(dataset, { today: TODAY });
  const bytesOf = (file: string) => packs.get(file) ?? new Uint8Array();
  const first = readFirstPack(bytesOf(firstFileOf(packs.keys())));
  const indicators = Object.values(first.files).map((file) => readIndicatorPack(bytesOf(file)));
  return unpackDataset(first, indicators, readPlansPack(bytesOf(first.plansFile)));
}

describe("the data set behind packs", () => {
  it("is the one that was packed, other spellings of places aside", () => {
    const { dataset } = readWith();
    if (dataset === undefined) throw new Error("no data set");
    const { targets, ...rest } = throughPacks(dataset);
    expect(rest).toEqual({ ...rest, ...dataset, aliases: [], targets: undefined });
    expect(targets).toEqual(expect.arrayContaining([...dataset.targets]));
    expect(targets).toHaveLength(dataset.targets.length);
  });

  it("has every observation bit for bit, whatever they are", () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const dataset = datasetWith(parts);
        expect(throughPacks(dataset).observations).toEqual(dataset.observations);
      }),
    );
  });
});
