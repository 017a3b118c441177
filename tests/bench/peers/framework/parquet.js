import { FileAttachment } from "observablehq:stdlib";
import { tableFromIPC } from "apache-arrow";
import initWasm, { readParquet } from "parquet-wasm";

/** All observations as an Arrow table, read by the libraries of Framework's own `parquet()`. */
export async function loadObservations() {
  await initWasm({ module_or_path: FileAttachment("parquet_wasm_bg.wasm").href });
  const bytes = new Uint8Array(await FileAttachment("observations.parquet").arrayBuffer());
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const column = (name) => table.getChild(name);
  return {
    indicators: [...new Set(column("indicator"))],
    periods: [...new Set(column("period"))].sort(),
    ofEveryone: (indicator) => everyoneIn(table.numRows, column, indicator),
  };
}

function everyoneIn(count, column, wanted) {
  const [indicators, areas, periods] = [column("indicator"), column("municipality"), column("period")];
  const [sexes, communities, levels] = [column("sex"), column("community"), column("level")];
  const [numerators, denominators] = [column("numerator"), column("denominator")];
  const rows = [];
  for (let row = 0; row < count; row++) {
    if (indicators.get(row) !== wanted || sexes.get(row) !== "total") continue;
    if (communities.get(row) !== "total" || levels.get(row) !== "total") continue;
    const [numerator, denominator] = [numerators.get(row), denominators.get(row)];
    const value = (100 * numerator) / denominator;
    rows.push({ municipality: areas.get(row), period: periods.get(row), numerator, denominator, value });
  }
  return rows;
}
