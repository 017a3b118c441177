import type { AreaId, IndicatorId } from "#domain/id.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { firstFileOf, packDataset } from "#pack/packDataset.ts";
import { createDatasetStore } from "#state/store.ts";
import { datasetOf, indicatorOf, municipalityOf, TODAY } from "#tests/pack/dataset.ts";
import { pupilRates } from "#tests/pack/synthetic.ts";

export const DROPOUT = "dropout" as IndicatorId;
export const PRIZREN = "municipality-0" as AreaId;
export const TEAMS = "teams" as IndicatorId;

const BOUNDARIES = {
  type: "Topology",
  arcs: [],
  objects: { municipalities: { type: "GeometryCollection", geometries: [] } },
};

/** The files of a small site by path, and a store that loads them and notes what it was asked for. */
export function smallSite() {
  const rows = [...pupilRates(DROPOUT, 1)].slice(0, 30);
  const dataset = datasetOf({
    indicators: [indicatorOf(DROPOUT), indicatorOf(TEAMS)],
    municipalities: [municipalityOf(PRIZREN)],
    observations: buildObservationTable(rows),
  });
  const packs = packDataset(dataset, { audience: "public", today: TODAY });
  const files = new Map([...packs].map(([name, bytes]) => [`packs/${name}`, bytes]));
  files.set("packs/boundaries.json", new TextEncoder().encode(JSON.stringify(BOUNDARIES)));
  const asked: string[] = [];
  const firstPack = `packs/${firstFileOf(packs.keys())}`;
  const store = createDatasetStore({
    firstPack,
    boundaries: "packs/boundaries.json",
    fetchBytes: async (file) => {
      asked.push(file.replace(/\.[0-9a-f]{16}/, ""));
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`${file}: 404 Not Found`);
      return bytes;
    },
  });
  return { store, files, firstPack, asked };
}
