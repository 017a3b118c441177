import { describe, expect, it } from "vitest";
import { groupOptions } from "#ui/control/option.ts";

describe("options in groups", () => {
  it("keep the order in which groups and options first appear", () => {
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B", group: "Outcome" },
      { value: "c", label: "C" },
      { value: "d", label: "D", group: "Outcome" },
    ];
    const groups = [...groupOptions(options)].map(([group, members]) => [group, members.map(({ value }) => value)]);
    expect(groups).toEqual([
      [undefined, ["a", "c"]],
      ["Outcome", ["b", "d"]],
    ]);
  });
});
