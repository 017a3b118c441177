import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorId } from "#domain/id.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { checksumOf } from "#pack/checksum.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
import { PackError } from "#pack/packError.ts";
import { readFirstPack, readIndicatorPack, readPlansPack } from "#pack/readPack.ts";
import { arbitraryParts, datasetWith } from "#tests/pack/arbitrary.ts";
import { datasetOf, indicatorOf, TODAY } from "#tests/pack/dataset.ts";
import { pupilRates } from "#tests/pack/synthetic.ts";

const HEADER_BYTES = 12;
const OPTIONS = { audience: "public", today: TODAY } as const;

function packBytes(): Uint8Array {
  const rows = [...pupilRates("dropout" as IndicatorId, 1)].slice(0, 600);
  const dataset = datasetOf({ indicators: [indicatorOf("dropout")], observations: buildObservationTable(rows) });
  const [, indicator] = packDataset(dataset, OPTIONS).values();
  return indicator ?? new Uint8Array();
}

/** The same content under a checksum that fits it, as if it had been written so. */
function resealed(bytes: Uint8Array, change: (content: Uint8Array) => Uint8Array): Uint8Array {
  const content = change(bytes.slice(HEADER_BYTES));
  const checksum = Buffer.from(checksumOf(content), "hex");
  return Uint8Array.from([...bytes.subarray(0, 4), ...checksum, ...content]);
}

describe("a pack that cannot be read", () => {
  const bytes = packBytes();

  it("is damaged when any byte of it was changed", () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, by }) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(() => readIndicatorPack(changed)).toThrow(PackError);
      }),
    );
    expect(() => readIndicatorPack(bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1))).toThrow(
      `the indicator pack cannot be read: it is damaged: its ${bytes.length} bytes do not match its checksum`,
    );
  });

  it("is damaged when it was cut short or something follows it", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => readIndicatorPack(bytes.subarray(0, length))).toThrow(PackError);
      }),
    );
    expect(() => readIndicatorPack(Uint8Array.from([...bytes, 0]))).toThrow(/is damaged/);
  });

  it("is no pack when it is a page of the web server, and its beginning is named", () => {
    const page = new TextEncoder().encode("<!doctype html><title>404</title>");
    expect(() => readFirstPack(page)).toThrow('the first pack cannot be read: it is no pack (begins with "<!do")');
    expect(() => readFirstPack(new Uint8Array())).toThrow(/is no pack/);
  });

  it("is of another version, and both versions are named", () => {
    const newer = resealed(bytes, (content) => content.with(0, 9));
    expect(() => readIndicatorPack(newer)).toThrow(/is of format version 9; this site reads version 2/);
  });

  it("is of another kind, and the kind is named", () => {
    expect(() => readFirstPack(bytes)).toThrow("the first pack cannot be read: it is of kind indicator");
    expect(() => readPlansPack(bytes)).toThrow(/is of kind indicator/);
    expect(() => readPlansPack(resealed(bytes, (content) => content.with(1, 7)))).toThrow(/is of kind unknown/);
  });

  it("is refused for bytes after its end and for missing keys", () => {
    expect(() => readIndicatorPack(resealed(bytes, (content) => Uint8Array.from([...content, 0, 0])))).toThrow(
      /goes on for 2 bytes after its end/,
    );
    expect(() => readPlansPack(resealed(bytes, () => Uint8Array.of(2, 3, 2, 0x7b, 0x7d)))).toThrow(
      /holds no plans, goals, activities, reports/,
    );
    expect(() => readPlansPack(resealed(bytes, () => Uint8Array.of(2, 3, 1, 0x7b)))).toThrow(/text that is not JSON/);
  });

  it("never hangs and never throws anything but a PackError, even when its checksum fits", () => {
    const changes = fc.array(fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) }), { minLength: 1 });
    fc.assert(
      fc.property(arbitraryParts, changes, (parts, edits) => {
        const files = packDataset(datasetWith(parts), OPTIONS);
        const first = files.get(firstFileOf(files.keys())) ?? new Uint8Array();
        for (const [sound, read] of [
          [first, readFirstPack],
          [bytes, readIndicatorPack],
        ] as const) {
          const changed = resealed(sound, (content) => {
            for (const { at, to } of edits) content[2 + (at % (content.length - 2))] = to;
            return content;
          });
          const fault = faultOf(() => read(changed));
          expect(fault === undefined || fault instanceof PackError, String(fault)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function faultOf(read: () => unknown): unknown {
  try {
    read();
    return undefined;
  } catch (fault) {
    return fault;
  }
}
