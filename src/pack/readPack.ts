import type { Target } from "#domain/dataset.ts";
import type { ByteReader } from "./byteReader.ts";
import { type CodedCompleteness, decodeCompleteness } from "./completenessCode.ts";
import { openPack } from "./container.ts";
import { PackError } from "./packError.ts";
import type { AreaPack, FirstPack, IndicatorPack, PlansPack, QualityPack } from "./packs.ts";
import { readTable } from "./table.ts";
import { readTargetTables, targetsIn } from "./targetTables.ts";

/** @throws PackError when these bytes are no sound first pack of this version. */
export function readFirstPack(bytes: Uint8Array): FirstPack {
  return openPack("first", bytes, (reader) => {
    const text = readObject(reader, [
      "audience",
      "settings",
      "municipalities",
      "indicators",
      "files",
      "areaFiles",
      "plansFile",
      "qualityFile",
    ]);
    const latest = readTable(reader);
    const tables = readTargetTables(reader);
    let targets: readonly Target[] | undefined;
    return {
      ...(text as Omit<FirstPack, "latest" | "targets">),
      latest,
      // Not every page asks for them, and to make them takes half of the time of opening the pack.
      get targets() {
        targets ??= targetsIn(tables);
        return targets;
      },
    };
  });
}

/** @throws PackError when these bytes are no sound indicator pack of this version. */
export function readIndicatorPack(bytes: Uint8Array): IndicatorPack {
  return openPack("indicator", bytes, readSlice);
}

/** @throws PackError when these bytes are no sound pack of a municipality of this version. */
export function readAreaPack(bytes: Uint8Array): AreaPack {
  return openPack("area", bytes, readSlice);
}

/** @throws PackError when these bytes are no sound plans pack of this version. */
export function readPlansPack(bytes: Uint8Array): PlansPack {
  return openPack("plans", bytes, (reader) => {
    return readObject(reader, ["plans", "goals", "activities", "reports"]) as PlansPack;
  });
}

/** @throws PackError when these bytes are no sound quality pack of this version. */
export function readQualityPack(bytes: Uint8Array): QualityPack {
  return openPack("quality", bytes, (reader) => {
    const read = readObject(reader, ["completeness", "issues"]) as CodedQuality;
    return { ...read, completeness: decodeCompleteness(read.completeness) };
  });
}

type CodedQuality = Omit<QualityPack, "completeness"> & { readonly completeness: CodedCompleteness };

function readSlice(reader: ByteReader): IndicatorPack & AreaPack {
  return { observations: readTable(reader), targets: targetsIn(readTargetTables(reader)) };
}

/** An object of JSON that has these keys; what they hold is taken as it was written. */
export function readObject(reader: ByteReader, keys: readonly string[]): object {
  const read = reader.readJson();
  const isComplete = typeof read === "object" && read !== null && keys.every((key) => Object.hasOwn(read, key));
  if (!isComplete) throw new PackError(`holds no ${keys.join(", ")}`);
  return read;
}
