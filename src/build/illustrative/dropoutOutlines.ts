import { outliner, type PlanOutline } from "./planOutline.ts";

export const DROPOUT_AS_OF = "2026-10-31";

const AMENDED_PRIZREN = "2025-03-20";
const AMENDED_KAMENICE = "2025-09-11";

const outline = outliner("map", DROPOUT_AS_OF);

/** In the order of the statistics agency's list; all stages are among them. */
export const DROPOUT_OUTLINES: readonly PlanOutline[] = [
  outline("gjakove", "underWay", ["2024-03-01", "2027-08-31", "2024-04-18"], [48, 1.15, 0.95]),
  outline("gjilan", "underWay", ["2024-04-01", "2027-08-31", "2024-05-30"], [42, 1, 0.9]),
  outline("dragash", "drafting", ["2027-01-01", "2029-08-31"], [20, 1, 0.5]),
  outline("fushe-kosove", "drafting", ["2027-01-01", "2029-12-31"], [30, 1, 0.5]),
  outline("kamenice", "closed", ["2024-02-01", "2027-01-31", "2024-03-28"], [20, 1.2, 0.95], {
    standsAt: AMENDED_KAMENICE,
    isReplaced: true,
  }),
  outline("kamenice", "underWay", ["2024-02-01", "2027-08-31", AMENDED_KAMENICE], [26, 1.2, 0.95], {
    version: 2,
    tookOverOn: AMENDED_KAMENICE,
  }),
  outline("mitrovice", "underWay", ["2024-06-01", "2027-08-31", "2024-07-11"], [36, 0.8, 0.7]),
  outline("lipjan", "underWay", ["2024-05-01", "2027-06-30", "2024-06-20"], [34, 0.95, 0.85]),
  outline("obiliq", "finalised", ["2026-12-01", "2029-08-31"], [26, 1, 0.6]),
  outline("peje", "underWay", ["2024-03-01", "2027-08-31", "2024-05-16"], [40, 0.95, 0.85]),
  outline("podujeve", "underWay", ["2024-02-01", "2027-08-31", "2024-03-21"], [38, 1.2, 0.95]),
  outline("prizren", "closed", ["2024-02-01", "2027-08-31", "2024-03-28"], [40, 1.05, 0.95], {
    standsAt: AMENDED_PRIZREN,
    isReplaced: true,
  }),
  outline("prizren", "underWay", ["2024-02-01", "2027-08-31", AMENDED_PRIZREN], [58, 1.05, 0.95], {
    version: 2,
    tookOverOn: AMENDED_PRIZREN,
  }),
  outline("shtime", "none", [], [0, 1, 0]),
  outline("suhareke", "adopted", ["2026-10-01", "2029-08-31", "2026-09-15"], [28, 1, 0.8]),
  outline("ferizaj", "finalised", ["2026-09-01", "2029-08-31"], [44, 1, 0.6]),
  outline("vushtrri", "adopted", ["2026-03-01", "2029-02-28", "2026-02-26"], [34, 0.9, 0.8]),
];
