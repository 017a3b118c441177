import { describe, expect, it } from "vitest";
import { FIRST_FACE, firstFaces } from "#build/firstFaces.ts";

/** The faces in some rules: what they are asked for, and their files. */
function facesIn(css: string) {
  return Array.from(css.matchAll(/base64,([^)]*)\)[^}]*unicode-range:([^}]*)}/g), ([, file = "", range = ""]) => ({
    file: Buffer.from(file, "base64"),
    codes: range.split(",").map((code) => Number.parseInt(code.slice(2), 16)),
  }));
}

describe("the faces that pages bring along", { timeout: 20_000 }, () => {
  it("have the letters of a text and all that can be typed, each in one file", async () => {
    const css = await firstFaces("Pejë, Štimlje – Dragaş €");
    const faces = facesIn(css);
    const codes = faces.flatMap(({ codes }) => codes);
    for (const letter of "Pejë, Štimlje – Dragaş €{Q9~") expect(codes).toContain(letter.codePointAt(0));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain("ğ".codePointAt(0));
    expect(css.match(/font-family:"[^"]+"/g)).toEqual(faces.map(() => `font-family:"${FIRST_FACE}"`));
  });

  it("are files of their own that are much smaller than the whole, the same for the same letters", async () => {
    const [one, other] = await Promise.all([firstFaces("Pejë Peć"), firstFaces("ćePëj")]);
    expect(one).toBe(other);
    const faces = facesIn(one);
    expect(faces.map(({ file }) => file.subarray(0, 4).toString())).toEqual(["wOF2", "wOF2"]);
    const bytes = faces.reduce((sum, { file }) => sum + file.length, 0);
    expect(bytes).toBeGreaterThan(5_000);
    // The whole files have 28,740 and 60,088.
    expect(bytes).toBeLessThan(25_000);
  });
});
