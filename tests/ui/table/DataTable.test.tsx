// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { albanian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";

type Row = { readonly name: string; readonly value: number | undefined };

const ROWS: readonly Row[] = [
  { name: "Pejë", value: 1.5 },
  { name: "Çabër", value: undefined },
  { name: "Deçan", value: 10 },
  { name: "Cakaj", value: 2 },
];

const COLUMNS: readonly DataColumn<Row>[] = [
  { id: "name", label: "Municipality", show: ({ name }) => name, order: ({ name }) => name },
  { id: "value", label: "Value", show: ({ value }) => value ?? "[x]", order: ({ value }) => value, isNumeric: true },
  { id: "note", label: "Note", show: () => "" },
];

function names(): readonly (string | null)[] {
  return screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
}

function drawTable(props: Partial<Parameters<typeof DataTable<Row>>[0]> = {}, words = albanian) {
  return draw(
    <DataTable caption="Dropout rate" columns={COLUMNS} rows={ROWS} rowId={({ name }) => name} {...props} />,
    words,
  );
}

describe("a table of numbers", () => {
  it("keeps the order given until it is sorted", () => {
    drawTable();
    expect(names()).toEqual(["Pejë", "Çabër", "Deçan", "Cakaj"]);
  });

  it("sorts names as a dictionary of the language does", async () => {
    drawTable();
    await userEvent.click(screen.getByRole("button", { name: "Municipality" }));
    expect(names()).toEqual(["Cakaj", "Çabër", "Deçan", "Pejë"]);
    expect(screen.getByRole("columnheader", { name: "Municipality" }).getAttribute("aria-sort")).toBe("ascending");
  });

  it("sorts numbers by size, the largest first, and puts what is absent last both ways", async () => {
    drawTable();
    await userEvent.click(screen.getByRole("button", { name: "Value" }));
    expect(names()).toEqual(["Deçan", "Cakaj", "Pejë", "Çabër"]);
    await userEvent.click(screen.getByRole("button", { name: "Value" }));
    expect(names()).toEqual(["Pejë", "Cakaj", "Deçan", "Çabër"]);
  });

  it("offers no order where a column has none", () => {
    drawTable();
    expect(within(screen.getByRole("columnheader", { name: "Note" })).queryByRole("button")).toBeNull();
  });

  it("[X3] follows the address where that holds the order", async () => {
    const onSortChange = vi.fn();
    drawTable({ sort: "-name", onSortChange });
    expect(names()).toEqual(["Pejë", "Deçan", "Çabër", "Cakaj"]);
    await userEvent.click(screen.getByRole("button", { name: "Value" }));
    expect(onSortChange).toHaveBeenCalledWith("-value");
    expect(names()[0]).toBe("Pejë");
  });

  it("ignores an order by a column it does not have", () => {
    drawTable({ sort: "tirana", onSortChange: () => {} });
    expect(names()[0]).toBe("Pejë");
  });

  it("says so when there is no row", () => {
    drawTable({ rows: [] });
    expect(screen.getByText("Asnjë rresht nuk përputhet.")).toBeDefined();
  });

  it("breaks no rule axe knows", async () => {
    const { container } = drawTable({ sort: "-name", onSortChange: () => {} });
    expect(await violationsIn(container)).toEqual([]);
  });
});
