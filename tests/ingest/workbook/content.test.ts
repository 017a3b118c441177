import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { contentOf } from "#ingest/workbook/content.ts";
import { linesOf, odsParts, type Parts, readFileOf, sheetData, textCell, xlsxParts, zipOf } from "./books.ts";

/** What a file that is called a workbook is found to be, where it is none that can be read. */
function foundIn(parts: Parts): unknown {
  const { issues } = readFileOf("book.xlsx", zipOf(parts));
  return issues.map(({ code, facts }) => (code === "unsupportedFile" ? facts["content"] : code));
}

const withType = (mimetype: string): Parts => ({ ...odsParts(""), mimetype });

describe("an archive is recognised by the files in it", () => {
  it("as Numbers' of any version", () => {
    expect(foundIn({ "Index.zip": "", "Metadata/Properties.plist": "" })).toEqual(["numbers"]);
    expect(foundIn({ "index.apxl": "", "buildVersionHistory.plist": "" })).toEqual(["numbers"]);
  });

  it("as an OpenDocument file by what it says of itself, and as none where it says nothing like that", () => {
    expect(foundIn(withType("application/vnd.oasis.opendocument.presentation"))).toEqual(["slides"]);
    expect(foundIn(withType("application/vnd.oasis.opendocument.graphics"))).toEqual(["document"]);
    expect(foundIn(withType("application/epub+zip"))).toEqual(["archive"]);
    expect(foundIn(withType(`${" ".repeat(200)}application/vnd.oasis.opendocument.text`))).toEqual(["archive"]);
  });

  it("as a workbook even without the list of its parts' types", () => {
    const parts = xlsxParts({ sheets: { plans: sheetData([`<row>${textCell("a")}</row>`]) } });
    const result = readFileOf("book.xlsx", zipOf({ ...parts, "[Content_Types].xml": "" }));
    const { "[Content_Types].xml": _types, ...rest } = parts;
    expect(linesOf(result)).toEqual([]);
    expect(readFileOf("book.xlsx", zipOf(rest)).sheets).toEqual(result.sheets);
  });
});

describe("a file of its first bytes", () => {
  it("is an archive by each of the marks one may begin with, also where it is cut off behind PK", () => {
    const marks = [[], [3, 4], [5, 6], [7, 8]];
    expect(marks.map((mark) => contentOf(Uint8Array.of(0x50, 0x4b, ...mark)))).toEqual(marks.map(() => "zip"));
    expect(contentOf(Uint8Array.of(0x50, 0x4b, 3, 5))).not.toBe("zip");
    expect(contentOf(Uint8Array.of(0x50, 0x4b, 5, 7))).not.toBe("zip");
  });

  it("is an old workbook where the list of names says so, wherever in a large file that lies", () => {
    // Blocks of 2⁹ bytes; the list begins in block 3071, after the header: 3072 × 512 = 1.5 MiB.
    const bytes = new Uint8Array(3 * 2 ** 20 + 512);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(bytes.buffer);
    view.setUint16(30, 9, true);
    view.setUint32(48, 3071, true);
    expect(contentOf(bytes)).toBe("other");
    bytes.set(strToU8([..."Workbook"].map((letter) => `${letter}\0`).join("")), 3072 * 512);
    expect(contentOf(bytes)).toBe("xls");
  });
});
