import type { Assessment } from "#domain/assessment.ts";
import { dateOf, type Measurement } from "#domain/progress.ts";
import { absentValue } from "#domain/value.ts";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type MeasuredRow, measuredRowsOf, type SourceIndex, sourcesOf } from "./measuredRows.ts";
import { ValueText } from "./ValueText.tsx";

type Props = { readonly assessment: Assessment; readonly sources: SourceIndex };

/** Baseline, interim targets, latest value and target with their periods, dates and sources (P7). */
export function MeasuredTable({ assessment, sources }: Props) {
  const words = useWords();
  return (
    <ScrollRegion className="measured" label={words.say("status.working.numbers")}>
      <table className="measured__table">
        <caption className="visually-hidden">{words.say("status.working.numbers")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="numeric">
              {words.say("table.column.value")}
            </th>
            <th scope="col">{words.say("table.column.period")}</th>
            <th scope="col" className="measured__date">
              {words.say("status.working.dated")}
            </th>
            <th scope="col">{words.say("table.column.source")}</th>
          </tr>
        </thead>
        <tbody>
          {measuredRowsOf(assessment).map((row) => (
            <Row key={`${row.role} ${row.measurement?.period}`} row={row} assessment={assessment} sources={sources} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, assessment, sources }: Props & { readonly row: MeasuredRow }) {
  const words = useWords();
  const { role, measurement } = row;
  const { indicator, actual } = assessment;
  const parts = role === "actual" ? partsText(assessment, words.formatNumber) : undefined;
  return (
    <tr className={role === "actual" ? "measured__actual" : undefined}>
      <th scope="row">{words.say(`status.working.${role}`)}</th>
      <td className="numeric">
        <ValueText
          value={measurement?.value ?? absentValue("missing")}
          style={indicator}
          marks={role === "actual" ? (actual?.marks ?? []) : []}
          isIllustrative={isIllustrative(measurement, sources)}
        />
        {parts !== undefined && <span className="measured__parts">{words.say("common.partOfWhole", parts)}</span>}
      </td>
      <td>{measurement && words.formatPeriod(measurement.period)}</td>
      <td className="measured__date">{measurement && words.formatDay(dateOf(measurement))}</td>
      <td>{measurement && sourceNumber(measurement, assessment, sources)}</td>
    </tr>
  );
}

function isIllustrative(measurement: Measurement | undefined, sources: SourceIndex): boolean {
  return measurement !== undefined && sources.get(measurement.source)?.kind === "illustrative";
}

/** The number of the source in the list below the table. */
function sourceNumber({ source }: Measurement, assessment: Assessment, sources: SourceIndex): string {
  const place = sourcesOf(assessment, sources).findIndex(({ id }) => id === source);
  return place < 0 ? "" : `${place + 1}`;
}

function partsText({ actual }: Assessment, formatNumber: (number: number, decimals: number) => string) {
  if (actual?.numerator.kind !== "number" || actual.denominator.kind !== "number") return undefined;
  return { part: formatNumber(actual.numerator.number, 0), whole: formatNumber(actual.denominator.number, 0) };
}
