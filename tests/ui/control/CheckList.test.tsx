// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { Button } from "#ui/control/Button.tsx";
import { CheckList } from "#ui/control/CheckList.tsx";

const OPTIONS = [
  { value: "decan", label: "Deçan" },
  { value: "peje", label: "Pejë" },
  { value: "prizren", label: "Prizren" },
];

describe("any number of choices out of many", () => {
  it("are check boxes under one name, those chosen checked", () => {
    draw(<CheckList label="Municipalities" options={OPTIONS} chosen={["peje"]} onChange={() => {}} />);
    expect(screen.getByRole("group", { name: "Municipalities" })).toBeDefined();
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  it("are made by keyboard, and given in the order of the options", async () => {
    const onChange = vi.fn();
    draw(<CheckList label="Municipalities" options={OPTIONS} chosen={["prizren", "peje"]} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(onChange).toHaveBeenLastCalledWith(["decan", "peje", "prizren"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Pejë" }));
    // the second press goes on from the first, also while whoever holds the choice has not answered yet
    expect(onChange).toHaveBeenLastCalledWith(["decan", "prizren"]);
  });

  it("stand below their short cuts and have nothing axe objects to", async () => {
    const onPress = vi.fn();
    const actions = <Button onPress={onPress}>All</Button>;
    const { container } = draw(
      <main>
        <CheckList label="Municipalities" options={OPTIONS} chosen={[]} onChange={() => {}} actions={actions} />
      </main>,
    );
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(onPress).toHaveBeenCalledOnce();
    expect(await violationsIn(container)).toEqual([]);
  });
});
