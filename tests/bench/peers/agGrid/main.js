import { AllCommunityModule, createGrid, ModuleRegistry } from "ag-grid-community";
import { COLUMNS, objectOf, ROWS, written } from "../../table/columns.ts";

ModuleRegistry.registerModules([AllCommunityModule]);

/** Shows all rows, of which it wants objects. */
window.show = () => {
  const root = document.getElementById("root");
  root.style.height = "640px";
  createGrid(root, {
    columnDefs: COLUMNS.map(({ id, label, width }) => ({
      field: id,
      headerName: label,
      width: width * 16,
      ...(["value", "numerator", "denominator"].includes(id) && {
        type: "numericColumn",
        valueFormatter: ({ value }) => written(id, value),
      }),
    })),
    rowData: Array.from({ length: ROWS }, (_, row) => objectOf(row)),
    rowHeight: 32,
    animateRows: false,
  });
};
