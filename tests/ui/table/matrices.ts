import type { Assessment } from "#domain/assessment.ts";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { absentValue } from "#domain/value.ts";
import { measurementOf } from "#tests/domain/questions.ts";
import { assessmentOf, indicatorOf } from "#tests/ui/status/assessments.ts";
import { type AssessmentOf, buildMatrix } from "#ui/table/matrixRows.ts";

function municipalityOf(id: string, sq: string, sr: string): Municipality {
  return { id: id as AreaId, name: { sq, sr, en: sq }, inProgramme: true, note: {} };
}

export const MUNICIPALITIES: readonly Municipality[] = [
  municipalityOf("peje", "Pejë", "Peć"),
  municipalityOf("gjakove", "Gjakovë", "Đakovica"),
  municipalityOf("gjilan", "Gjilan", "Gnjilane"),
];

export const INDICATORS: readonly Indicator[] = [
  indicatorOf(),
  indicatorOf({
    id: "transition" as IndicatorId,
    name: { en: "Transition to grade 10", sq: "Kalimi në klasën 10", sr: "Prelazak u 10. razred" },
  }),
  indicatorOf({
    id: "dropout" as IndicatorId,
    isHeadline: true,
    resultLevel: "impact",
    name: { en: "Dropout rate", sq: "Norma e braktisjes", sr: "Stopa napuštanja" },
  }),
];

/** What the latest value is, by indicator and municipality; nothing was asked where nothing stands. */
const VALUES: Readonly<Record<string, number | "suppressed">> = {
  "attendance peje": 93,
  "attendance gjakove": 92,
  "attendance gjilan": 96,
  "transition peje": 89,
  "transition gjakove": 90,
  "dropout peje": 97,
  "dropout gjakove": 93,
  "dropout gjilan": "suppressed",
};

export const assessmentIn: AssessmentOf = (indicator, area): Assessment | undefined => {
  const value = VALUES[`${indicator} ${area}`];
  const of = INDICATORS.find(({ id }) => id === indicator);
  if (value === undefined || of === undefined) return undefined;
  const actual = measurementOf("2024/25", value === "suppressed" ? absentValue("suppressed") : value);
  return assessmentOf({ question: { actual }, indicator: of, area });
};

/**
 * | | Pejë | Gjakovë | Gjilan |
 * |---|---|---|---|
 * | Attendance rate | on track | behind | achieved |
 * | Transition | regressed | off track | – |
 * | Dropout rate (headline) | achieved | on track | suppressed |
 */
export const MATRIX = buildMatrix(INDICATORS, MUNICIPALITIES, assessmentIn);
