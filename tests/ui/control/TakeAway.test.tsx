// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { TakeAway } from "#ui/control/TakeAway.tsx";
import { type Take, TakeAwayContext } from "#ui/control/takeAwayContext.ts";

const VIEW = { name: "map", title: "9 of 15 municipalities are on track", caption: "2024/25" };
const TABLE = (
  <table>
    <tbody>
      <tr>
        <td>{"1"}</td>
      </tr>
    </tbody>
  </table>
);

function drawMenu(take: Take) {
  return draw(
    <TakeAwayContext
      value={{
        isInternal: false,
        load: async () => take,
        more: (view) => <button type="button">{`More of ${view.name}`}</button>,
      }}
    >
      <figure data-view="map">
        <TakeAway view={VIEW} table={TABLE} />
      </figure>
    </TakeAwayContext>,
  );
}

async function open() {
  const user = userEvent.setup();
  await user.click(screen.getByText("Download and share"));
  await screen.findByRole("button", { name: "Picture (SVG)" });
  return user;
}

describe("the menu by which a view is taken away", () => {
  it("is not there where nothing can be taken", () => {
    draw(<TakeAway view={VIEW} />);
    expect(screen.queryByText("Download and share")).toBeNull();
  });

  it("offers every kind once it is opened, and what else may be done", async () => {
    const { container } = drawMenu(vi.fn());
    expect(screen.queryByRole("button")).toBeNull();
    await open();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Picture (SVG)",
      "Picture (PNG)",
      "Copy picture",
      "Table (CSV)",
      "Table (Excel, XLSX)",
      "Copy address",
      "Copy code to embed",
      "This page as one file (HTML)",
      "More of map",
    ]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("leads from choice to choice by arrow keys, and is left by Escape", async () => {
    drawMenu(vi.fn());
    const user = await open();
    const focused = () => document.activeElement?.textContent;
    await user.tab();
    expect(focused()).toBe("Picture (SVG)");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Picture (PNG)");
    await user.keyboard("{End}{ArrowDown}");
    expect(focused()).toBe("Picture (SVG)");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("This page as one file (HTML)");
    await user.keyboard("{Escape}");
    expect(focused()).toBe("Download and share");
    expect(document.querySelector("details")?.open).toBe(false);
  });

  it("hands the view over as it stands, and says what was saved", async () => {
    const take = vi.fn<Take>(async (_, view) => ({ kind: "saved", name: `${view.element.dataset["view"]}.svg` }));
    drawMenu(take);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Picture (SVG)" }));
    expect((await screen.findByText("Saved: map.svg")).getAttribute("role")).toBe("status");
    expect(take.mock.calls[0]?.[1]).toMatchObject(VIEW);
  });

  it("draws the table that is asked for only while it is read", async () => {
    drawMenu(async (_, view) => ({ kind: "saved", name: String(await view.readTables((table) => table.rows.length)) }));
    const user = await open();
    expect(document.querySelector("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Table (CSV)" }));
    await screen.findByText("Saved: 1");
    expect(document.querySelector("table")).toBeNull();
  });

  it("shows how far it is, and can be cancelled", async () => {
    drawMenu(
      (_kind, _view, { signal, onStep }) =>
        new Promise((_, reject) => {
          onStep(1, 4);
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Picture (PNG)" }));
    expect((await screen.findByRole<HTMLProgressElement>("progressbar")).position).toBe(0.25);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await vi.waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(screen.queryByText(/could not be done/)).toBeNull();
  });

  it("gives a text to copy by hand where the browser refuses, and tells why something failed", async () => {
    drawMenu(async (kind) => {
      if (kind === "embed") throw new Error("no memory");
      return { kind: "text", text: "https://example.org/" };
    });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Copy address" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toBe("https://example.org/");
    await user.click(screen.getByRole("button", { name: "Copy code to embed" }));
    expect(await screen.findByText("This could not be done: Error: no memory")).toBeDefined();
  });
});
