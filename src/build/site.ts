import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path/posix";
import { readPaths } from "#cli/folder.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { type Issue, issueOf } from "#domain/issue.ts";
import { LANGUAGES } from "#domain/language.ts";
import type { Programme } from "#domain/programme.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import type { Audience } from "#pack/packs.ts";
import { kosovoBoundaries } from "./kosovoBoundaries.ts";
import { publish } from "./publish.ts";
import { siteIssues } from "./siteIssues.ts";
import { placesOnMap } from "./sourcePlaces.ts";

/** The data of one programme of a site: its files under `packs/`, and which two a page asks for first. */
export type SiteData = {
  /** Where its pages lie below the site's address; "" for the programme the site opens with. */
  readonly slug: string;
  /** All programmes of the site, this one among them. */
  readonly programmes: readonly Programme[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly firstPack: string;
  readonly boundaries: string;
  /** What tells which pages there are; figures are in the files alone. */
  readonly dataset: Pick<Dataset, "settings" | "indicators" | "municipalities">;
  /** The day of building. */
  readonly builtOn: Day;
};

/** What a site is built from. */
export type SiteOptions = {
  /** The folder of the programme a site opens with; folders in it with settings of their own are further ones. */
  readonly data: string;
  /** The folder of the version before, with the folders of further programmes where there were any. */
  readonly previous?: string | undefined;
  /** For the public small numbers are protected (rules S). */
  readonly audience: Audience;
};

/** A data folder made into the programmes of a site, or (without `sites`) the issues that stand in the way. */
export type SitesResult = { readonly sites?: readonly SiteData[]; readonly issues: readonly Issue[] };

/**
 * Reads a data folder as the programme a site opens with, and each folder in it that has settings of its own as a further
 * one, checks them, and packs each with the boundaries of its municipalities.
 */
export async function buildSites(options: SiteOptions): Promise<SitesResult> {
  const { data } = options;
  const slugs = await programmeFolders(data);
  const named = slugs.filter((slug) => !isSlug(slug)).map((slug) => issueOf("programmeFolder", { file: data }, slug));
  const results: ProgrammeResult[] = [];
  for (const slug of ["", ...slugs]) results.push(await buildProgramme(options, slug));
  const issues = [...named, ...results.flatMap((result) => result.issues)];
  const sites = results.flatMap(({ site }) => site ?? []);
  if (named.length > 0 || sites.length < results.length) return { issues };
  const programmes = sites.map(({ slug, dataset }) => ({ slug, name: dataset.settings.programmeName }));
  return { sites: sites.map((site) => ({ ...site, programmes })), issues };
}

/** The names of the folders that hold a programme beside the default one, in their order. */
async function programmeFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.filter((name) => existsSync(join(folder, name, "settings.csv"))).sort();
}

/** Whether a folder's name can stand in an address, where it must be told from a language and from the site's own folders. */
function isSlug(name: string): boolean {
  const taken: readonly string[] = [...LANGUAGES, "assets", "packs"];
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !taken.includes(name);
}

type ProgrammeResult = { readonly site?: SiteData; readonly issues: readonly Issue[] };

async function buildProgramme(
  { data, previous: previousData, audience }: SiteOptions,
  slug: string,
): Promise<ProgrammeResult> {
  const folder = join(data, slug);
  const builtOn = buildDay();
  const { dataset, issues } = await readFolder(folder, builtOn);
  const former = await readPrevious(previousData, slug, builtOn);
  if (dataset === undefined || former.issues.length > 0) return { issues: [...issues, ...former.issues] };
  const versions = { dataset, ...(former.dataset && { previous: former.dataset }) };
  const shown = { today: builtOn, issues: siteIssues(issues, folder, audience) };
  const published = await publish(versions, audience, shown, folder);
  if (published.packs === undefined) return { issues: [...issues, ...published.issues] };
  const places = placesOnMap(dataset.municipalities, dataset.aliases);
  const shapes = Buffer.from(JSON.stringify(kosovoBoundaries(places)));
  const boundaries = `boundaries.${hashOf(shapes)}.json`;
  return {
    site: {
      slug,
      programmes: [],
      files: new Map([...published.packs, [boundaries, shapes]]),
      firstPack: firstFileOf(published.packs.keys()),
      boundaries,
      dataset: { settings: dataset.settings, indicators: dataset.indicators, municipalities: dataset.municipalities },
      builtOn,
    },
    issues,
  };
}

/** A data set without an error, or none and the issues that stand in the way. */
type FolderReading = { readonly dataset?: Dataset; readonly issues: readonly Issue[] };

async function readFolder(folder: string, builtOn: Day): Promise<FolderReading> {
  const { files, issues: unread } = await readPaths([folder]);
  if (files.length === 0) return { issues: unread };
  const { dataset, issues } = readDataset(files, builtOn);
  return dataset === undefined || issues.some(isError) ? { issues } : { dataset, issues };
}

/**
 * The previous version of a programme, with nothing but errors as its issues: what else was found in it was told when it
 * was the newest. The version before of a further programme need not be there.
 */
async function readPrevious(data: string | undefined, slug: string, builtOn: Day): Promise<FolderReading> {
  if (data === undefined) return { issues: [] };
  const folder = join(data, slug);
  if (slug !== "" && !existsSync(join(folder, "settings.csv"))) return { issues: [] };
  const { dataset, issues } = await readFolder(folder, builtOn);
  return dataset === undefined ? { issues: issues.filter(isError) } : { dataset, issues: [] };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function buildDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
