import type { TablePart } from "#domain/slide.ts";

type Props = { readonly table: TablePart; readonly isHidden?: boolean };

/** A table as it stands on a slide; hidden, it is the words of a picture for those who do not see it. */
export function SlideTable({ table: { label, columns, rows, rest }, isHidden = false }: Props) {
  const numeric = (column: number) => (columns[column]?.isNumeric ? "numeric" : undefined);
  return (
    <div
      className={isHidden ? "visually-hidden" : "slide-table"}
      data-rows={rows.length > 10 ? "many" : rows.length > 6 ? "some" : "few"}
    >
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column, nth) => (
              <th key={column.label} scope="col" className={numeric(nth)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(([key, row]) => (
            <tr key={key}>
              {columns.map((column, nth) => {
                const { text = "", tone } = row[nth] ?? {};
                const className = tone === undefined ? numeric(nth) : `slide-tone tone-${tone}`;
                if (nth > 0)
                  return (
                    <td key={column.label} className={className}>
                      {text}
                    </td>
                  );
                return (
                  <th key={column.label} scope="row">
                    {text}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rest !== undefined && <p className="slide-table__rest">{rest}</p>}
    </div>
  );
}

/** Rows under keys of their own: what stands in them, and how often it stood before. */
function keyed(rows: TablePart["rows"]): readonly (readonly [string, TablePart["rows"][number]])[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const text = row.map((cell) => cell.text).join("|");
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return [`${text}|${nth}`, row];
  });
}
