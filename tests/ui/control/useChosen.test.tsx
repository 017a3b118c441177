// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useChosen } from "#ui/control/useChosen.ts";

it("a choice is shown at once, and gives way to what is settled a moment later", () => {
  const { result, rerender } = renderHook(({ settled }) => useChosen(settled), {
    initialProps: { settled: ["a"] as readonly string[] },
  });
  act(() => result.current[1](["a", "b"]));
  expect(result.current[0]).toEqual(["a", "b"]);
  // The same choice, given anew, settles nothing.
  rerender({ settled: ["a"] });
  expect(result.current[0]).toEqual(["a", "b"]);
  rerender({ settled: ["a", "c"] });
  expect(result.current[0]).toEqual(["a", "c"]);
});
