// Writes observation tables as one Parquet file: node writeParquet.js <file.parquet> <observations.csv…>
import { readFileSync, writeFileSync } from "node:fs";
import { Dictionary, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import { csvParseRows } from "d3-dsv";
import { Compression, initSync, Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from "parquet-wasm/esm";

const TEXTS = ["indicator", "municipality", "period", "sex", "community", "level"];
const NUMBERS = ["numerator", "denominator"];

initSync({ module: readFileSync(new URL("node_modules/parquet-wasm/esm/parquet_wasm_bg.wasm", import.meta.url)) });
const [, , out, ...files] = process.argv;
const columns = Object.fromEntries([...TEXTS, ...NUMBERS].map((name) => [name, []]));
for (const file of files) {
  const [header, ...rows] = csvParseRows(readFileSync(file, "utf8"));
  for (const row of rows)
    for (const name of Object.keys(columns)) {
      const text = row[header.indexOf(name)];
      columns[name].push(NUMBERS.includes(name) ? Number(text) : text);
    }
}
const table = new Table({
  ...Object.fromEntries(
    TEXTS.map((name) => [name, vectorFromArray(columns[name], new Dictionary(new Utf8(), new Int32()))]),
  ),
  ...Object.fromEntries(NUMBERS.map((name) => [name, vectorFromArray(columns[name], new Float64())])),
});
const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).build();
writeFileSync(out, writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, "stream")), properties));
