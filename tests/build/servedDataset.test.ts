import { describe, expect, it } from "vitest";
import { servedDataset } from "#build/servedDataset.ts";
import { packDataset } from "#pack/packDataset.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import { count, published, rate } from "#tests/protect/audit/tables.ts";

const GIVEN = [count(40), count(27, { sex: "female" }), count(13, { sex: "male" })];

function filesOf(dataset: ReturnType<typeof published>) {
  return packDataset(dataset, { today: TODAY, issues: [], audience: "public" });
}

/** The files of one data set, with those of this kind of another. */
function mixed(kind: string, one: ReturnType<typeof filesOf>, other: ReturnType<typeof filesOf>) {
  const ofKind = (files: typeof one) => [...files].filter(([name]) => name.startsWith(kind)).sort();
  const taken = ofKind(other).map(([, bytes]) => bytes);
  return new Map([...one, ...ofKind(one).map(([name], nth) => [name, taken[nth] ?? new Uint8Array()] as const)]);
}

describe("the data set that all the files of a site make up", () => {
  it("[S3] is the one that was packed", () => {
    const dataset = published(GIVEN);
    expect(servedDataset(filesOf(dataset)).observations).toEqual(dataset.observations);
  });

  it.each([
    ["another value", [count(40), count(26, { sex: "female" }), count(13, { sex: "male" })]],
    ["a row more", [...GIVEN, count(5, { sex: "male", level: "primary" })]],
    ["what another lacks", [count(40), count("c", { sex: "female" }), count(13, { sex: "male" })]],
  ])("[S3] is none where a municipality's file has %s", (_, altered) => {
    const files = mixed("area", filesOf(published(GIVEN)), filesOf(published(altered)));
    expect(() => servedDataset(files)).toThrow("a figure of its own");
  });

  it("[S3] is none where a municipality's file has an indicator of its own", () => {
    const files = mixed("area", filesOf(published(GIVEN)), filesOf(published([...GIVEN, rate(1, 40)])));
    expect(() => servedDataset(files)).toThrow("figures of its own: dropout");
  });
});
