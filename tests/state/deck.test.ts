import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId } from "#domain/id.ts";
import {
  addSlide,
  changeSlide,
  type Deck,
  type DeckSlide,
  LONGEST_TITLE,
  MOST_SLIDES,
  moveSlide,
  parseDeck,
  removeSlide,
  slideOf,
  viewOf,
  writeDeck,
} from "#state/deck.ts";
import { deckText, parseDeckText } from "#state/deckAddress.ts";

const ADDRESSES = ["", "plans/?part=money", "municipality/peje/?part=todo", "compare/?indicator=dropout", "method/"];
const words = fc.option(
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replaceAll(/\p{Cc}/gu, "").trim()),
  { nil: undefined },
);
const slide: fc.Arbitrary<DeckSlide> = fc
  .record({ address: fc.constantFrom(...ADDRESSES), title: words, notes: words })
  .map(({ address, title, notes }) => ({ address, ...(title ? { title } : {}), ...(notes ? { notes } : {}) }));
const deck: fc.Arbitrary<Deck> = fc.array(slide, { maxLength: 12 }).map((slides) => ({ slides }));

const file = (slides: unknown, version: unknown = 1) => JSON.stringify({ vijim: "deck", version, slides });
const named = (...titles: readonly string[]): Deck => ({ slides: titles.map((title) => ({ address: "", title })) });
const titlesOf = ({ slides }: Deck) => slides.map(({ title }) => title).join("");

describe("a deck in a file", () => {
  it("reopens as it was saved", () => {
    fc.assert(
      fc.property(deck, (one) => {
        expect(parseDeck(writeDeck(one))).toEqual({ isDeck: true, deck: one, dropped: 0 });
      }),
    );
  });

  it("reopens from an address, where it is short enough for one", () => {
    fc.assert(
      fc.property(deck, (one) => {
        const text = deckText(one);
        if (text !== undefined) expect(parseDeckText(text)).toEqual({ isDeck: true, deck: one, dropped: 0 });
      }),
    );
    expect(deckText(named("a", "b"))).toMatch(/^[\w-]{10,200}$/);
  });

  it("is no address where it is too long for one", () => {
    const notes = Array.from({ length: 900 }, (_, nth) => (nth * 7919).toString(36)).join(" ");
    expect(deckText({ slides: [{ address: "", notes }] })).toBeUndefined();
  });

  it.each([
    ["not JSON", "{"],
    ["another JSON", '{"a":1}'],
    ["an older form", file([], 0)],
    ["a list of something else", file("slides")],
  ])("that is none says so: %s", (_, text) => {
    expect(parseDeck(text)).toEqual({ isDeck: false, fault: "notDeck" });
  });

  it("of a newer site, and one far too large, say so", () => {
    expect(parseDeck(file([], 2))).toEqual({ isDeck: false, fault: "newer" });
    expect(parseDeck(file(["x".repeat(1_000_000)]))).toEqual({ isDeck: false, fault: "tooLarge" });
  });

  it("leaves out and counts what is no view of the site, and what is beyond the most there may be", () => {
    const read = parseDeck(file([{ address: "plans/" }, { address: "../secret/" }, { address: "present/" }, 5, {}]));
    expect(read).toEqual({ isDeck: true, deck: { slides: [{ address: "plans/" }] }, dropped: 4 });
    const many = parseDeck(file(Array.from({ length: MOST_SLIDES + 3 }, () => ({ address: "" }))));
    expect(many).toMatchObject({ isDeck: true, dropped: 3 });
  });

  it("[X3] holds no more of an address than a selection may be, and no endless or unprintable words", () => {
    const read = parseDeck(
      file([{ address: "plans/?part=money&evil=<script>", title: `a\u0007b${"c".repeat(999)}`, notes: "x\ny" }]),
    );
    if (!read.isDeck) throw new Error("no deck");
    const [first] = read.deck.slides;
    expect(first?.address).toBe("plans/?part=money");
    expect(first?.title).toHaveLength(LONGEST_TITLE);
    expect(first?.title?.slice(0, 4)).toBe("a bc");
    expect(first?.notes).toBe("x\ny");
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseDeck(text).isDeck === "boolean"));
    fc.assert(fc.property(fc.string(), (text) => typeof parseDeckText(text).isDeck === "boolean"));
  });
});

describe("a view as a slide", () => {
  it("[X3] is its page and selection without what is open over it, and is found again", () => {
    const page = { page: "municipality", municipality: "peje" as AreaId } as const;
    const made = slideOf({ page, selection: { part: "todo", working: "dropout~peje", tables: "map", slide: "3" } });
    expect(made).toEqual({ address: "municipality/peje/?part=todo" });
    expect(viewOf(made.address)).toEqual({ page, selection: { part: "todo" } });
  });

  it("is none where there is no page", () => {
    expect(["atlantis/", "municipality/", "present/", "data/", "/"].map(viewOf)).toEqual(Array(5).fill(undefined));
  });
});

describe("the order of slides", () => {
  it("is changed by moving one, the others keeping theirs", () => {
    expect(titlesOf(moveSlide(named("a", "b", "c", "d"), 0, 2))).toBe("bcad");
    expect(titlesOf(moveSlide(named("a", "b", "c", "d"), 3, 0))).toBe("dabc");
  });

  it("stays where there is no such place", () => {
    const one = named("a", "b");
    expect([moveSlide(one, 0, -1), moveSlide(one, 1, 2), moveSlide(one, 5, 0)]).toEqual([one, one, one]);
  });

  it("loses and doubles none", () => {
    fc.assert(
      fc.property(deck, fc.nat(12), fc.nat(12), (one, from, to) => {
        const sorted = (of: Deck) => of.slides.map((each) => JSON.stringify(each)).sort();
        expect(sorted(moveSlide(one, from, to))).toEqual(sorted(one));
      }),
    );
  });

  it("has a new slide at its end, until it is full", () => {
    expect(titlesOf(addSlide(named("a"), { address: "", title: "b" }))).toBe("ab");
    const full: Deck = { slides: Array.from({ length: MOST_SLIDES }, () => ({ address: "" })) };
    expect(addSlide(full, { address: "" })).toBe(full);
  });

  it("closes where one is taken out", () => {
    expect(titlesOf(removeSlide(named("a", "b", "c"), 1))).toBe("ac");
  });

  it("[X3] gives the title back to the data where a title of one's own is emptied", () => {
    expect(changeSlide(named("a", "b"), 1, { title: "" }).slides).toEqual([
      { address: "", title: "a" },
      { address: "" },
    ]);
  });
});
