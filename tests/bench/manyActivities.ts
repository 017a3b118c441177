import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { seeded } from "#build/illustrative/random.ts";

type Row = Record<string, string>;

/**
 * A copy of the default data folder with so many activities in its current plans: those it has, over and over, each with
 * a title, a number, a budget and a deadline of its own.
 */
export function writeManyActivities(folder: string, count: number, seed = 20_261_031): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync("data", folder, { recursive: true, filter: (path) => !/\/learning-centres/.test(path) });
  const { data, meta } = Papa.parse<Row>(readFileSync("data/activities.csv", "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const closed = ["map-kamenice-1", "map-prizren-1"];
  const current = data.filter(({ plan = "" }) => !closed.includes(plan));
  const others = data.filter(({ plan = "" }) => closed.includes(plan));
  const random = seeded(seed);
  const more = Array.from({ length: count - current.length }, (_, number) => {
    const model = current[Math.floor(random() * current.length)] ?? {};
    const title = (text: string | undefined) => `${text} ${Math.floor(random() * 1000)}`;
    return {
      ...model,
      activity: `${model["goal"]}.${number + 100}`,
      title_sq: title(model["title_sq"]),
      title_sr: title(model["title_sr"]),
      title_en: title(model["title_en"]),
      planned_eur: model["planned_eur"] === "" ? "" : (random() * 50_000).toFixed(2),
    };
  });
  writeFileSync(
    join(folder, "activities.csv"),
    `${Papa.unparse([...others, ...current, ...more], { columns: meta.fields ?? [], newline: "\n" })}\n`,
  );
}
