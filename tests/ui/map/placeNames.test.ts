import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId } from "#domain/id.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { areasOf, MUNICIPALITIES, TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { overlap } from "#ui/map/box.ts";
import { NAME_WIDTHS, namesAt, pictureOf, STATIC_NAME_WIDTHS, wishesOf } from "#ui/map/mapPicture.ts";
import { lengthOf, type NameWish, nameBox, type PlacedName, placeNames } from "#ui/map/placeNames.ts";
import { shapesOf } from "#ui/map/shapes.ts";

const map = shapesOf(TOPOLOGY);

const wish = (name: string, x: number, y: number, changes: Partial<NameWish> = {}): NameWish => ({
  area: name as AreaId,
  name,
  at: [x, y],
  hasSymbol: false,
  isImportant: false,
  from: 0,
  ...changes,
});

const boxesOf = (wishes: readonly NameWish[], names: readonly PlacedName[], width: number) =>
  names.map(({ area, side }) => nameBox(wishes.find((one) => one.area === area) ?? wish("", 0, 0), side, width));

const anyOverlap = (boxes: readonly ReturnType<typeof nameBox>[]) =>
  boxes.some((one, index) => boxes.slice(index + 1).some((other) => overlap(one, other)));

const someWishes = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    hasSymbol: fc.boolean(),
    isImportant: fc.boolean(),
    length: fc.integer({ min: 3, max: 20 }),
  }),
  { maxLength: 25 },
);

describe("placeNames", () => {
  it("writes a lone name on its label point, or below its symbol", () => {
    expect(placeNames([wish("Pejë", 0.5, 0.5)], 20, 1)).toEqual([{ area: "Pejë", side: "on" }]);
    expect(placeNames([wish("Pejë", 0.5, 0.5, { hasSymbol: true })], 20, 1)).toEqual([{ area: "Pejë", side: "below" }]);
  });

  it("gives way to earlier names, to symbols and to the edge", () => {
    const pair = [wish("Pejë", 0.5, 0.5, { hasSymbol: true }), wish("Istog", 0.5, 0.56, { hasSymbol: true })];
    expect(placeNames(pair, 20, 1).map(({ side }) => side)).toEqual(["above", "below"]);
    expect(placeNames([wish("Dragash", 0.5, 0.99, { hasSymbol: true })], 20, 1)[0]?.side).toBe("above");
    expect(placeNames([wish("Dragash", 0.01, 0.5)], 20, 1)).toEqual([]);
  });

  it("names nothing on a map narrower than it is worth", () => {
    const late = [wish("Viti", 0.5, 0.5, { from: 30 })];
    expect(placeNames(late, 29, 1)).toEqual([]);
    expect(placeNames(late, 30, 1)).toHaveLength(1);
  });

  it("lets an important name that found no room choose first", () => {
    const crowded = [
      wish("Long enough to be in the way", 0.5, 0.5),
      wish("Obiliq", 0.5, 0.48, { isImportant: true }),
      wish("Lipjan", 0.5, 0.52, { isImportant: true }),
    ];
    expect(placeNames(crowded, 20, 1).map(({ area }) => area)).toEqual(expect.arrayContaining(["Obiliq", "Lipjan"]));
  });

  it("never lets names overlap, nor lets them where they are drawn on a wider map", () => {
    fc.assert(
      fc.property(
        someWishes,
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (some, width, more) => {
          const wishes = some.map(({ x, y, length, ...rest }, index) =>
            wish(`${index}${"a".repeat(length)}`, x, y, rest),
          );
          const names = placeNames(wishes, width, 1);
          expect(anyOverlap(boxesOf(wishes, names, width))).toBe(false);
          expect(anyOverlap(boxesOf(wishes, names, width + more))).toBe(false);
        },
      ),
    );
  });
});

describe("lengthOf", () => {
  it("is no less than what Chromium measures in Source Sans 3 Semibold at 13 px, within a hundredth", () => {
    // Measured with canvas.measureText, in em.
    const measured = {
      Novobërdë: 4.74,
      Obiliq: 2.6,
      "North Mitrovica": 6.7,
      Vushtrri: 3.42,
      Mitrovicë: 4.2,
      Klokot: 2.8,
    };
    for (const [name, em] of Object.entries(measured)) expect(lengthOf(name)).toBeGreaterThan(em * 0.8125 * 0.99);
  });
});

describe("the names on the map of Kosovo", () => {
  const fills = {
    status: [{ kind: "status", status: "behind" }, { kind: "outside" }],
    value: [
      { kind: "class", index: 0, of: 5 },
      { kind: "class", index: 1, of: 5 },
    ],
  } as const;
  const cases = [albanian, serbian, english, turkish].flatMap((words) => [
    { name: `${words.language}, by status`, areas: areasOf(words, ...fills.status) },
    { name: `${words.language}, by value`, areas: areasOf(words, ...fills.value) },
  ]);

  it.each(cases)("has all 15 of the programme on a map of 26 rem and more: $name", ({ areas }) => {
    const picture = pictureOf(map, areas);
    const programme = new Set<string>(MUNICIPALITIES.filter(({ inProgramme }) => inProgramme).map(({ id }) => id));
    for (const width of NAME_WIDTHS.filter((wide) => wide >= 26)) {
      expect(namesAt(picture, width).filter(({ area }) => programme.has(area))).toHaveLength(15);
    }
  });

  it("has the same names at the same places whatever its areas are coloured by, as they are worked out once", () => {
    const inside = ["behind", "achieved"] as const;
    const [one, other] = inside.map((status) => pictureOf(map, areasOf(english, { kind: "status", status })));
    expect(other?.namesFrom(30)).toBe(one?.namesFrom(30));
    const byValue = pictureOf(map, areasOf(english, { kind: "class", index: 0, of: 5 }));
    expect(byValue.namesFrom(30)).not.toEqual(one?.namesFrom(30));
  });

  it.each(cases)("has all 38 when magnified, and never two over each other: $name", ({ areas }) => {
    const picture = pictureOf(map, areas);
    const wishes = wishesOf(map, areas);
    for (const width of NAME_WIDTHS) {
      expect(anyOverlap(boxesOf(wishes, namesAt(picture, width), width))).toBe(false);
    }
    expect(namesAt(picture, 140)).toHaveLength(38);
  });

  it("begins with the municipality the page is about", () => {
    const areas = areasOf(english, { kind: "outside" });
    expect(wishesOf(map, areas, "mamushe" as AreaId)[0]).toMatchObject({ area: "mamushe", isImportant: true, from: 0 });
  });

  it("has no names on a map too narrow for any", () => {
    expect(namesAt(pictureOf(map, areasOf(english, { kind: "outside" })), 17)).toEqual([]);
  });
});

describe("mapNames.css", () => {
  it("has a rule for every width at which a static map's names are placed anew", () => {
    const css = readFileSync("src/ui/map/mapNames.css", "utf8");
    for (const [index, from] of STATIC_NAME_WIDTHS.entries()) {
      const to = STATIC_NAME_WIDTHS[index + 1];
      const range = to === undefined ? `(width >= ${from}rem)` : `(${from}rem <= width < ${to}rem)`;
      expect(css).toContain(`@container map-frame ${range} {\n  .map-name--at-${from} {`);
    }
  });
});
