import { describe, expect, it } from "vitest";
import { elapsedText } from "#pages/elapsedText.ts";
import { placeAfter } from "#pages/useShowPlace.ts";

describe("a key while slides are shown", () => {
  it.each([
    ["ArrowRight", 4],
    ["PageDown", 4],
    [" ", 4],
    ["ArrowLeft", 2],
    ["Backspace", 2],
    ["Home", 0],
    ["End", 9],
    ["a", undefined],
    ["Escape", undefined],
  ])("leads on, back, or nowhere: %s", (key, to) => {
    expect(placeAfter({ key, shiftKey: false }, 3, 9)).toBe(to);
  });

  it("leads back by space with shift", () => {
    expect(placeAfter({ key: " ", shiftKey: true }, 3, 9)).toBe(2);
  });
});

describe("the clock of a speaker", () => {
  it("has hours of the talk only once there are any, and never less than nothing", () => {
    expect([0, 65_000, 3_725_900, -5].map(elapsedText)).toEqual(["0:00", "1:05", "1:02:05", "0:00"]);
  });
});
