import fc from "fast-check";
import { describe, it } from "vitest";
import { expectAccounted, HOSTILE_FILES } from "#tests/ingest/workbook/anyFiles.ts";

/** How many files each reader is given: `VIJIM_LONG=1 LONG=100000 npx vitest run --project unit tests/long`. */
const RUNS = Number(process.env["LONG"] ?? 100_000);

describe.runIf(process.env["VIJIM_LONG"] === "1")("[I1][I2] a reader never throws and accounts for every row:", () => {
  it.each(Object.entries(HOSTILE_FILES))(
    "%s",
    (_name, files) => {
      fc.assert(fc.property(files, expectAccounted), { numRuns: RUNS });
    },
    RUNS * 100,
  );
});
