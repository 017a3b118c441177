// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { COPYING } from "#domain/takenView.ts";
import { useIsPrinting } from "#ui/layout/useIsPrinting.ts";

function List() {
  return <p>{useIsPrinting() ? "all of it" : "what is in sight"}</p>;
}

describe("a long list of which a copy is taken", () => {
  it("is drawn whole before the copy goes on, and as it was afterwards", async () => {
    render(<List />);
    const waits: Promise<void>[] = [];
    await act(async () => {
      dispatchEvent(new CustomEvent(COPYING.begins, { detail: waits }));
    });
    expect(waits).toHaveLength(1);
    await Promise.all(waits);
    screen.getByText("all of it");
    await act(async () => {
      dispatchEvent(new Event(COPYING.ends));
    });
    screen.getByText("what is in sight");
  });

  it("keeps no copy waiting that is given up before it is drawn, or when it leaves the page", async () => {
    const { unmount } = render(<List />);
    const waits: Promise<void>[] = [];
    dispatchEvent(new CustomEvent(COPYING.begins, { detail: waits }));
    unmount();
    await Promise.all(waits);
    expect(waits).toHaveLength(1);
  });
});
