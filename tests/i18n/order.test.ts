import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { albanian, english, serbian, turkish } from "./languages.ts";

const SHUFFLED = [
  "Zveçan",
  "Gjilan",
  "Shtime",
  "Deçan",
  "Gllogoc",
  "Skenderaj",
  "Dragash",
  "Gjakovë",
  "Suharekë",
  "Graçanicë",
];

describe("compareText", () => {
  it("sorts Albanian by the Albanian alphabet: gj after g, sh after s, ç after c", () => {
    expect(SHUFFLED.toSorted(albanian.compareText)).toEqual([
      "Deçan",
      "Dragash",
      "Gllogoc",
      "Graçanicë",
      "Gjakovë",
      "Gjilan",
      "Skenderaj",
      "Suharekë",
      "Shtime",
      "Zveçan",
    ]);
  });

  it("sorts Serbian by the Serbian Latin alphabet: č after c, š after s, đ after d", () => {
    const names = ["Štrpce", "Đakovica", "Srbica", "Dragaš", "Suva Reka", "Dečani", "Čaglavica", "Crkolez"];
    expect(names.toSorted(serbian.compareText)).toEqual([
      "Crkolez",
      "Čaglavica",
      "Dečani",
      "Dragaš",
      "Đakovica",
      "Srbica",
      "Suva Reka",
      "Štrpce",
    ]);
  });

  it("sorts Turkish by the Turkish alphabet: ç after c, ı before i, ö after o, ş after s", () => {
    const names = [
      "Şar",
      "İpek",
      "Suhareka",
      "Istok",
      "Deçan",
      "Çaglavica",
      "Drenas",
      "Cernik",
      "Obiliç",
      "Öz",
      "Priştine",
    ];
    expect(names.toSorted(turkish.compareText)).toEqual([
      "Cernik",
      "Çaglavica",
      "Deçan",
      "Drenas",
      "Istok",
      "İpek",
      "Obiliç",
      "Öz",
      "Priştine",
      "Suhareka",
      "Şar",
    ]);
  });

  it.each([albanian, serbian, english, turkish])(
    "sorts numbers inside a name by size ($language)",
    ({ compareText }) => {
      expect(["1.10", "1.9", "1.2"].toSorted(compareText)).toEqual(["1.2", "1.9", "1.10"]);
    },
  );

  it.each([albanian, serbian, english, turkish])(
    "tells words apart that differ in an accent only ($language)",
    ({ compareText }) => {
      expect(compareText("Kline", "Klinë")).not.toBe(0);
      expect(compareText("Klinë", "Klinë")).toBe(0);
    },
  );

  it("agrees with the Albanian collation of Node on any Albanian letters", () => {
    const native = new Intl.Collator("sq", { numeric: true });
    const word = fc
      .array(fc.constantFrom(..."abcçdeëfghijklmnopqrstuvwxyz 17"), { maxLength: 6 })
      .map((parts) => parts.join("").trim());
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(Math.sign(albanian.compareText(one, other))).toBe(Math.sign(native.compare(one, other)));
      }),
      { numRuns: 2000 },
    );
  });
});
