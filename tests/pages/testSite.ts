import type { SiteData } from "#build/site.ts";
import type { Dataset, Indicator } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { buildStatusMatrix, type StatusMatrix } from "#domain/statusMatrix.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
import type { Audience } from "#pack/packs.ts";
import { readAreaPack, readFirstPack, readIndicatorPack } from "#pack/readPack.ts";
import { type IndicatorPackOf, membersOf, type Site } from "#pages/useSite.ts";
import { hrefFrom, pathOf, siteHref } from "#state/address.ts";
import { changeSelection, type Selection } from "#state/selection.ts";
import { english } from "#tests/i18n/languages.ts";
import { CLEAN, readWith, TODAY } from "#tests/ingest/clean.ts";

/** The topology that is drawn where a test does not look at the map. */
const NO_BOUNDARIES = {
  type: "Topology",
  arcs: [],
  objects: { municipalities: { type: "GeometryCollection", geometries: [] } },
};

/** Files of the small data set with rows added at their end. */
export function withRows(rows: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(rows).map(([file, lines]) => [file, `${CLEAN[file]}${lines.map((line) => `${line}\n`).join("")}`]),
  );
}

/** The small data set, some of its files changed. */
export function soundDataset(changes: Readonly<Record<string, string>> = {}): Dataset {
  const { dataset, issues } = readWith(changes);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (dataset === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return dataset;
}

/** The small data set, some of its files changed, packed as a site is built. */
export function siteDataOf(
  changes: Readonly<Record<string, string>> = {},
  topology: object = NO_BOUNDARIES,
  audience: Audience = "public",
  previous?: Dataset,
): SiteData {
  const dataset = soundDataset(changes);
  const packs = packDataset(dataset, { audience, today: TODAY, previous });
  const boundaries = "boundaries.json";
  const shapes = new TextEncoder().encode(JSON.stringify(topology));
  const files = new Map([...packs, [boundaries, shapes]]);
  return { slug: "", programmes: [], files, firstPack: firstFileOf(packs.keys()), boundaries, dataset, builtOn: TODAY };
}

/** What a page has at hand, and the packs it may ask for. */
export type TestSite = {
  readonly site: Site;
  readonly packOf: (indicator: string) => IndicatorPackOf;
  readonly areaPackOf: (area: string) => IndicatorPackOf;
  readonly indicator: (id: string) => Indicator;
  readonly matrix: StatusMatrix;
};

/** The site of the small data set in English, as a page of it gets it: out of the packs that a browser would fetch. */
export function testSite(changes: Readonly<Record<string, string>> = {}, selection: Selection = {}): TestSite {
  const { files, firstPack } = siteDataOf(changes);
  const bytesOf = (file: string | undefined) => files.get(file ?? "") ?? new Uint8Array();
  const first = readFirstPack(bytesOf(firstPack));
  const asOf = first.settings.asOf as Day;
  const members = membersOf(first)(english);
  const site: Site = {
    first,
    words: english,
    asOf,
    selection: changeSelection({}, selection),
    select: () => {},
    programme: "",
    programmes: [],
    fileHref: (name) => siteHref("/en/", "", name),
    hrefOf: (page, chosen = {}) => hrefFrom("/en/", pathOf("en", page), chosen),
    sources: new Map(first.sources.map((source) => [source.id, source])),
    members,
  };
  const areas = members.map(({ id }) => id);
  const { indicators, latest: observations, targets, settings } = first;
  return {
    site,
    packOf: (id) => readIndicatorPack(bytesOf(first.files[id as IndicatorId])),
    areaPackOf: (id) => readAreaPack(bytesOf(first.areaFiles[id as AreaId])),
    indicator: (id) => {
      const found = indicators.find((one) => one.id === id);
      if (found === undefined) throw new Error(`no indicator ${id}`);
      return found;
    },
    matrix: buildStatusMatrix({ indicators, areas, observations, targets, settings, asOf }),
  };
}
