import "../../../../src/styles.css";
import { createRoot } from "react-dom/client";
import { type LongColumn, LongTable } from "#ui/table/LongTable.tsx";
import { COLUMNS, ROWS } from "../columns.ts";

const cell = (place: number, { id }: LongColumn) => COLUMNS.find((column) => column.id === id)?.textOf(place);
const onSort = () => undefined;

/** Shows all rows; what is asked for is written when it comes into sight. */
function show(): void {
  createRoot(document.getElementById("root") ?? document.body).render(
    <LongTable caption="All values" columns={COLUMNS} count={ROWS} cell={cell} sort={undefined} onSort={onSort} />,
  );
}

Object.assign(window, { show });
