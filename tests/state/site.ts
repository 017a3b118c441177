import type { Dataset } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
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

function versionWith(rows: number): Dataset {
  return datasetOf({
    indicators: [indicatorOf(DROPOUT), indicatorOf(TEAMS)],
    municipalities: [municipalityOf(PRIZREN)],
    observations: buildObservationTable([...pupilRates(DROPOUT, 1)].slice(0, rows)),
  });
}

/**
 * The files of a small site by path, and a store that loads them and notes what it was asked for.
 * @param hasPrevious - whether there is a version before, of two observations less.
 */
export function smallSite(hasPrevious = false) {
  const previous = hasPrevious ? versionWith(28) : undefined;
  const packs = packDataset(versionWith(30), { audience: "public", today: TODAY, previous });
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
