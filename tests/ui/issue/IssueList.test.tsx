// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { issueOf } from "#domain/issue.ts";
import { buildIssueTable, findIssues, type IssueFilter } from "#domain/issueTable.ts";
import { albanian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { IssueFilters } from "#ui/issue/IssueFilters.tsx";
import { IssueList } from "#ui/issue/IssueList.tsx";

/** jsdom lays nothing out: a region of 600 pixels whose lines are 60 high. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(60);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
});

const place = (row: number) => ({ file: "targets.csv", row, column: "value" });
const wrong = (row: number) => issueOf("notNumber", place(row), `x${row}`, { symbols: "none" });
const MISSING = issueOf("missingTable", { file: "plans.csv" }, "plans");

function list(issues: readonly ReturnType<typeof issueOf>[], onEdit = vi.fn()) {
  const table = buildIssueTable(issues);
  const cells = new Map(issues.flatMap((issue, index) => (issue.place.row === undefined ? [] : [[index, issue.text]])));
  return <IssueList issues={table} found={findIssues(table, {})} cells={cells} onEdit={onEdit} />;
}

const cellAt = (row: number) =>
  screen.getByRole("textbox", { name: `Text of the cell: targets.csv, row ${row}, column value` });

describe("a list of issues", () => {
  it("[I2] says of each where it is, what is wrong and how to mend it; what is no cell has nothing to type in", async () => {
    const { container } = draw(<main>{list([wrong(3), MISSING])}</main>);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Errorrow 3, column valuetargets\.csv“x3” is not a number\. ?Write a number/),
      expect.stringContaining("The table “plans” is missing."),
    ]);
    expect(screen.getAllByRole("textbox")).toHaveLength(1);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("gives the text that was typed once, with Enter or when it is left, and not with Escape", async () => {
    const onEdit = vi.fn();
    draw(list([wrong(3), wrong(4)], onEdit));
    await userEvent.clear(cellAt(3));
    await userEvent.type(cellAt(3), "1.5{Enter}");
    expect(onEdit).toHaveBeenLastCalledWith(place(3), "1.5");
    await userEvent.type(cellAt(4), "7");
    await userEvent.tab();
    expect(onEdit).toHaveBeenLastCalledWith(place(4), "x47");
    await userEvent.type(cellAt(3), "9{Escape}");
    expect((cellAt(3) as HTMLInputElement).value).toBe("x3");
    await userEvent.tab();
    expect(onEdit).toHaveBeenCalledTimes(2);
  });

  it("moves the focus to the next cell when the issue it was at is mended", async () => {
    const { redraw } = draw(list([wrong(3), wrong(4), wrong(5)]));
    cellAt(4).focus();
    redraw(list([wrong(3), wrong(5)]));
    await waitFor(() => expect(document.activeElement).toBe(cellAt(5)));
    redraw(list([wrong(3)]));
    await waitFor(() => expect(document.activeElement).toBe(cellAt(3)));
  });

  it("keeps the focus where it is while other issues go", () => {
    const { redraw } = draw(list([wrong(3), wrong(4)]));
    cellAt(4).focus();
    const focused = document.activeElement;
    redraw(list([wrong(4)]));
    expect(document.activeElement).toBe(focused);
    expect(focused).toBe(cellAt(4));
  });

  it("puts many alike away under one line, which opens and closes", async () => {
    draw(list([MISSING, ...Array.from({ length: 40 }, (_, row) => wrong(row + 2))]));
    const group = screen.getByRole("button", {
      name: /40 like this.*“x2” is not a number.*targets\.csv, column value/,
    });
    expect(group.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    await userEvent.click(group);
    expect(cellAt(2)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { expanded: true }));
    expect(screen.queryAllByRole("textbox")).toEqual([]);
  });

  it("draws only what is in sight of a hundred thousand, and says how many there are", () => {
    const kinds = ["notNumber", "blankCell", "notDay"] as const;
    const many = Array.from({ length: 100_000 }, (_, row) =>
      issueOf(kinds[row % 3] ?? "notDay", { file: `f${row}.csv`, row: 2, column: "value" }, "x", { symbols: "none" }),
    );
    draw(list(many));
    const items = screen.getAllByRole("listitem");
    expect(items.length).toBeLessThan(30);
    expect(items[0]?.getAttribute("aria-setsize")).toBe("100000");
  });
});

describe("filters of issues", () => {
  const issues = buildIssueTable([
    wrong(3),
    wrong(4),
    MISSING,
    issueOf("placeMatched", place(9), "Ipek", { municipality: "Peja" }),
  ]);

  function filters(filter: IssueFilter, onChange = vi.fn()) {
    return <IssueFilters issues={issues} filter={filter} onChange={onChange} />;
  }

  it("say how many there are of each kind, and tell what is chosen", async () => {
    const onChange = vi.fn();
    draw(filters({}, onChange));
    expect(screen.getAllByRole("radio").map((radio) => radio.parentElement?.textContent)).toEqual([
      "All (4)",
      "Errors (3)",
      "Warnings (0)",
      "Notices (1)",
    ]);
    await userEvent.click(screen.getByRole("radio", { name: "Notices (1)" }));
    expect(onChange).toHaveBeenLastCalledWith({ severity: "notice" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "File" }), "plans.csv");
    expect(onChange).toHaveBeenLastCalledWith({ file: "plans.csv" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "What is wrong" }), "“x3” is not a number. (2)");
    expect(onChange).toHaveBeenLastCalledWith({ code: "notNumber" });
    await userEvent.type(screen.getByRole("searchbox", { name: "Find" }), "p");
    expect(onChange).toHaveBeenLastCalledWith({ find: "p" });
  });

  it("take a choice back without a trace", async () => {
    const onChange = vi.fn();
    draw(filters({ severity: "error", find: "x" }, onChange));
    await userEvent.click(screen.getByRole("radio", { name: "All (4)" }));
    expect(onChange).toHaveBeenLastCalledWith({ find: "x" });
  });

  it("speak the reader's language", () => {
    draw(filters({}), albanian);
    expect(screen.getByRole("radio", { name: "Gabime (3)" })).toBeDefined();
  });
});
