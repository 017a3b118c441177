import { CENTRE_MODELS } from "./centreModels.ts";
import { outliner } from "./planOutline.ts";
import type { Programme } from "./programme.ts";

const AS_OF = "2024-12-31";
const AMENDED_ISTOG = "2023-02-16";
const OF_CHILDREN = ["learning_centre_children", "centre_attendance", "centre_grade_repetition", "centre_referrals"];

const outline = outliner("lc", AS_OF);

/** A second programme through the same tables, made up altogether: other municipalities, funders and years. */
export const CENTRE_PROGRAMME: Programme = {
  folder: "data/learning-centres",
  catalogue: "learning-centres",
  municipalities: ["decan", "istog", "kline", "prishtine", "skenderaj", "viti"],
  years: ["2020/21", "2021/22", "2022/23", "2023/24"],
  targetYear: "2023/24",
  interim: { year: "2022/23", share: 0.6, municipalities: ["istog", "prishtine"] },
  models: CENTRE_MODELS,
  adoption: { indicator: "centre_plan_adopted", targetYear: "2022/23" },
  troubles: [
    { municipality: "skenderaj", indicators: OF_CHILDREN, effect: "[z]", remark: "no_centre" },
    { municipality: "skenderaj", indicators: ["learning_centres"], effect: "remark", remark: "no_centre" },
    {
      municipality: "kline",
      indicators: ["centre_attendance", "centre_grade_repetition"],
      years: ["2023/24"],
      effect: "noRow",
      remark: "not_reported",
    },
    {
      municipality: "prishtine",
      indicators: ["centre_referrals"],
      years: ["2022/23"],
      effect: "[x]",
      remark: "not_reported",
    },
    {
      municipality: "viti",
      indicators: ["centre_referrals"],
      years: ["2020/21"],
      effect: "[x]",
      remark: "not_reported",
    },
    {
      municipality: "istog",
      indicators: ["learning_centre_children"],
      years: ["2023/24"],
      effect: "p",
      remark: "provisional",
    },
    {
      municipality: "decan",
      indicators: ["centre_grade_repetition"],
      years: ["2022/23"],
      effect: "r",
      remark: "revised",
    },
  ],
  withoutTarget: { indicator: "learning_centres", municipality: "skenderaj" },
  tendencies: { istog: "strong", prishtine: "strong", viti: "weak" },
  outlines: [
    outline("decan", "closed", ["2021-09-01", "2024-08-31", "2021-10-14"], [13, 1.1, 0.9]),
    outline("istog", "closed", ["2021-09-01", "2024-08-31", "2021-09-30"], [10, 1, 0.9], {
      standsAt: AMENDED_ISTOG,
      isReplaced: true,
    }),
    outline("istog", "underWay", ["2021-09-01", "2025-08-31", AMENDED_ISTOG], [14, 1, 0.9], {
      version: 2,
      tookOverOn: AMENDED_ISTOG,
    }),
    outline("kline", "underWay", ["2022-01-01", "2025-03-31", "2022-01-27"], [14, 0.85, 0.7]),
    outline("prishtine", "underWay", ["2022-03-01", "2025-08-31", "2022-04-07"], [14, 0.9, 0.8]),
    outline("skenderaj", "drafting", ["2025-03-01", "2027-08-31"], [8, 1, 0.5]),
    outline("viti", "none", [], [0, 1, 0]),
  ],
  planTitle: {
    sq: "Plani komunal për qendrat mësimore",
    sr: "Opštinski plan za centre za učenje",
    en: "Municipal plan for learning centres",
    tr: "Öğrenme merkezleri için belediye planı",
  },
  funding: {
    donors: [
      { id: "foundation-a", weight: 50, from: "2021-09-01", to: "2023-08-31" },
      { id: "foundation-b", weight: 40, from: "2022-03-01", to: "2024-08-31" },
      { id: "foundation-c", weight: 10, from: "2024-09-01", to: "2026-08-31" },
    ],
    own: { municipality: 100 },
  },
  contradictionShare: 0.2,
};
