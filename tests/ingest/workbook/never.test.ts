import fc from "fast-check";
import { describe, it } from "vitest";
import { expectAccounted, HOSTILE_FILES } from "./anyFiles.ts";

describe("[I1][I2] a reader never throws and accounts for every row:", () => {
  it.each(Object.entries(HOSTILE_FILES))(
    "%s",
    (_name, files) => {
      fc.assert(fc.property(files, expectAccounted), { numRuns: 500 });
    },
    120_000,
  );
});
