import type { Indicator } from "#domain/dataset.ts";
import { type AreaId, type CategoryId, type IndicatorId, TOTAL } from "#domain/id.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import { numberText } from "#domain/notation.ts";
import { DIMENSIONS, type Dimension, type Disaggregation } from "#domain/observation.ts";
import type { Period } from "#domain/period.ts";
import type { Report } from "#ingest/issueList.ts";
import { joinKey } from "#ingest/links.ts";
import type { Located } from "./locate.ts";
import type { Role } from "./mapping.ts";
import type { DataItem } from "./metadata.ts";
import { periodAs } from "./period.ts";
import type { Meanings } from "./settle.ts";
import type { Categories } from "./targets.ts";

/** The figures of one indicator, place, period and disaggregation as they come together from several values. */
export type Figure = {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: Period;
  readonly disaggregation: Disaggregation;
  readonly parts: Map<Role, number>;
  /** The values it is made of, by their place in the export. */
  readonly of: number[];
  /** A file it comes from. */
  readonly file: string;
};

type Given = {
  readonly meanings: Meanings;
  readonly kindOf: (indicator: IndicatorId) => Indicator["kind"] | undefined;
  readonly itemOf: (data: string) => DataItem | undefined;
};

/** What keeps values out is told once for each thing it is about, with how many there are. */
type Fault = "dhis2NotNumber" | "dhis2Clash" | "dhis2HalfRate" | "dhis2Factor" | "dhis2Dimension" | "dhis2Day";

/** Puts values together to figures. Where two values are about the same and differ, neither wins (I6). */
export function buildFigures(located: readonly Located[], given: Given, report: Report): readonly Figure[] {
  const figures = new Map<string, Figure>();
  const clashing = new Set<string>();
  const faults = createFaults();
  located.forEach((value, place) => {
    for (const { target, ...key } of keysOf(value, given, faults.add)) {
      const parts = partsOf(value, target.role, given, target.indicator, faults.add);
      if (parts === undefined) continue;
      const joined = joinKey([key.indicator, key.area, key.period, ...Object.values(key.disaggregation)]);
      const figure: Figure = figures.get(joined) ?? { ...key, parts: new Map(), of: [], file: value.file };
      figures.set(joined, figure);
      figure.of.push(place);
      for (const [role, number] of parts) {
        const former = figure.parts.get(role);
        if (former !== undefined && former !== number) clashing.add(joined);
        figure.parts.set(role, number);
      }
    }
  });
  const sound = [...figures].filter(([joined, { indicator, file, parts, of }]) => {
    const isHalf = parts.has("numerator") !== parts.has("denominator");
    if (clashing.has(joined)) faults.add("dhis2Clash", indicator, file, textOf(parts), of.length);
    else if (isHalf) faults.add("dhis2HalfRate", indicator, file, parts.has("numerator") ? "numerator" : "denominator");
    return !clashing.has(joined) && !isHalf;
  });
  faults.tell(report);
  return sound.map(([, figure]) => figure);
}

function textOf(parts: Figure["parts"]): string {
  return [...parts.values()].map(numberText).join(" / ");
}

type AddFault = (code: Fault, about: string, file: string, example: string, count?: number) => void;

function createFaults(): { readonly add: AddFault; readonly tell: (report: Report) => void } {
  const found = new Map<string, { code: Fault; about: string; file: string; example: string; count: number }>();
  return {
    add: (code, about, file, example, count = 1) => {
      const key = joinKey([code, about]);
      const former = found.get(key);
      if (former === undefined) found.set(key, { code, about, file, example, count });
      else former.count += count;
    },
    tell: (report) => {
      for (const { code, about, file, example, count } of found.values()) {
        report(code, { file }, example, { name: about, count });
      }
    },
  };
}

type Key = Pick<Figure, "indicator" | "area" | "period" | "disaggregation"> & {
  readonly target: { readonly role: Role; readonly indicator: IndicatorId };
};

/** What a value is about here: nothing where a part of it is not mapped, several things where its data are used for several. */
function keysOf(value: Located, { meanings }: Given, add: AddFault): readonly Key[] {
  const areas = meanings.orgUnit.get(value.orgUnit) ?? [];
  const targets = meanings.data.get(value.data) ?? [];
  const kinds = meanings.period.get(value.periodType) ?? [];
  const options = value.option.map((id) => meanings.option.get(id));
  if (options.some((each) => each === undefined || each.length === 0)) return [];
  return areas.flatMap((area) =>
    kinds.flatMap((kind) =>
      targets.flatMap((target) => {
        const period = value.period && periodAs(value.period, kind);
        const disaggregation = joinCategories([target.categories, ...options.flatMap((each) => each ?? [])]);
        if (period === undefined) add("dhis2Day", value.given.period, value.file, value.given.period);
        else if (disaggregation === undefined) add("dhis2Dimension", target.indicator, value.file, value.data);
        else return [{ indicator: target.indicator, area, period, disaggregation, target }];
        return [];
      }),
    ),
  );
}

/** One category of each dimension; undefined where two say different ones. `total` yields to any other. */
function joinCategories(all: readonly Categories[]): Disaggregation | undefined {
  const joined: Record<Dimension, CategoryId> = { sex: TOTAL, community: TOTAL, level: TOTAL };
  for (const categories of all) {
    for (const dimension of DIMENSIONS) {
      const category = categories[dimension] ?? TOTAL;
      if (category === TOTAL) continue;
      if (joined[dimension] !== TOTAL && joined[dimension] !== category) return undefined;
      joined[dimension] = category;
    }
  }
  return joined;
}

/** The figures a value gives; undefined where it gives none, which is reported unless it is blank. */
function partsOf(
  { given, file, data }: Located,
  role: Role,
  { kindOf, itemOf }: Given,
  indicator: IndicatorId,
  add: AddFault,
): ReadonlyMap<Role, number> | undefined {
  const kind = kindOf(indicator);
  const number = kind === "milestone" ? parseYesNo(given.value) : parseNumber(given.value);
  if (given.value === "") return undefined;
  if (number === undefined) {
    add("dhis2NotNumber", itemOf(data)?.name ?? data, file, given.value);
    return undefined;
  }
  if (kind === undefined || !hasParts({ kind }) || role !== "value") return new Map([[role, number]]);
  const factor = parseNumber(given.factor) ?? itemOf(data)?.factor ?? 100;
  if (factor !== 100) {
    add("dhis2Factor", itemOf(data)?.name ?? data, file, String(factor));
    return undefined;
  }
  const [numerator, denominator] = [parseNumber(given.numerator), parseNumber(given.denominator)];
  if (numerator === undefined || denominator === undefined) return new Map([["value", number]]);
  return new Map([
    ["numerator", numerator],
    ["denominator", denominator],
  ]);
}

/** A number as DHIS2 writes it, with a point and without separators. Never −0. */
function parseNumber(text: string): number | undefined {
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number + 0 : undefined;
}

function parseYesNo(text: string): number | undefined {
  return text === "true" ? 1 : text === "false" ? 0 : parseNumber(text);
}
