import type { Dataset, SourceKind } from "#domain/dataset.ts";
import { type CategoryId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import type { LocalText } from "#domain/language.ts";
import { DIMENSIONS, type Dimension } from "#domain/observation.ts";
import { kindOf, type Period, type PeriodKind, startOf } from "#domain/period.ts";
import type { AbsenceReason, Mark } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";

/** A code of a code list with its name. */
export type Code = { readonly id: string; readonly name: LocalText };

/** A list of codes; those of the cross-domain lists carry the names these give them. */
export type CodeList = { readonly id: string; readonly name: string; readonly codes: readonly Code[] };

/** An id as an SDMX identifier, which allows no full stop. */
export function codeOf(id: string): string {
  return id.replaceAll(".", "$");
}

/** The code of a category: as in CL_SEX of the cross-domain lists, `_T` being the total of every dimension. */
export function categoryCode(dimension: Dimension, category: CategoryId): string {
  if (category === TOTAL) return "_T";
  return (dimension === "sex" ? SEX_CODES.get(category) : undefined) ?? codeOf(category);
}

const SEX_CODES: ReadonlyMap<string, string> = new Map([
  ["female", "F"],
  ["male", "M"],
]);

/** CL_FREQ: a school year is annual. */
export const FREQUENCY_OF: Readonly<Record<PeriodKind, string>> = {
  schoolYear: "A",
  semester: "S",
  quarter: "Q",
  month: "M",
  year: "A",
  day: "D",
};

const FREQUENCIES = { A: "Annual", S: "Half-yearly", Q: "Quarterly", M: "Monthly", D: "Daily" };

/**
 * A period as SDMX writes one. School years and semesters as a day and a duration (`2024-09-01/P1Y`): they say themselves
 * when they begin, and the first semester has five months, the second seven, which no reporting half-year can say.
 */
export function timePeriodOf(period: Period): string {
  switch (kindOf(period)) {
    case "schoolYear":
      return `${startOf(period)}/P1Y`;
    case "semester":
      return `${startOf(period)}/${period.endsWith("1") ? "P5M" : "P7M"}`;
    case "quarter":
    case "month":
    case "year":
    case "day":
      return period;
  }
}

/**
 * CL_OBS_STATUS. Missing is `O`; `M` is for data that cannot exist; `N` is what rounds to zero and is none. A mark that the
 * list lacks (revised) is normal here; all marks stand in OBS_MARKS.
 */
export const STATUS_OF_ABSENCE: Readonly<Record<AbsenceReason, string>> = {
  missing: "O",
  notApplicable: "M",
  suppressed: "Q",
  belowRounding: "N",
};

/** The marks that have a code, the one of highest importance first, as the guideline on one flag per value ranks them. */
const STATUS_OF_MARK: readonly (readonly [mark: Mark, code: string])[] = [
  ["breakInSeries", "B"],
  ["estimated", "E"],
  ["provisional", "P"],
  ["lowReliability", "U"],
];

export function statusOfMarks(marks: readonly Mark[]): string {
  return STATUS_OF_MARK.find(([mark]) => marks.includes(mark))?.[1] ?? "A";
}

const STATUSES = {
  A: "Normal value",
  B: "Time series break",
  E: "Estimated value",
  P: "Provisional value",
  U: "Low reliability",
  O: "Missing value",
  M: "Missing value; data cannot exist",
  Q: "Missing value; suppressed",
  N: "Not significant",
};

/** CL_CONF_STATUS: nothing is said of a value that is shown, as this depends on whom a file is for. */
export const CONFIDENTIAL = "C";

const SOURCE_KINDS: readonly SourceKind[] = ["published", "programme", "illustrative"];

/** Every code list of a data set. */
export function codeListsOf(dataset: Dataset, languages: readonly Words[]): readonly CodeList[] {
  const said = (sayOf: (words: Words) => string): LocalText =>
    Object.fromEntries(languages.map((words) => [words.language, sayOf(words)]));
  const { indicators, municipalities, categories, settings } = dataset;
  const areas = [
    ...municipalities.map(({ id, name }) => ({ id: codeOf(id), name })),
    { id: PROGRAMME, name: settings.programmeName },
    { id: KOSOVO, name: said(({ say }) => say("common.kosovo")) },
  ];
  const roles = (["baseline", "interim", "target"] as const).map((role) => ({
    id: role,
    name: said(({ say }) => say(`workbook.role.${role}`)),
  }));
  return [
    named("CL_FREQ", "Frequency", FREQUENCIES),
    { id: "CL_AREA", name: "Reference area", codes: areas },
    { id: "CL_INDICATOR", name: "Indicator", codes: indicators.map(({ id, name }) => ({ id: codeOf(id), name })) },
    ...DIMENSIONS.map((dimension) => ({
      id: `CL_${dimension.toUpperCase()}`,
      name: CATEGORY_LISTS[dimension],
      codes: categories
        .filter((category) => category.dimension === dimension)
        .map(({ id, name }) => ({ id: categoryCode(dimension, id), name })),
    })),
    { id: "CL_ROLE", name: "Role of a target", codes: roles },
    named("CL_OBS_STATUS", "Observation status", STATUSES),
    named("CL_CONF_STATUS", "Confidentiality status", { [CONFIDENTIAL]: "Confidential statistical information" }),
    {
      id: "CL_SOURCE_KIND",
      name: "Kind of source",
      codes: SOURCE_KINDS.map((kind) => ({ id: kind, name: said(({ say }) => say(`common.sourceKind.${kind}`)) })),
    },
  ];
}

const CATEGORY_LISTS: Readonly<Record<Dimension, string>> = {
  sex: "Sex",
  community: "Community",
  level: "Level of education",
};

function named(id: string, name: string, names: Readonly<Record<string, string>>): CodeList {
  return { id, name, codes: Object.entries(names).map(([code, en]) => ({ id: code, name: { en } })) };
}
