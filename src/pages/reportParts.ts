import type { DocumentPart } from "#ui/paper/documentPart.ts";
import { attentionParts } from "./reportAttention.tsx";
import { indicatorParts } from "./reportIndicators.tsx";
import { mapParts } from "./reportMap.tsx";
import { methodParts } from "./reportMethod.tsx";
import { moneyParts, planParts } from "./reportPlans.tsx";
import { qualityParts } from "./reportQuality.tsx";
import { summaryParts } from "./reportSummary.tsx";
import type { ReportSection } from "./reportView.ts";
import type { Report } from "./useReport.ts";

const PARTS: Readonly<Record<ReportSection, (report: Report) => readonly DocumentPart[]>> = {
  summary: summaryParts,
  map: mapParts,
  indicators: indicatorParts,
  plans: planParts,
  money: moneyParts,
  attention: attentionParts,
  quality: qualityParts,
  method: methodParts,
};

/** The chapters chosen, one after the other, each under its heading. */
export function reportParts(report: Report): readonly DocumentPart[] {
  return report.choice.sections.flatMap((section): readonly DocumentPart[] => [
    { kind: "chapter", key: `report-${section}`, title: report.site.words.say(`report.section.${section}`) },
    ...PARTS[section](report),
  ]);
}
