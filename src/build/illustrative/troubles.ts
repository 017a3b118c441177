import type { Place, Year } from "./place.ts";

/** What is ordinarily wrong with figures from many offices, at known places so that each can be looked up. */
export type Trouble = {
  readonly municipality: string;
  /** All indicators when left out. */
  readonly indicators?: readonly string[];
  /** All years when left out. */
  readonly years?: readonly Year[];
  readonly effect: Effect;
  /** The remark that explains it. */
  readonly remark: string;
};

type Effect =
  /** The municipality sent nothing: no row at all. */
  | "noRow"
  | "[x]"
  | "[z]"
  /** The total only, without its parts. */
  | "[low]"
  | "p"
  | "r"
  | "e"
  | "b"
  | "u"
  /** A plain number that needs a word. */
  | "remark";

const DROPOUT = ["dropout_rate_compulsory", "dropout_rate_upper"];

const TROUBLES: readonly Trouble[] = [
  { municipality: "dragash", indicators: ["learning_centre_children"], effect: "[z]", remark: "no_centre" },
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

/** The one indicator left without a target. */
export const WITHOUT_TARGET = { indicator: "returned_to_school", municipality: "lipjan" };

/** The first trouble an indicator has in a municipality and year. */
export function troubleOf(indicator: string, municipality: string, year: Year): Trouble | undefined {
  return TROUBLES.find((trouble) => {
    if (trouble.municipality !== municipality) return false;
    return (trouble.indicators?.includes(indicator) ?? true) && (trouble.years?.includes(year) ?? true);
  });
}

/** Where so many Serbs live that there are schools on Serbia's curriculum, whose pupils EMIS does not cover. */
export function isSerbCommunityUncovered(place: Place): boolean {
  return place.communities.serb >= 100;
}
