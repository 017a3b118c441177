import { type Measurement, STATUSES } from "#domain/progress.ts";
import { MISSING, numberOf } from "#domain/value.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { differenceFigure, FigureText } from "#ui/status/FigureText.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { AbsenceWord, IllustrativeMark, ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { type GroupGap, type GroupGaps, gapsTitle, groupGaps } from "./compareGaps.ts";
import { compareCaption } from "./compareText.ts";
import type { CompareView } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { areaName, sourcesShown } from "./viewText.ts";
import { workingOf } from "./WorkingOverlay.tsx";

type Props = { readonly site: Site; readonly view: IndicatorView; readonly compare: CompareView };

/** The gap of each group to the total or to another group, with a status of its own (A5). */
export function CompareGaps({ site, view, compare }: Props) {
  const { words, select } = site;
  const found = groupGaps(site, view, compare);
  if (found === undefined) return null;
  const { reference, references, gaps } = found;
  const caption = compareCaption(site, view, compare);
  const hasTargets = gaps.some(({ assessment }) => assessment.progress.question.target !== undefined);
  return (
    <Section name="gaps" title={gapsTitle(words, view, found)} caption={caption} sources={sourcesShown(site, view)}>
      <div className="controls">
        <SelectField
          label={words.say("chart.gapReference")}
          value={reference.word}
          options={references.map(({ word, name }) => ({ value: word, label: name }))}
          onChange={(word) => select({ gap: word === references[0]?.word ? undefined : word })}
        />
      </div>
      <DataTable
        caption={`${words.say("chart.gap.label")}, ${caption}`}
        columns={columnsOf(site, view, compare, found)}
        rows={gaps}
        rowId={({ key }) => key}
      />
      <div className="notes compare__notes">
        <p>{words.say("compare.gap.reading", { reference: reference.name })}</p>
        {!hasTargets && compare.area === view.whole && (
          <p>{words.say("compare.gap.noTargets", { where: words.say("compare.area") })}</p>
        )}
      </div>
    </Section>
  );
}

function columnsOf(
  site: Site,
  view: IndicatorView,
  { area }: CompareView,
  { reference }: GroupGaps,
): readonly DataColumn<GroupGap>[] {
  const { words, select } = site;
  const place = areaName(site, area);
  return [
    {
      id: "name",
      label: words.say("chart.gapGroup"),
      order: ({ name }) => name,
      show: ({ name }) => name,
    },
    {
      id: "status",
      label: words.say("table.column.status"),
      order: ({ assessment: { progress } }) =>
        progress.kind === "measured" ? STATUSES.indexOf(progress.status) : undefined,
      show: ({ assessment, name }) => (
        <StatusBadge
          assessment={assessment}
          place={words.say("chart.gap.of", { one: name, other: reference.name, place })}
          onOpen={(opened) => select({ working: workingOf(opened, reference.disaggregation) }, "push")}
        />
      ),
    },
    gapColumn(site, view, "baseline", words.say("compare.gap.ofBaseline"), ({ assessment }) => {
      return assessment.progress.question.baseline;
    }),
    gapColumn(site, view, "gap", words.say("chart.gap.label"), ({ gap }) => gap),
    gapColumn(site, view, "target", words.say("compare.gap.ofTarget"), ({ assessment }) => {
      return assessment.progress.question.target;
    }),
  ];
}

/** A column of gaps in percentage points, signed, with the period each is of. */
function gapColumn(
  { words, sources }: Site,
  { indicator }: IndicatorView,
  id: string,
  label: string,
  measurementOf: (row: GroupGap) => Measurement | undefined,
): DataColumn<GroupGap> {
  return {
    id,
    label,
    isNumeric: true,
    order: (row) => {
      const measurement = measurementOf(row);
      return measurement && numberOf(measurement.value);
    },
    show: (row) => {
      const measurement = measurementOf(row);
      if (measurement === undefined)
        return id === "gap" ? <ValueText value={MISSING} style={indicator} /> : words.say("common.none");
      const { value, period, source } = measurement;
      return (
        <span className="measured">
          {value.kind === "number" ? (
            <span className="value">
              <FigureText {...differenceFigure(value.number, indicator)}>
                {words.formatChange(value.number, indicator)}
              </FigureText>
              {sources.get(source)?.kind === "illustrative" && <IllustrativeMark />}
            </span>
          ) : (
            <ValueText value={value} style={indicator} />
          )}
          <AbsenceWord value={value} />
          <span className="measured__period">{words.formatPeriod(period, "short")}</span>
        </span>
      );
    },
  };
}
