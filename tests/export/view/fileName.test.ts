import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameOf } from "#export/view/fileName.ts";

describe("the name of a file that is taken away", () => {
  it("is made of plain letters in each language", () => {
    expect(fileNameOf(["Shkalla e braktisjes: Gllogoc, Pejë"])).toBe("shkalla-e-braktisjes-gllogoc-peje");
    expect(fileNameOf(["Okul terki: Vıçıtırın, İpek"])).toBe("okul-terki-vicitirin-ipek");
    expect(fileNameOf(["Đaci u riziku, Štimlje"])).toBe("djaci-u-riziku-stimlje");
  });

  it("is one any system takes, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) =>
        /^[a-z0-9][a-z0-9-]{0,79}$/.test(fileNameOf(texts)),
      ),
    );
  });
});
