import { describe, expect, it } from "vitest";
import { argumentTypesOf, pluralCategoriesOf } from "#i18n/argumentTypes.ts";

describe("argumentTypesOf", () => {
  it("finds nothing in plain text", () => {
    expect([...argumentTypesOf("On track")]).toEqual([]);
  });

  it("takes plurals and numbers for numbers, a bare name for text", () => {
    const types = argumentTypesOf("{name}: {count, plural, one {# row} other {# rows}} of {total, number}");
    expect([...types]).toEqual([
      ["name", "text"],
      ["count", "number"],
      ["total", "number"],
    ]);
  });

  it("takes a select for its words", () => {
    expect(argumentTypesOf("{who, select, sq {a} en {b} other {c}}").get("who")).toEqual(["en", "other", "sq"]);
  });

  it("looks inside the options of plurals and selects", () => {
    const types = argumentTypesOf("{n, plural, one {{amount} pupil} other {{total, number} pupils}}");
    expect([...types.keys()]).toEqual(["n", "amount", "total"]);
  });

  it("lets the stricter of two uses win", () => {
    expect(argumentTypesOf("{n} {n, plural, one {a} other {b}} {n}").get("n")).toBe("number");
  });

  it("takes a smaller-than sign for itself, not for a tag", () => {
    expect([...argumentTypesOf("fewer than <b>{threshold}</b>").keys()]).toEqual(["threshold"]);
  });

  it("refuses what browsers without Albanian get wrong", () => {
    expect(() => argumentTypesOf("{day, date}")).toThrow(SyntaxError);
    expect(() => argumentTypesOf("{n, selectordinal, one {#st} other {#th}}")).toThrow(SyntaxError);
  });

  it("refuses broken text", () => {
    expect(() => argumentTypesOf("{count, plural, one {# row}")).toThrow(SyntaxError);
  });
});

describe("pluralCategoriesOf", () => {
  it("lists the categories of each plural, outer and inner", () => {
    const message = "{a, plural, =0 {none} one {{b, plural, one {x} other {y}}} other {z}}";
    expect(pluralCategoriesOf(message)).toEqual([
      ["=0", "one", "other"],
      ["one", "other"],
    ]);
  });
});
