// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { sourcesOfKind } from "#tests/ui/status/assessments.ts";
import { Picture } from "#ui/layout/Picture.tsx";
import { draw, violationsIn } from "./draw.tsx";

function picture(isTable: boolean, onIsTableChange = (_isTable: boolean) => {}) {
  return (
    <Picture
      name="map"
      kind="map"
      title="9 of 15 municipalities are on track"
      caption="Dropout rate · 2024/25"
      picture={<p>{"the map"}</p>}
      table={<p>{"the table"}</p>}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={[...sourcesOfKind("illustrative").values()]}
    />
  );
}

describe("a picture", () => {
  it("stands under its finding and its selection", () => {
    draw(picture(false));
    expect(screen.getByRole("figure").textContent).toMatch(/^9 of 15 .*on trackDropout rate · 2024\/25the map/);
  });

  it("[X3] turns into its table and back", async () => {
    const onIsTableChange = vi.fn();
    const { redraw } = draw(picture(false, onIsTableChange));
    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));
    redraw(picture(true, onIsTableChange));
    expect(screen.getByText("the table")).toBeDefined();
    expect(screen.queryByText("the map")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show as map" }));
    expect(onIsTableChange.mock.calls).toEqual([[true], [false]]);
  });

  it("[V4] names its source with its date as it is read, and says when it is illustrative", () => {
    draw(picture(false));
    expect(screen.getByText("Source: MESTI, Education statistics, 30 September 2025 (Illustrative)")).toBeDefined();
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<main>{picture(true)}</main>);
    expect((await violationsIn(container)).filter((violation) => !violation.startsWith("heading-order"))).toEqual([]);
  });
});
