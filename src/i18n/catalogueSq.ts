import chart from "./messages/sq/chart.json" with { type: "json" };
import common from "./messages/sq/common.json" with { type: "json" };
import indicator from "./messages/sq/indicator.json" with { type: "json" };
import map from "./messages/sq/map.json" with { type: "json" };
import offline from "./messages/sq/offline.json" with { type: "json" };
import overview from "./messages/sq/overview.json" with { type: "json" };
import period from "./messages/sq/period.json" with { type: "json" };
import status from "./messages/sq/status.json" with { type: "json" };
import table from "./messages/sq/table.json" with { type: "json" };
import value from "./messages/sq/value.json" with { type: "json" };
import type { Catalogue } from "./say.ts";

export const catalogue: Catalogue = {
  ...common,
  ...status,
  ...value,
  ...period,
  ...map,
  ...chart,
  ...table,
  ...offline,
  ...overview,
  ...indicator,
};
