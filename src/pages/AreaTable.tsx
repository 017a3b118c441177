import type { Indicator } from "#domain/dataset.ts";
import { numberOf, type Value } from "#domain/value.ts";
import type { MapArea } from "#ui/map/choropleth.ts";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import type { PlaceRow } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";

export type AreaTableProps = {
  readonly site: Site;
  readonly areas: readonly MapArea[];
  readonly caption: string;
  /** With the numbers behind the map, where there are any. */
  readonly rows?: readonly PlaceRow[];
  readonly indicator?: Indicator;
};

type Row = { readonly area: MapArea; readonly place: PlaceRow | undefined };

/** The map's table: what each municipality shows, in words and numbers. */
export function AreaTable({ site, areas, caption, rows = [], indicator }: AreaTableProps) {
  const { words } = site;
  const places = new Map(rows.map((row) => [row.municipality.id, row]));
  const tableRows = areas
    .toSorted((one, other) => words.compareText(one.name, other.name))
    .map((area): Row => ({ area, place: places.get(area.area) }));
  const columns: DataColumn<Row>[] = [
    {
      id: "municipality",
      label: words.say("table.column.municipality"),
      show: ({ area }) => <a href={area.href}>{area.name}</a>,
      order: ({ area }) => area.name,
    },
    {
      id: "value",
      label: words.say("table.column.value"),
      show: ({ area: { fill, observed, valueText } }) => {
        if (fill.kind === "outside") return "–";
        return observed && indicator ? <ValueText {...observed} style={indicator} /> : valueText;
      },
      order: ({ place }) => (place?.observation ? numberOf(place.observation.value) : undefined),
      isNumeric: true,
    },
    ...partColumns(site, rows, indicator),
    { id: "period", label: words.say("table.column.period"), show: ({ area }) => area.periodText ?? "" },
    {
      id: "status",
      label: words.say("table.column.status"),
      show: ({ area }) => (area.fill.kind === "outside" ? area.valueText : (area.statusText ?? "")),
      order: ({ area }) => area.statusText,
    },
    { id: "note", label: words.say("table.column.note"), show: ({ area }) => area.noteText ?? "" },
  ];
  const shown = columns.filter(({ id }) => id !== "status" || areas.some(({ statusText }) => statusText !== undefined));
  return <DataTable caption={caption} columns={shown} rows={tableRows} rowId={({ area }) => area.area} />;
}

/** A rate's parts, where any are known (V3). */
function partColumns({ words }: Site, rows: readonly PlaceRow[], indicator: Indicator | undefined): DataColumn<Row>[] {
  const hasParts = rows.some(({ observation }) => observation?.denominator.kind === "number");
  if (!hasParts || indicator === undefined) return [];
  const column = (part: "numerator" | "denominator"): DataColumn<Row> => {
    const partIn = ({ place }: Row): Value | undefined => place?.observation?.[part];
    return {
      id: part,
      label: words.say(`table.column.${part}`),
      show: (row) => {
        const value = partIn(row);
        return value === undefined ? "" : words.formatValue(value, { unit: "", decimals: 0 });
      },
      order: (row) => {
        const value = partIn(row);
        return value && numberOf(value);
      },
      isNumeric: true,
      figure: (row) => {
        const value = partIn(row);
        return value?.kind === "number" ? { number: value.number } : undefined;
      },
    };
  };
  return [column("numerator"), column("denominator")];
}
