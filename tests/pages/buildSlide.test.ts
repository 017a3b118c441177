import { describe, expect, it } from "vitest";
import type { AreaId } from "#domain/id.ts";
import type { SlidePart } from "#domain/slide.ts";
import { withPart } from "#pages/buildSlide.ts";
import { describeSlide } from "#pages/builtSlide.ts";
import { donorDeck, meetingDeck } from "#pages/readyDecks.ts";
import { SLIDE_PARTS } from "#pages/slideParts.ts";
import { parseDeck, writeDeck } from "#state/deck.ts";
import { changed } from "#tests/ingest/clean.ts";
import { slideSite } from "./slideSite.ts";

const { site, slideAt } = slideSite();
const ADDRESSES = [
  "",
  "indicator/dropout/",
  "municipality/peje/",
  "plans/",
  "compare/?indicator=dropout",
  "quality/",
  "method/",
];

/** A part of one kind of a slide. @throws Error where the slide has none. */
async function partAt<Kind extends SlidePart["kind"]>(address: string, kind: Kind) {
  const part = (await slideAt(address))?.parts.map((built) => built.part).find((one) => one.kind === kind);
  if (part === undefined) throw new Error(`no ${kind} at ${address}`);
  return part as Extract<SlidePart, { kind: Kind }>;
}

describe("the slide of a view", () => {
  it.each(ADDRESSES)(
    "has a title, a caption and something to show, for every part of its page: “%s”",
    async (address) => {
      const page = address.split(/[/?]/)[0] || "overview";
      const parts = SLIDE_PARTS[page as keyof typeof SLIDE_PARTS];
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        const built = await slideAt(withPart({ address }, part).address);
        expect([address, part, built?.title === "", built?.caption === "", built?.parts.length === 0]).toEqual([
          address,
          part,
          false,
          false,
          false,
        ]);
      }
    },
  );

  it("is none for what the data set does not have", async () => {
    expect(await slideAt("indicator/atlantis/")).toBeUndefined();
    expect(await slideAt("municipality/atlantis/")).toBeUndefined();
    expect(await slideAt("data/")).toBeUndefined();
  });

  it("[P9] of the map says the finding, the status of each municipality in words, and whom the outlines are owed to", async () => {
    const map = await partAt("?indicator=dropout", "map");
    expect((await slideAt("?indicator=dropout"))?.title).toBe(
      "1 of 1 municipality is on track or has reached the target; 1 more is suppressed",
    );
    expect(map.areas.find(({ name }) => name === "Peja")?.text).toBe("Suppressed, [c]");
    expect(map.credit).toContain("OpenStreetMap");
  });

  it("[V1] of a trend leaves out what was not reported, and knows the way to the target", async () => {
    const chart = await partAt("indicator/dropout/?municipality=prizren&part=trend", "chart");
    expect(chart.form).toBe("lines");
    expect(chart.series.some(({ isAim }) => isAim)).toBe(true);
    expect(chart.series.every(({ values }) => values.length === chart.categories.length)).toBe(true);
  });

  it("[L4] of the plans shows completion, time and money apart", async () => {
    const chart = await partAt("plans/?part=progress", "chart");
    expect(chart.series.map(({ name }) => name)).toEqual(["Activities completed", "Time used", "Money spent"]);
  });

  it("narrows activities down as the address does", async () => {
    const all = await partAt("plans/?part=activities", "table");
    const none = await slideAt("plans/?find=nothing+of+the+kind&part=activities");
    expect(all.rows.length).toBeGreaterThan(0);
    expect(none?.title).toBe("No plan holds an activity yet");
  });
});

describe("what stands on a slide", () => {
  it("[X1] [X3] is the person's own title, with the finding, selection, source and address in the notes", async () => {
    const slide = { address: "municipality/peje/?part=indicators", title: "Mine", notes: "Say hello" };
    const built = await slideAt(slide.address);
    if (built === undefined) throw new Error("no slide");
    const { title, notes, source } = describeSlide(site, slide, built);
    expect(title).toBe("Mine");
    expect(notes.split("\n").slice(0, 3)).toEqual(["Say hello", built.title, built.caption]);
    expect(notes).toContain(source);
    expect(notes).toContain("municipality/peje/?part=indicators");
  });

  it("[V4] is the mark of illustrative figures where it rests on any, and else none", async () => {
    const made = slideSite(changed("targets.csv", "2026/27,2,,,plans", "2026/27,2,,,made-up"));
    const marksOf = async (from: typeof made) => {
      const built = await from.slideAt("?indicator=dropout");
      return built && describeSlide(from.site, { address: "" }, built).marks;
    };
    expect(await marksOf(made)).toEqual(["Illustrative"]);
    expect(await marksOf(slideSite())).toEqual([]);
  });
});

describe("a ready deck", () => {
  it.each([
    ["for donors", donorDeck()],
    ["for a directorate", meetingDeck("peje" as AreaId, ["prizren" as AreaId])],
  ])("has slides of this site only, each of which is there: %s", async (_, deck) => {
    expect(parseDeck(writeDeck(deck))).toEqual({ isDeck: true, deck, dropped: 0 });
    for (const { address } of deck.slides) expect([address, await slideAt(address)]).not.toEqual([address, undefined]);
  });
});
