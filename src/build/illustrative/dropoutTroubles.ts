import type { Trouble } from "./troubles.ts";

const DROPOUT = ["dropout_rate_compulsory", "dropout_rate_upper"];

export const DROPOUT_TROUBLES: readonly Trouble[] = [
  { municipality: "dragash", indicators: ["learning_centre_children"], effect: "[z]", remark: "no_centre" },
  { municipality: "dragash", indicators: ["learning_centres"], effect: "remark", remark: "no_centre" },
  { municipality: "shtime", years: ["2025/26"], effect: "noRow", remark: "not_reported" },
  {
    municipality: "vushtrri",
    indicators: ["prtan_functional", "ews_coverage", "at_risk_identified", "at_risk_supported"],
    years: ["2024/25", "2025/26"],
    effect: "noRow",
    remark: "not_reported",
  },
  {
    municipality: "mitrovice",
    indicators: ["transition_9_10"],
    years: ["2025/26"],
    effect: "[x]",
    remark: "not_reported",
  },
  {
    municipality: "obiliq",
    indicators: ["dropout_rate_upper", "ews_coverage"],
    years: ["2024/25"],
    effect: "[x]",
    remark: "not_reported",
  },
  {
    municipality: "fushe-kosove",
    indicators: ["unexcused_absence_rate"],
    years: ["2022/23"],
    effect: "[x]",
    remark: "not_reported",
  },
  {
    municipality: "suhareke",
    indicators: ["unexcused_absence_rate"],
    years: ["2023/24"],
    effect: "[low]",
    remark: "below_rounding",
  },
  { municipality: "prizren", indicators: DROPOUT, years: ["2025/26"], effect: "p", remark: "provisional" },
  { municipality: "gjilan", indicators: DROPOUT, years: ["2025/26"], effect: "p", remark: "provisional" },
  { municipality: "ferizaj", indicators: DROPOUT, years: ["2025/26"], effect: "p", remark: "provisional" },
  { municipality: "gjakove", indicators: DROPOUT, years: ["2023/24"], effect: "r", remark: "revised" },
  { municipality: "lipjan", indicators: ["dropout_rate_upper"], years: ["2024/25"], effect: "r", remark: "revised" },
  {
    municipality: "podujeve",
    indicators: ["at_risk_identified"],
    years: ["2024/25"],
    effect: "e",
    remark: "estimated",
  },
  {
    municipality: "mitrovice",
    indicators: ["ews_coverage"],
    years: ["2024/25"],
    effect: "b",
    remark: "series_break",
  },
  { municipality: "obiliq", indicators: ["non_registered"], years: ["2023/24"], effect: "u", remark: "unreliable" },
  { municipality: "dragash", indicators: ["non_registered"], effect: "remark", remark: "true_zero" },
  { municipality: "suhareke", indicators: ["non_registered"], effect: "remark", remark: "true_zero" },
];
