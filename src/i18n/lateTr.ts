import compare from "./messages/tr/compare.json" with { type: "json" };
import data from "./messages/tr/data.json" with { type: "json" };
import dhis2 from "./messages/tr/dhis2.json" with { type: "json" };
import issue from "./messages/tr/issue.json" with { type: "json" };
import method from "./messages/tr/method.json" with { type: "json" };
import municipality from "./messages/tr/municipality.json" with { type: "json" };
import plan from "./messages/tr/plan.json" with { type: "json" };
import present from "./messages/tr/present.json" with { type: "json" };
import quality from "./messages/tr/quality.json" with { type: "json" };
import report from "./messages/tr/report.json" with { type: "json" };
import takeAway from "./messages/tr/takeAway.json" with { type: "json" };
import type { Catalogue } from "./say.ts";

export const catalogue: Catalogue = {
  ...compare,
  ...data,
  ...dhis2,
  ...issue,
  ...method,
  ...municipality,
  ...plan,
  ...present,
  ...quality,
  ...takeAway,
  ...report,
};
