import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { element, escapeMarkup } from "#export/view/markup.ts";

describe("markup", () => {
  it("is valid XML whatever text it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        expect(XMLValidator.validate(element("text", { id: text }, escapeMarkup(text) || "x"))).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it("reads back as the text it was made of", () => {
    const parser = new XMLParser({ trimValues: false, parseTagValue: false });
    expect(parser.parse(element("text", {}, escapeMarkup('a < b & "c"')))).toEqual({ text: 'a < b & "c"' });
  });

  it("leaves out what is not given, and keeps two decimals", () => {
    expect(element("rect", { x: 1.006, y: 0, rx: undefined, fill: "" })).toBe('<rect x="1.01" y="0"/>');
  });
});
