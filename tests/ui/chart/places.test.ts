import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestRow, nearestSpot, placeAfterKey } from "#ui/chart/nearest.ts";
import { spotLabels } from "#ui/chart/spotLabels.ts";
import { TEXT_SIZE, textWidth } from "#ui/chart/textSpace.ts";

const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
const INSIDE = { left: 0, right: 400, top: 0, bottom: 300 };

describe("the place a pointer is at", () => {
  it("is the nearest within reach, and none beyond", () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
    ];
    expect(nearestSpot(spots, { x: 20, y: 0 }, 24)).toBe(1);
    expect(nearestSpot(spots, { x: 100, y: 0 }, 24)).toBeUndefined();
    expect(nearestSpot([], { x: 0, y: 0 }, 24)).toBeUndefined();
  });

  it("in a list is that of its row, however far along", () => {
    const spots = [10, 38, 66].map((y) => ({ x: 500, y }));
    expect([9, 30, 66, 90].map((y) => nearestRow(spots, y))).toEqual([0, 1, 2, undefined]);
    expect(nearestRow([{ x: 0, y: 14 }], 20)).toBe(0);
  });
});

describe("the place a key leads to", () => {
  it.each([
    ["ArrowRight", undefined, 0],
    ["ArrowRight", 1, 2],
    ["ArrowDown", 2, 2],
    ["ArrowLeft", undefined, 2],
    ["ArrowUp", 0, 0],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["Tab", 1, undefined],
  ])("%s from %s is %s of three", (key, from, to) => {
    expect(placeAfterKey(key, from, 3)).toBe(to);
  });

  it("is none where there are no places", () => {
    expect(placeAfterKey("Home", undefined, 0)).toBeUndefined();
  });
});

describe("names beside spots", () => {
  it("cover neither one another nor a spot, and stay inside", () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 15 }), (spots) => {
        const named = spots.map((_, index) => ({ index, text: `Place ${index}` }));
        const boxes = spotLabels(spots, named, INSIDE, 5).map(({ text, x, y, anchor }) => {
          const width = textWidth(text);
          const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
          return { left, right: left + width, top: y - TEXT_SIZE * 0.6, bottom: y + TEXT_SIZE * 0.6 };
        });
        for (const [nth, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
          for (const other of boxes.slice(nth + 1)) {
            const isApart =
              box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom;
            expect(isApart).toBe(true);
          }
          for (const { x, y } of spots) {
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
          }
        }
      }),
    );
  });

  it("stand to the right where there is room, else to the left", () => {
    const label = (x: number) => spotLabels([{ x, y: 100 }], [{ index: 0, text: "Malishevë" }], INSIDE, 5)[0];
    expect(label(100)?.anchor).toBe("start");
    expect(label(395)?.anchor).toBe("end");
  });

  it("stand farther off, at the end of a line, where all is taken beside the spot", () => {
    const around = [-90, -60, -30, 30, 60, 90].flatMap((dx) =>
      [-18, 0, 18].map((dy) => ({ x: 200 + dx, y: 150 + dy })),
    );
    const [label] = spotLabels([{ x: 200, y: 150 }, ...around], [{ index: 0, text: "Fushë Kosovë" }], INSIDE, 5);
    expect(label?.from).toEqual({ x: 200, y: 150 });
  });
});
