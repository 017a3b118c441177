import compare from "./messages/sq/compare.json" with { type: "json" };
import data from "./messages/sq/data.json" with { type: "json" };
import dhis2 from "./messages/sq/dhis2.json" with { type: "json" };
import issue from "./messages/sq/issue.json" with { type: "json" };
import method from "./messages/sq/method.json" with { type: "json" };
import municipality from "./messages/sq/municipality.json" with { type: "json" };
import plan from "./messages/sq/plan.json" with { type: "json" };
import present from "./messages/sq/present.json" with { type: "json" };
import quality from "./messages/sq/quality.json" with { type: "json" };
import report from "./messages/sq/report.json" with { type: "json" };
import takeAway from "./messages/sq/takeAway.json" with { type: "json" };
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
