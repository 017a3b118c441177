import { KOSOVO, PROGRAMME } from "#domain/id.ts";
import type { Report } from "#ingest/issueList.ts";
import type { Locator } from "./locate.ts";
import { LEFT_OUT, type MappingRow } from "./mapping.ts";
import type { Metadata } from "./metadata.ts";
import type { Names } from "./names.ts";

/** Units inside municipalities, as schools: they are told by municipality, and not added up. */
export type Below = {
  /** Counts a unit where it lies in a municipality. @returns whether it does. */
  readonly add: (id: string, values: number, file: string) => boolean;
  /** Says once for each municipality how many units in it have values. */
  readonly tell: (report: Report) => void;
};

type Given = { readonly metadata: Metadata; readonly locator: Locator; readonly rows: readonly MappingRow[] };

/** Organisation units within each other: a circle in damaged metadata ends here. */
const MOST_LEVELS = 20;

export function createBelow({ metadata, locator, rows }: Given, names: Names): Below {
  const mapped = new Map(
    rows
      .filter(({ kind, vijim }) => kind === "orgUnit" && vijim !== "")
      .map(({ dhis2, vijim }) => [locator.itemOf("orgUnit", dhis2).id, vijim]),
  );
  const isMunicipality = (id: string) => {
    const place = mapped.get(id) ?? names.match("orgUnit", locator.itemOf("orgUnit", id));
    return place !== undefined && ![LEFT_OUT, KOSOVO, PROGRAMME].some((other) => other === place);
  };
  const units = new Map<string, { readonly units: number; readonly values: number; readonly file: string }>();
  return {
    add: (id, values, file) => {
      const above = ancestorsOf(metadata, id).find(isMunicipality);
      if (above === undefined) return false;
      const found = units.get(above) ?? { units: 0, values: 0, file };
      units.set(above, { file: found.file, units: found.units + 1, values: found.values + values });
      return true;
    },
    tell: (report) => {
      for (const [id, { units: count, values, file }] of units) {
        report("dhis2Below", { file }, id, { name: locator.itemOf("orgUnit", id).name, units: count, count: values });
      }
    },
  };
}

/** The ids of the organisation units a unit lies in, the nearest first. */
function ancestorsOf({ orgUnits }: Metadata, id: string): readonly string[] {
  const found: string[] = [];
  let parent = orgUnits.find(id)?.parent ?? "";
  while (parent !== "" && found.length < MOST_LEVELS) {
    found.push(parent);
    parent = orgUnits.find(parent)?.parent ?? "";
  }
  return found;
}
