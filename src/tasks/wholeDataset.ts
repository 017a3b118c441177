import type { Dataset } from "#domain/dataset.ts";
import type { FirstPack } from "#pack/packs.ts";
import { readFirstPack, readIndicatorPack, readPlansPack } from "#pack/readPack.ts";
import { unpackDataset } from "#pack/unpackDataset.ts";
import { fetchBytesFrom } from "#state/fetchBytes.ts";
import type { DatasetSource, SiteAddress } from "#state/task.ts";
import { readGiven } from "./openFiles.ts";

/** A whole data set from files or from the packs of the site, which hold no other spellings of places. @throws Error where there is none. */
export async function wholeDataset(source: DatasetSource): Promise<Dataset> {
  if ("site" in source) return datasetOfSite(source.site);
  const { dataset } = readGiven(source);
  if (dataset === undefined) throw new Error("the files hold no data set");
  return dataset;
}

/** What the site's pages begin with. @throws Error when it cannot be had. */
export async function firstPackOf({ base, firstPack }: SiteAddress): Promise<FirstPack> {
  return readFirstPack(await fetchBytesFrom(new URL(base))(firstPack));
}

async function datasetOfSite({ base, firstPack }: SiteAddress): Promise<Dataset> {
  const fetchBytes = fetchBytesFrom(new URL(base));
  const folder = firstPack.slice(0, firstPack.lastIndexOf("/") + 1);
  const first = await firstPackOf({ base, firstPack });
  const packs = Object.values(first.files).map(async (file) => readIndicatorPack(await fetchBytes(folder + file)));
  const plans = readPlansPack(await fetchBytes(folder + first.plansFile));
  return unpackDataset(first, await Promise.all(packs), plans);
}
