import compare from "./messages/en/compare.json" with { type: "json" };
import data from "./messages/en/data.json" with { type: "json" };
import issue from "./messages/en/issue.json" with { type: "json" };
import method from "./messages/en/method.json" with { type: "json" };
import municipality from "./messages/en/municipality.json" with { type: "json" };
import plan from "./messages/en/plan.json" with { type: "json" };
import present from "./messages/en/present.json" with { type: "json" };
import quality from "./messages/en/quality.json" with { type: "json" };
import type { Catalogue } from "./say.ts";

export const catalogue: Catalogue = {
  ...compare,
  ...data,
  ...issue,
  ...method,
  ...municipality,
  ...plan,
  ...present,
  ...quality,
};
