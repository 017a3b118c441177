import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const PEERS = resolve("tests/bench/peers");

/** Installs what is measured against, exactly as its lockfile says. */
export function installPeers(): void {
  if (!existsSync(join(PEERS, "node_modules"))) {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: PEERS, stdio: "inherit" });
  }
}

/** What a data set's peers are built from. */
export type PeerInput = {
  readonly data: string;
  /** The boundaries our site serves: all draw the same shapes. */
  readonly boundaries: string;
  readonly format: "csv" | "parquet";
};

/** Libraries Framework would load from a network: the same versions, from the package registry instead. */
const FROM_REGISTRY = ["htl@1.0.0", "isoformat@0.2.1"];

/** Builds Observable Framework's page; gives the folder it lies in. */
export function buildFramework({ data, boundaries, format }: PeerInput, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const src = join(folder, "src");
  mkdirSync(src, { recursive: true });
  symlinkSync(join(PEERS, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  cpSync(join(PEERS, "framework/observablehq.config.js"), join(folder, "observablehq.config.js"));
  cpSync(join(PEERS, "framework/index.md"), join(src, "index.md"));
  cpSync(join(PEERS, `framework/${format}.js`), join(src, "observations.js"));
  cpSync(boundaries, join(src, "boundaries.json"));
  if (format === "csv") writeFileSync(join(src, "observations.csv"), oneCsv(data));
  else {
    execFileSync("node", [
      join(PEERS, "writeParquet.js"),
      join(src, "observations.parquet"),
      ...observationFiles(data),
    ]);
    cpSync(join(PEERS, "node_modules/parquet-wasm/esm/parquet_wasm_bg.wasm"), join(src, "parquet_wasm_bg.wasm"));
  }
  for (const name of FROM_REGISTRY) keepForFramework(name, src);
  const cli = join(PEERS, "node_modules/@observablehq/framework/dist/bin/observable.js");
  execFileSync("node", [cli, "build"], { cwd: folder, stdio: "pipe" });
  return join(folder, "dist");
}

const BUNDLER = join(PEERS, "node_modules/esbuild/bin/esbuild");

/** Puts a library where Framework keeps what it has loaded. */
function keepForFramework(name: string, src: string): void {
  const cache = join(src, ".observablehq/cache/_npm", name);
  mkdirSync(cache, { recursive: true });
  const bundle = execFileSync(BUNDLER, ["--bundle", "--format=esm", "--minify"], {
    cwd: PEERS,
    input: `export * from "${name.replace(/@[^@]*$/, "")}"`,
  });
  writeFileSync(join(cache, "_esm.js"), bundle);
}

/** Builds a plain React page over one CSV file; gives the folder it lies in. */
export async function buildReact({ data, boundaries }: PeerInput, folder: string): Promise<string> {
  await build({
    root: join(PEERS, "react"),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
  cpSync(boundaries, join(folder, "boundaries.json"));
  writeFileSync(join(folder, "observations.csv"), oneCsv(data));
  return folder;
}

function observationFiles(data: string): readonly string[] {
  const names = readdirSync(data).filter((name) => name.startsWith("observations-"));
  return names.sort().map((name) => join(data, name));
}

/** All observations in one table, with only the columns the pages show. */
function oneCsv(data: string): string {
  const [header = "", ...lines] = observationFiles(data).flatMap((file, place) =>
    readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .slice(place === 0 ? 0 : 1),
  );
  const wanted = ["indicator", "municipality", "period", "sex", "community", "level", "numerator", "denominator"];
  const places = wanted.map((name) => header.split(",").indexOf(name));
  const line = (text: string) => {
    const cells = text.split(",");
    return places.map((place) => cells[place] ?? "").join(",");
  };
  return `${wanted.join(",")}\n${lines.map(line).join("\n")}\n`;
}
