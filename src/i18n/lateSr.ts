import compare from "./messages/sr/compare.json" with { type: "json" };
import data from "./messages/sr/data.json" with { type: "json" };
import dhis2 from "./messages/sr/dhis2.json" with { type: "json" };
import issue from "./messages/sr/issue.json" with { type: "json" };
import method from "./messages/sr/method.json" with { type: "json" };
import municipality from "./messages/sr/municipality.json" with { type: "json" };
import plan from "./messages/sr/plan.json" with { type: "json" };
import present from "./messages/sr/present.json" with { type: "json" };
import quality from "./messages/sr/quality.json" with { type: "json" };
import report from "./messages/sr/report.json" with { type: "json" };
import takeAway from "./messages/sr/takeAway.json" with { type: "json" };
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
