import type { Category, Dataset, Indicator, Municipality, Settings, Source } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import { buildObservationTable } from "#domain/observationTable.ts";

export const MINISTRY = "mesti" as SourceId;
export const TODAY = "2025-12-15" as Day;

export const SETTINGS: Settings = {
  title: { sq: "Vijimi i mësimit", sr: "Nastavak školovanja", en: "Staying in school" },
  asOf: "2025-12-31" as Day,
  defaultLanguage: "sq",
  programmeName: { en: "Programme" },
  smallNumberThreshold: 10,
  zeroIsSmall: ["community"],
  publicationDesign: "margins",
  onTrackCut: 0.95,
  behindCut: 0.6,
  dueSoonDays: 30,
  staleReportDays: 92,
  staleValueMonths: 6,
  disclaimer: {},
  contact: "vijim@example.org",
};

const SOURCE: Source = { id: MINISTRY, kind: "published", publisher: "MESTI", title: "EMIS", date: "2025", note: {} };

export function indicatorOf(id: string): Indicator {
  return {
    id: id as IndicatorId,
    kind: "rate",
    unit: "percent",
    direction: "decrease",
    resultLevel: "outcome",
    isHeadline: true,
    countsPersons: true,
    frequency: "schoolYear",
    aggregation: "ratio",
    isCumulative: false,
    sumOf: [],
    tolerance: 0,
    decimals: 1,
    name: { sq: id, en: id },
    numeratorName: {},
    denominatorName: {},
    definition: { en: "Who left school" },
    source: MINISTRY,
  };
}

export function municipalityOf(id: string, inProgramme = true): Municipality {
  return { id: id as AreaId, name: { sq: id }, inProgramme, note: {} };
}

const CATEGORY: Category = { dimension: "sex", id: "total" as CategoryId, name: { sq: "gjithsej" }, order: 0 };

/** A data set without observations, targets or plans, changed as told. */
export function datasetOf(changes: Partial<Dataset>): Dataset {
  return {
    settings: SETTINGS,
    sources: [SOURCE],
    funders: [],
    municipalities: [],
    aliases: [],
    categories: [CATEGORY],
    indicators: [],
    observations: buildObservationTable([]),
    targets: [],
    plans: [],
    goals: [],
    activities: [],
    reports: [],
    ...changes,
  };
}
