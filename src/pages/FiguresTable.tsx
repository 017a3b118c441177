import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import type { Indicator } from "#domain/dataset.ts";
import { CODED_COLUMNS, type RowNames } from "#domain/observationRows.ts";
import { observationAt, valueAt } from "#domain/observationTable.ts";
import { writeObservations } from "#export/tables.ts";
import { fileNameOf } from "#export/view/fileName.ts";
import { Button } from "#ui/control/Button.tsx";
import { TextFilter } from "#ui/control/TextFilter.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type LongColumn, LongTable } from "#ui/table/LongTable.tsx";
import type { Sort } from "#ui/table/sort.ts";
import { figureColumns, figureNames, figureRows } from "./figuresView.ts";
import { saveFile } from "./saveFile.ts";
import type { IndicatorPackOf, Site } from "./useSite.ts";

export type FiguresTableProps = {
  readonly site: Site;
  readonly indicator: Indicator;
  readonly pack: IndicatorPackOf;
};

/** Every value of an indicator in a row of its own, to be searched, ordered and taken away as it can be read again. */
export function FiguresTable({ site, indicator, pack }: FiguresTableProps) {
  const { words, first } = site;
  const { observations } = pack;
  const [find, setFind] = useState("");
  const [sort, setSort] = useState<Sort>();
  const asked = useDeferredValue(find);
  const names = useMemo(() => figureNames(site, observations), [site, observations]);
  const columns = useMemo(() => figureColumns(site, indicator, observations), [site, indicator, observations]);
  const rows = useMemo(
    () => figureRows(site, indicator, observations, names, { find: asked, sort }),
    [site, indicator, observations, names, asked, sort],
  );
  const save = () => {
    const warning = first.audience === "internal" ? [words.say("common.internal.short")] : [];
    const name = fileNameOf(["observations", indicator.id, ...warning]);
    saveFile(new TextEncoder().encode(writeObservations(observations, rows)), `${name}.csv`);
  };
  const cell = useMemo(() => {
    const cellOf = cellsOf({ site, indicator, pack }, names);
    return (place: number, { id }: LongColumn) => cellOf(rows[place] ?? 0, id);
  }, [site, indicator, pack, names, rows]);
  return (
    <>
      <div className="controls">
        <TextFilter label={words.say("indicator.figures.find")} value={find} onChange={setFind} />
        <p role="status" className="all-figures__found">
          {words.say("table.rowCountOf", { count: rows.length, total: observations.length })}
        </p>
        <Button onPress={save}>{words.say("indicator.figures.save")}</Button>
      </div>
      {rows.length === 0 ? (
        <p>{words.say("table.noRows")}</p>
      ) : (
        <LongTable
          caption={`${words.say("indicator.figures.title")} · ${words.text(indicator.name)}`}
          columns={columns}
          count={rows.length}
          cell={cell}
          sort={sort}
          onSort={setSort}
        />
      )}
    </>
  );
}

const COUNTED = { unit: "", decimals: 0 } as const;

/** What stands in a column of a row of the table. */
function cellsOf({ site, indicator, pack }: FiguresTableProps, names: RowNames) {
  const { words, sources } = site;
  const { observations } = pack;
  return (row: number, id: string): ReactNode => {
    const coded = CODED_COLUMNS.find((column) => column === id);
    if (coded !== undefined) return names[coded][observations[coded][row] ?? 0];
    if (id === "note") return words.text(observations.notes.get(row) ?? {});
    if (id === "numerator" || id === "denominator")
      return <ValueText value={valueAt(observations[id], row)} style={COUNTED} />;
    const { value, marks, source } = observationAt(observations, row);
    const isIllustrative = sources.get(source)?.kind === "illustrative";
    return <ValueText value={value} style={indicator} marks={marks} isIllustrative={isIllustrative} />;
  };
}
