import type { Indicator, Municipality } from "#domain/dataset.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { MISSING } from "#domain/value.ts";
import { useBoundaries } from "#state/useDataset.ts";
import { fillOfProgress } from "#ui/map/choropleth.ts";
import { MunicipalityMap } from "#ui/map/MunicipalityMap.tsx";
import { type DocumentPart, lead, whole } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { StatusSummary } from "#ui/status/StatusSummary.tsx";
import { signOf } from "#ui/status/sign.ts";
import { statusWord } from "#ui/status/statusWord.ts";
import { statusFinding } from "#ui/status/wellFinding.ts";
import { areaOf } from "./mapAreas.ts";
import type { Report } from "./useReport.ts";

/** So many municipalities stand side by side on a sheet. */
const MOST_COLUMNS = 16;

/** The headlines on the map, and the status of every indicator in every municipality. */
export function mapParts(report: Report): readonly DocumentPart[] {
  const { site, choice, assessments } = report;
  const { words } = site;
  const { indicators, municipalities } = choice;
  const headlines = indicators.filter(({ isHeadline }) => isHeadline);
  const mapped = headlines.length > 0 ? headlines : indicators.slice(0, 1);
  const columns = Math.ceil(municipalities.length / Math.ceil(municipalities.length / MOST_COLUMNS));
  const groups = municipalities.flatMap((_, place) =>
    place % columns === 0 ? [municipalities.slice(place, place + columns)] : [],
  );
  return [
    ...mapped.flatMap((indicator): readonly DocumentPart[] => [
      { kind: "heading", key: `map-${indicator.id}`, title: words.text(indicator.name) },
      whole(`map-of-${indicator.id}`, <ReportMap report={report} indicator={indicator} />),
    ]),
    { kind: "heading", key: "map-matrix", title: words.say("overview.matrix") },
    lead(
      "map-signs",
      <StatusSummary label={words.say("overview.allStatuses")} counts={countAssessments(assessments)} />,
    ),
    ...groups.flatMap((group, place) => matrixPart(report, group, groups.length > 1, `map-matrix-${place}`)),
  ];
}

function ReportMap({ report, indicator }: { readonly report: Report; readonly indicator: Indicator }) {
  const { site, matrix, choice } = report;
  const { words, first } = site;
  const topology = useBoundaries();
  const row = matrix.get(indicator.id);
  const counts = countAssessments(row?.values() ?? []);
  const title = statusFinding(counts, counts.total, words);
  const areas = first.municipalities.map((municipality) => {
    const assessment = row?.get(municipality.id);
    const fill = fillOfProgress(assessment?.progress, choice.municipalities.includes(municipality));
    return areaOf(site, municipality, { indicator, assessment, observation: assessment?.actual, fill });
  });
  return (
    <>
      <p>{`${title} · ${words.say("common.asOf", { date: words.formatDay(site.asOf) })}`}</p>
      <MunicipalityMap
        topology={topology}
        areas={areas}
        colouring={{ kind: "status" }}
        label={words.say("map.labelOf", { title })}
        legendTitle={words.say("map.legendStatus")}
        interactive={false}
      />
    </>
  );
}

/** Sign and latest value of every indicator in some municipalities; a piece of the matrix is told apart by its first and last. */
function matrixPart(
  { site: { words }, choice, matrix }: Report,
  municipalities: readonly Municipality[],
  isPiece: boolean,
  key: string,
): readonly DocumentPart[] {
  const caption = words.say("overview.matrixCaption");
  const [from, to] = [municipalities.at(0), municipalities.at(-1)].map((one) => one && words.text(one.name));
  return tablePart(key, {
    caption: isPiece ? `${caption} · ${from} – ${to}` : caption,
    className: "paper-table--matrix",
    widths: [28, ...municipalities.map(() => 72 / municipalities.length)],
    rows: choice.indicators,
    rowId: ({ id }) => id,
    columns: [
      { id: "indicator", label: words.say("table.column.indicator"), show: ({ name }) => words.text(name) },
      ...municipalities.map(({ id, name }) => ({
        id,
        label: <span className="paper-table__upright">{words.text(name)}</span>,
        show: (indicator: Indicator) => {
          const assessment = matrix.get(indicator.id)?.get(id);
          if (assessment === undefined) return "";
          return (
            <>
              <StatusShape sign={signOf(assessment.progress)} />
              <span className="visually-hidden">{statusWord(assessment.progress, words)}</span>
              <span className="paper-table__small">
                {words.formatValue(assessment.actual?.value ?? MISSING, indicator)}
              </span>
            </>
          );
        },
      })),
    ],
  });
}
