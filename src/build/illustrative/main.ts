import { readFileSync, writeFileSync } from "node:fs";
import { buildIllustrative, INPUT_FILES, type Inputs } from "./build.ts";
import { SEED } from "./random.ts";

/** Writes the illustrative tables into `data/`. Run from the root: `npx tsx src/build/illustrative/main.ts`. */
const entries = Object.entries(INPUT_FILES).map(([name, path]) => [name, readFileSync(path, "utf8")]);
for (const [file, text] of buildIllustrative(Object.fromEntries(entries) as Inputs, SEED)) {
  writeFileSync(`data/${file}`, text);
  process.stderr.write(`data/${file}: ${text.length} characters\n`);
}
