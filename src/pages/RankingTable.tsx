import { isShare } from "#domain/indicatorKind.ts";
import type { Measurement } from "#domain/progress.ts";
import { numberOf } from "#domain/value.ts";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import type { IndicatorView, PlaceRow } from "./indicatorView.ts";
import { intervalColumn } from "./intervalColumn.ts";
import type { Site } from "./useSite.ts";
import { workingOf } from "./WorkingOverlay.tsx";

type Props = { readonly site: Site; readonly view: IndicatorView; readonly caption: string };

/** The ranking's table: baseline, value with interval, target and status of each municipality. */
export function RankingTable({ site, view, caption }: Props) {
  const { words, hrefOf } = site;
  const { say } = words;
  const { indicator } = view;
  const measured = (id: "baseline" | "target"): DataColumn<PlaceRow> => {
    const measurementOf = ({ targets }: PlaceRow): Measurement | undefined => targets.find(({ role }) => role === id);
    return {
      id,
      label: say(`table.column.${id}`),
      isNumeric: true,
      show: (row) => {
        const measurement = measurementOf(row);
        return measurement ? <ValueText value={measurement.value} style={indicator} /> : "";
      },
    };
  };
  const columns: DataColumn<PlaceRow>[] = [
    {
      id: "municipality",
      label: say("table.column.municipality"),
      show: ({ municipality }) => (
        <a href={hrefOf({ page: "municipality", municipality: municipality.id })}>{words.text(municipality.name)}</a>
      ),
      order: ({ municipality }) => words.text(municipality.name),
    },
    ...(view.hasTargets ? [measured("baseline")] : []),
    {
      id: "value",
      label: say("table.column.value"),
      isNumeric: true,
      order: ({ observation }) => observation && numberOf(observation.value),
      show: ({ observation }) => (
        <ValueText
          value={observation?.value ?? { kind: "absent", reason: "missing" }}
          style={indicator}
          marks={observation?.marks ?? []}
          isIllustrative={observation !== undefined && site.sources.get(observation.source)?.kind === "illustrative"}
        />
      ),
    },
    ...(isShare(indicator) ? [intervalColumn<PlaceRow>(words, indicator)] : []),
    ...(view.hasTargets ? [measured("target"), statusColumn(site)] : []),
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={view.rows} rowId={({ municipality }) => municipality.id} />
  );
}

function statusColumn({ words, select }: Site): DataColumn<PlaceRow> {
  return {
    id: "status",
    label: words.say("table.column.status"),
    show: ({ assessment, municipality }) =>
      assessment && (
        <StatusBadge
          assessment={assessment}
          place={words.text(municipality.name)}
          onOpen={(opened) => select({ working: workingOf(opened) }, "push")}
        />
      ),
  };
}
