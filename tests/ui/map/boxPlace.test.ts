import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "#ui/map/box.ts";
import { boxPlace } from "#ui/map/boxPlace.ts";

const FRAME = { width: 600, height: 640 };
const TIP = { width: 150, height: 90 };

const boxAt = ([left, top]: readonly [number, number], { width, height }: typeof TIP) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("boxPlace", () => {
  it("stands above an area, over its middle", () => {
    expect(boxPlace({ left: 300, top: 300, right: 400, bottom: 380 }, TIP, FRAME)).toEqual([275, 208]);
  });

  it("stands below an area at the upper edge", () => {
    expect(boxPlace({ left: 300, top: 10, right: 400, bottom: 80 }, TIP, FRAME)).toEqual([275, 82]);
  });

  it("keeps within the sides of the frame", () => {
    expect(boxPlace({ left: 0, top: 300, right: 20, bottom: 320 }, TIP, FRAME)[0]).toBe(0);
    expect(boxPlace({ left: 590, top: 300, right: 600, bottom: 320 }, TIP, FRAME)[0]).toBe(450);
  });

  it("stands beside an area as high as the frame", () => {
    expect(boxPlace({ left: 0, top: -50, right: 200, bottom: 700 }, TIP, FRAME)).toEqual([202, 280]);
    expect(boxPlace({ left: 400, top: -50, right: 700, bottom: 700 }, TIP, FRAME)).toEqual([248, 280]);
  });

  it("stands at the foot of the frame where the area fills it", () => {
    expect(boxPlace({ left: -50, top: -50, right: 700, bottom: 700 }, TIP, FRAME)).toEqual([250, 550]);
  });

  it("never covers the area it speaks of, where there is room beside it, nor leaves the frame", () => {
    const side = (most: number) => fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }));
    fc.assert(
      fc.property(side(400), side(440), ([one, other], [first, last]) => {
        const area = {
          left: Math.min(one, other),
          right: Math.max(one, other) + 1,
          top: Math.min(first, last),
          bottom: Math.max(first, last) + 1,
        };
        const box = boxAt(boxPlace(area, TIP, FRAME), TIP);
        expect(overlap(box, area)).toBe(false);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(FRAME.width);
        expect(box.bottom).toBeLessThanOrEqual(FRAME.height);
      }),
    );
  });
});
