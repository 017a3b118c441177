import chart from "./messages/en/chart.json" with { type: "json" };
import common from "./messages/en/common.json" with { type: "json" };
import indicator from "./messages/en/indicator.json" with { type: "json" };
import map from "./messages/en/map.json" with { type: "json" };
import offline from "./messages/en/offline.json" with { type: "json" };
import overview from "./messages/en/overview.json" with { type: "json" };
import period from "./messages/en/period.json" with { type: "json" };
import status from "./messages/en/status.json" with { type: "json" };
import table from "./messages/en/table.json" with { type: "json" };
import value from "./messages/en/value.json" with { type: "json" };
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
