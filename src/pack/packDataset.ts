import { completenessOf } from "#domain/completeness.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Issue } from "#domain/issue.ts";
import { rowsBetween, rowsOf } from "#domain/observationTable.ts";
import type { HiddenFigure, ProtectionReport } from "#domain/protection.ts";
import { shownChanges } from "#domain/shownChanges.ts";
import { takeRows } from "#domain/takeRows.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { codeChanges, formerRows } from "./changesCode.ts";
import { codeCompleteness } from "./completenessCode.ts";
import { type PackKind, sealPack } from "./container.ts";
import { isOfEveryone, latestRows } from "./latestRows.ts";
import type { Audience, FirstPack, PlansPack, ProtectionPack } from "./packs.ts";
import { writeTable } from "./table.ts";
import { writeTargets } from "./targetTables.ts";

export type PackOptions = {
  /**
   * Written into the first pack; `internal` unless told. Nothing is protected here: for the public, give a data set that
   * is (rule S).
   */
  readonly audience?: Audience;
  /**
   * The day of packing, which stands for the reporting date where the settings say `today` (T2). Without it such a
   * data set gets a larger first pack, as any observation may become the latest.
   */
  readonly today?: Day;
  /** What was found wrong while reading, as it may be shown to the audience; none unless told. */
  readonly issues?: readonly Issue[];
  /** The version of the data set before this one, protected as this one is (rule S); no changes are told without it. */
  readonly previous?: Dataset | undefined;
  /** What protecting this data set came to (S3). */
  readonly protection?: ProtectionReport;
  /** What a public build of the same data hides; for an internal one only, as a reason narrows a figure (S4). */
  readonly hidden?: readonly HiddenFigure[];
  /** Told after each pack of an indicator or a municipality how many are done. */
  readonly onDone?: (done: number, of: number) => void;
};

/**
 * The files a static site serves for a data set, by name, the first pack first. The same data give the same bytes,
 * whatever the order of observations and targets; names carry a checksum of the content, so files can be cached for good.
 * @throws RangeError when two observations, or two targets of one role, share all dimensions.
 * @throws Error when the public is to be told what is hidden from it.
 */
export function packDataset(dataset: Dataset, options: PackOptions = {}): ReadonlyMap<string, Uint8Array> {
  const { audience = "internal", today, issues = [], previous, protection, hidden, onDone } = options;
  if (audience === "public" && hidden !== undefined) throw new Error("what is hidden is not for the public");
  const asOf = dataset.settings.asOf === "today" ? today : dataset.settings.asOf;
  let done = 0;
  const counted = (pack: NamedPack): NamedPack => {
    onDone?.(++done, dataset.indicators.length + dataset.municipalities.length);
    return pack;
  };
  const indicators = dataset.indicators.map(({ id }) => counted(packIndicator(dataset, id)));
  const areas = dataset.municipalities.map(({ id }) => counted(packArea(dataset, id)));
  const plans = packPlans(dataset);
  const quality = packQuality(dataset, asOf, issues);
  const changes = previous && packChanges(previous, dataset);
  const withheld = hidden && packProtection(hidden);
  const index = {
    audience,
    files: filesById(indicators),
    areaFiles: filesById(areas),
    plansFile: plans.file,
    qualityFile: quality.file,
    ...(changes && { changesFile: changes.file }),
    ...(withheld && { protectionFile: withheld.file }),
    ...(protection && { protection }),
  };
  const packs = [
    packFirst(dataset, asOf, index),
    ...indicators,
    ...areas,
    plans,
    quality,
    ...[changes, withheld].filter((pack) => pack !== undefined),
  ];
  return new Map(packs.map(({ file, bytes }) => [file, bytes]));
}

/** A finished pack, its name, and what it is of: an id or the name of its kind. */
type NamedPack = { readonly id: string; readonly file: string; readonly bytes: Uint8Array };

function packFirst(
  dataset: Dataset,
  asOf: Day | undefined,
  index: Omit<FirstPack, "latest" | "targets" | keyof Dataset>,
): NamedPack {
  const { settings, sources, funders, municipalities, categories, indicators } = dataset;
  return seal("first", "first", (writer) => {
    writer.writeJson({ ...index, settings, sources, funders, municipalities, categories, indicators });
    writeTable(writer, latestRows(dataset, asOf));
    writeTargets(writer, dataset.targets.filter(isOfEveryone));
  });
}

function packIndicator({ observations, targets }: Dataset, id: IndicatorId): NamedPack {
  return seal("indicator", id, (writer) => {
    writeTable(writer, takeRows(observations, rowsBetween([rowsOf(observations, id)])));
    const own = targets.filter(({ indicator }) => indicator === id);
    writeTargets(writer, own);
  });
}

function packArea({ observations, targets }: Dataset, id: AreaId): NamedPack {
  const ranges = observations.indicators.map((indicator) => rowsOf(observations, indicator, id));
  return seal("area", id, (writer) => {
    writeTable(writer, takeRows(observations, rowsBetween(ranges)));
    const own = targets.filter(({ area }) => area === id);
    writeTargets(writer, own);
  });
}

function packPlans({ plans, goals, activities, reports }: Dataset): NamedPack {
  return seal("plans", "plans", (writer) =>
    writer.writeJson({ plans, goals, activities, reports } satisfies PlansPack),
  );
}

function packQuality(dataset: Dataset, asOf: Day | undefined, issues: readonly Issue[]): NamedPack {
  const members = dataset.municipalities.filter(({ inProgramme }) => inProgramme).map(({ id }) => id);
  const completeness = completenessOf(dataset, members, asOf, dataset.settings.staleValueMonths);
  return seal("quality", "quality", (writer) =>
    writer.writeJson({ ...(asOf && { asOf }), completeness: codeCompleteness(completeness), issues }),
  );
}

function packProtection(hidden: readonly HiddenFigure[]): NamedPack {
  return seal("protection", "protection", (writer) => writer.writeJson({ hidden } satisfies ProtectionPack));
}

function packChanges(before: Dataset, now: Dataset): NamedPack {
  const { counts, changes } = shownChanges(before, now);
  const { asOf } = before.settings;
  return seal("changes", "changes", (writer) =>
    writer.writeJson({
      ...(asOf !== "today" && { before: asOf }),
      counts,
      changes: codeChanges(changes),
      former: formerRows(before, now),
    }),
  );
}

/** A pack named by what it is of and by its checksum, with nothing a file system or an address could stumble over. */
function seal(kind: PackKind, id: string, writeBody: (writer: ByteWriter) => void): NamedPack {
  const { bytes, checksum } = sealPack(kind, writeBody);
  const name = kind === id ? kind : `${kind}-${id.replaceAll(/[^a-z0-9-]/gi, "_")}`;
  return { id, file: `${name}.${checksum}.pack`, bytes };
}

function filesById(packs: readonly NamedPack[]): Readonly<Record<string, string>> {
  return Object.fromEntries(packs.map(({ id, file }) => [id, file]));
}
