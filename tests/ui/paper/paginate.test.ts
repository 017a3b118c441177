import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LaidOut, paginate } from "#ui/paper/paginate.ts";

const heading = (height: number): LaidOut => ({ frame: 0, items: [height], isHeading: true });
const table = (frame: number, ...items: readonly number[]): LaidOut => ({ frame, items, isHeading: false });

const ROOM = 100;
const part = fc.oneof(
  fc.integer({ min: 5, max: 20 }).map(heading),
  fc
    .tuple(fc.integer({ min: 0, max: 15 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }))
    .map(([frame, items]) => table(frame, ...items)),
);
const document = fc.array(part, { maxLength: 12 });

const heightOf = (parts: readonly LaidOut[], page: ReturnType<typeof paginate>[number]) =>
  page.reduce((sum, { part: place, from, to }) => {
    const { frame = 0, items = [] } = parts[place] ?? {};
    return sum + frame + items.slice(from, to).reduce((all, item) => all + item, 0);
  }, 0);

describe("pages of a document", () => {
  it("goes on with a table over the page, its head drawn again", () => {
    expect(paginate([table(10, 30, 30, 30, 30, 30)], ROOM)).toEqual([
      [{ part: 0, from: 0, to: 3 }],
      [{ part: 0, from: 3, to: 5 }],
    ]);
  });

  it("takes a heading over to the page of the first rows below it", () => {
    expect(paginate([table(0, 70), heading(10), table(5, 10, 10, 10)], ROOM)).toEqual([
      [{ part: 0, from: 0, to: 1 }],
      [
        { part: 1, from: 0, to: 1 },
        { part: 2, from: 0, to: 3 },
      ],
    ]);
  });

  it("leaves no single row of a table for the last page", () => {
    expect(paginate([table(10, 30, 30, 30, 30)], ROOM)).toEqual([
      [{ part: 0, from: 0, to: 2 }],
      [{ part: 0, from: 2, to: 4 }],
    ]);
  });

  it("gives what is taller than a page the page to itself, below its heading", () => {
    expect(paginate([table(0, 20), heading(10), table(0, 150), table(0, 20)], ROOM)).toEqual([
      [{ part: 0, from: 0, to: 1 }],
      [
        { part: 1, from: 0, to: 1 },
        { part: 2, from: 0, to: 1 },
      ],
      [{ part: 3, from: 0, to: 1 }],
    ]);
  });

  it("draws every item once, in order", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const drawn = paginate(parts, ROOM)
          .flat()
          .flatMap(({ part: place, from, to }) => Array.from({ length: to - from }, (_, item) => [place, from + item]));
        expect(drawn).toEqual(parts.flatMap(({ items }, place) => items.map((_, item) => [place, item])));
      }),
    );
  });

  it("fills no page beyond its room, unless headings and one item alone are taller", () => {
    fc.assert(
      fc.property(document, (parts) => {
        for (const page of paginate(parts, ROOM)) {
          const bodies = page.filter(({ part: place }) => parts[place]?.isHeading !== true);
          const isOneItem = bodies.length === 1 && bodies.every(({ from, to }) => to - from === 1);
          if (!isOneItem && bodies.length > 0) expect(heightOf(parts, page)).toBeLessThanOrEqual(ROOM);
        }
      }),
    );
  });

  it("ends no page with a heading that something follows, where headings leave room for it", () => {
    fc.assert(
      fc.property(document, (parts) => {
        const isHeading = (place: number) => parts[place]?.isHeading === true;
        fc.pre(!parts.some((_, place) => isHeading(place) && isHeading(place + 1) && isHeading(place + 2)));
        for (const page of paginate(parts, ROOM)) {
          const last = page.at(-1)?.part ?? 0;
          if (last < parts.length - 1) expect(isHeading(last)).toBe(false);
        }
      }),
    );
  });
});
