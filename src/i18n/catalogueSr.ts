import chart from "./messages/sr/chart.json" with { type: "json" };
import common from "./messages/sr/common.json" with { type: "json" };
import indicator from "./messages/sr/indicator.json" with { type: "json" };
import map from "./messages/sr/map.json" with { type: "json" };
import offline from "./messages/sr/offline.json" with { type: "json" };
import overview from "./messages/sr/overview.json" with { type: "json" };
import period from "./messages/sr/period.json" with { type: "json" };
import status from "./messages/sr/status.json" with { type: "json" };
import table from "./messages/sr/table.json" with { type: "json" };
import value from "./messages/sr/value.json" with { type: "json" };
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
