import compare from "./messages/en/compare.json" with { type: "json" };
import data from "./messages/en/data.json" with { type: "json" };
import dhis2 from "./messages/en/dhis2.json" with { type: "json" };
import issue from "./messages/en/issue.json" with { type: "json" };
import method from "./messages/en/method.json" with { type: "json" };
import municipality from "./messages/en/municipality.json" with { type: "json" };
import plan from "./messages/en/plan.json" with { type: "json" };
import present from "./messages/en/present.json" with { type: "json" };
import quality from "./messages/en/quality.json" with { type: "json" };
import report from "./messages/en/report.json" with { type: "json" };
import takeAway from "./messages/en/takeAway.json" with { type: "json" };
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
