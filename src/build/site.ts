import { createHash } from "node:crypto";
import { readPaths } from "#cli/folder.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Day, dayOf } from "#domain/day.ts";
import type { Issue } from "#domain/issue.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { firstFileOf, packDataset } from "#pack/packDataset.ts";
import { kosovoBoundaries } from "./kosovoBoundaries.ts";
import { siteIssues } from "./siteIssues.ts";
import { placesOnMap } from "./sourcePlaces.ts";

/** The data part of a site: every file under `packs/`, and which two a page asks for first. */
export type SiteData = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly firstPack: string;
  readonly boundaries: string;
  readonly dataset: Dataset;
  /** The day of building. */
  readonly builtOn: Day;
};

/** A data folder made into a site's files, or (without `site`) the issues that stand in the way. */
export type SiteResult = { readonly site?: SiteData; readonly issues: readonly Issue[] };

/** Reads a data folder, checks it, and packs it with the boundaries of its municipalities. */
export async function buildSiteData(folder: string): Promise<SiteResult> {
  const { files, issues: unread } = await readPaths([folder]);
  if (files.length === 0) return { issues: unread };
  const builtOn = buildDay();
  const { dataset, issues } = readDataset(files, builtOn);
  if (dataset === undefined || issues.some(({ severity }) => severity === "error")) return { issues };
  const packs = packDataset(dataset, {
    audience: audienceOf(dataset),
    today: builtOn,
    issues: siteIssues(issues, folder),
  });
  const places = placesOnMap(dataset.municipalities, dataset.aliases);
  const shapes = Buffer.from(JSON.stringify(kosovoBoundaries(places)));
  const boundaries = `boundaries.${hashOf(shapes)}.json`;
  return {
    site: {
      files: new Map([...packs, [boundaries, shapes]]),
      firstPack: firstFileOf(packs.keys()),
      boundaries,
      dataset,
      builtOn,
    },
    issues,
  };
}

/**
 * Figures of the programme's own are for its people until they are protected (rules S); published and illustrative ones
 * are for everyone.
 */
function audienceOf({ sources }: Dataset): "public" | "internal" {
  return sources.some(({ kind }) => kind === "programme") ? "internal" : "public";
}

function buildDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
