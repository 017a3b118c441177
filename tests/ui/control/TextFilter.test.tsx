// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { draw } from "#tests/ui/layout/draw.tsx";
import { TextFilter } from "#ui/control/TextFilter.tsx";

function field(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("searchbox", { name: "Find" });
}

describe("a text that narrows down", () => {
  it("tells every letter as it is typed", async () => {
    const onChange = vi.fn();
    draw(<TextFilter label="Find" value="" onChange={onChange} />);
    await userEvent.type(field(), "pe");
    expect(onChange.mock.calls).toEqual([["p"], ["pe"]]);
  });

  it("is not overtaken by an address that follows later", async () => {
    const onChange = () => {};
    const { redraw } = draw(<TextFilter label="Find" value="" onChange={onChange} />);
    await userEvent.type(field(), "pej");
    redraw(<TextFilter label="Find" value="p" onChange={onChange} />);
    expect(field().value).toBe("pej");
  });

  it("follows the address once nobody types any more", async () => {
    const onChange = () => {};
    const { redraw } = draw(<TextFilter label="Find" value="" onChange={onChange} />);
    await userEvent.type(field(), "pej");
    fireEvent.blur(field());
    redraw(<TextFilter label="Find" value="" onChange={onChange} />);
    expect(field().value).toBe("");
  });
});
