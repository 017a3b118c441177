import { DROPOUT_MODELS } from "./dropoutModels.ts";
import { DROPOUT_OUTLINES } from "./dropoutOutlines.ts";
import { DROPOUT_TROUBLES } from "./dropoutTroubles.ts";
import type { Programme } from "./programme.ts";

/** The programme of the default data set: the fifteen municipalities against school dropout. */
export const DROPOUT_PROGRAMME: Programme = {
  folder: "data",
  catalogue: "dropout",
  years: ["2022/23", "2023/24", "2024/25", "2025/26"],
  targetYear: "2026/27",
  interim: {
    year: "2024/25",
    share: 0.4,
    municipalities: ["gjakove", "podujeve", "prizren", "peje", "gjilan", "lipjan", "ferizaj"],
  },
  models: DROPOUT_MODELS,
  adoption: { indicator: "map_adopted", targetYear: "2025/26" },
  troubles: DROPOUT_TROUBLES,
  withoutTarget: { indicator: "returned_to_school", municipality: "lipjan" },
  tendencies: {
    gjakove: "strong",
    podujeve: "strong",
    kamenice: "strong",
    prizren: "strong",
    "fushe-kosove": "weak",
    mitrovice: "weak",
    shtime: "weak",
    dragash: "weak",
  },
  outlines: DROPOUT_OUTLINES,
  planTitle: {
    sq: "Plani komunal i veprimit kundër braktisjes së shkollës",
    sr: "Opštinski akcioni plan protiv napuštanja škole",
    en: "Municipal action plan against school dropout",
    tr: "Okul terkine karşı belediye eylem planı",
  },
  funding: {
    donors: [
      { id: "eu", weight: 45, from: "2022-10-18", to: "2024-11-30" },
      { id: "unicef", weight: 35, from: "2022-10-18", to: "2024-11-30" },
      { id: "usaid", weight: 20, from: "2022-10-18", to: "2024-11-30" },
    ],
    own: { municipality: 72, mesti: 28 },
  },
  contradictionShare: 0.06,
};
