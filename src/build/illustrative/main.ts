import { readFileSync, writeFileSync } from "node:fs";
import { buildIllustrative, type Inputs, inputFiles } from "./build.ts";
import { CENTRE_PROGRAMME } from "./centreProgramme.ts";
import { DROPOUT_PROGRAMME } from "./dropoutProgramme.ts";
import { SEED } from "./random.ts";

/** Writes the illustrative tables into the folders of both programmes. Run from the root: `npm run illustrative`. */
for (const programme of [DROPOUT_PROGRAMME, CENTRE_PROGRAMME]) {
  const entries = Object.entries(inputFiles(programme)).map(([name, path]) => [name, readFileSync(path, "utf8")]);
  const inputs = Object.fromEntries(entries) as Inputs;
  for (const [file, text] of buildIllustrative(programme, inputs, SEED)) {
    writeFileSync(`${programme.folder}/${file}`, text);
    process.stderr.write(`${programme.folder}/${file}: ${text.length} characters\n`);
  }
}
