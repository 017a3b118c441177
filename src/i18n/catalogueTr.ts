import chart from "./messages/tr/chart.json" with { type: "json" };
import common from "./messages/tr/common.json" with { type: "json" };
import indicator from "./messages/tr/indicator.json" with { type: "json" };
import map from "./messages/tr/map.json" with { type: "json" };
import offline from "./messages/tr/offline.json" with { type: "json" };
import overview from "./messages/tr/overview.json" with { type: "json" };
import period from "./messages/tr/period.json" with { type: "json" };
import status from "./messages/tr/status.json" with { type: "json" };
import table from "./messages/tr/table.json" with { type: "json" };
import value from "./messages/tr/value.json" with { type: "json" };
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
