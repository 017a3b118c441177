// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { Button } from "#ui/control/Button.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { ThemeSwitch } from "#ui/control/ThemeSwitch.tsx";

const OPTIONS = [
  { value: "dropout", label: "Dropout rate" },
  { value: "attendance", label: "Attendance rate", group: "Outcome" },
] as const;

describe("a list to choose from", () => {
  it("says what is chosen under its label", async () => {
    const onChange = vi.fn();
    draw(<SelectField label="Indicator" value="dropout" options={OPTIONS} onChange={onChange} />);
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "Indicator" });
    expect(list.value).toBe("dropout");
    await userEvent.selectOptions(list, "Attendance rate");
    expect(onChange).toHaveBeenCalledWith("attendance");
  });

  it("shows its groups", () => {
    draw(<SelectField label="Indicator" value="dropout" options={OPTIONS} onChange={() => {}} isLabelHidden />);
    expect(screen.getByRole("group", { name: "Outcome" }).textContent).toBe("Attendance rate");
  });
});

describe("a choice out of a few", () => {
  it("is a group of radio buttons", async () => {
    const onChange = vi.fn();
    draw(<SegmentedControl label="Indicator" value="dropout" options={OPTIONS} onChange={onChange} />);
    expect(screen.getByRole("group", { name: "Indicator" })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Dropout rate" }).checked).toBe(true);
    await userEvent.click(screen.getByRole("radio", { name: "Attendance rate" }));
    expect(onChange).toHaveBeenCalledWith("attendance");
  });
});

describe("the switch of themes", () => {
  it("tells its owner what was chosen", async () => {
    const onChange = vi.fn();
    draw(<ThemeSwitch theme="system" onChange={onChange} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Appearance" }), "Colours: dark");
    expect(onChange).toHaveBeenCalledWith("dark");
  });
});

describe("a button", () => {
  it("is pressed, unless it is disabled", async () => {
    const onPress = vi.fn();
    const { redraw } = draw(<Button onPress={onPress}>{"Print"}</Button>);
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    redraw(
      <Button onPress={onPress} isDisabled>
        {"Print"}
      </Button>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});

describe("notices and disclosures", () => {
  it("can be found by what they are", () => {
    draw(
      <>
        <Notice kind="internal" title="Internal">
          {"Do not pass it on."}
        </Notice>
        <Disclosure summary="Sources">{"EMIS"}</Disclosure>
      </>,
    );
    expect(screen.getByRole("note").textContent).toBe("Internal Do not pass it on.");
    expect(screen.getByText("Sources").tagName).toBe("SUMMARY");
  });
});

describe("all controls together", () => {
  it("break no rule axe knows", async () => {
    const { container } = draw(
      <>
        <SelectField label="Indicator" value="dropout" options={OPTIONS} onChange={() => {}} />
        <SegmentedControl label="Show" value="dropout" options={OPTIONS} onChange={() => {}} isLabelHidden />
        <ThemeSwitch theme="dark" onChange={() => {}} />
        <Button look="primary" onPress={() => {}}>
          {"Print"}
        </Button>
        <Notice kind="warning">{"Beware."}</Notice>
        <Disclosure summary="More" isOpen>
          {"More"}
        </Disclosure>
      </>,
    );
    expect(await violationsIn(container)).toEqual([]);
  });
});
