import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { parseXml, partsOf } from "./package.ts";
import { readSheets } from "./readBack.ts";

function written(text: string) {
  return writeWorkbook({
    title: text,
    createdOn: "2026-01-01",
    sheets: [{ name: "Sheet", columns: [{ width: 9 }], rows: [{ cells: [text] }] }],
  });
}

function sharedText(text: string): string {
  return /<t[^>]*>([\s\S]*)<\/t>/.exec(partsOf(written(text)).get("xl/sharedStrings.xml") ?? "")?.[1] ?? "";
}

describe("texts of cells", () => {
  it.each([
    ["a bell", "ring\u0007", "ring_x0007_"],
    ["NUL", "\u0000", "_x0000_"],
    ["a carriage return", "a\rb", "a_x000D_b"],
    ["half of a surrogate pair", "\uD83D!", "_xD83D_!"],
    ["a text that looks like such a sign", "_x0007_", "_x005F_x0007_"],
    ["markup", "<script>&amp;", "&lt;script&gt;&amp;amp;"],
    ["a whole pair", "🎒", "🎒"],
    ["lines and tabs", "a\nb\tc", "a\nb\tc"],
  ])("are safe XML: %s", (_name, text, xml) => {
    expect(sharedText(text)).toBe(xml);
  });

  it("come back as they were, whatever they are", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom(" a ", "_x0041_", "__x000D__", "\uDC00\uD800"),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(readSheets(written(text))[0]?.cells.get("A1")).toBe(text);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it.each(["=1+1", "+383 38 200", "-", "@SUM(A1)", "\t=1", "\r=1", "'=1", '=HYPERLINK("http://x")'])(
    "[X2] are texts and stay texts when someone edits the cell: %j",
    (text) => {
      const parts = partsOf(written(text));
      const [cell] = parseXml(parts.get("xl/worksheets/sheet1.xml") ?? "").all("c");
      expect(cell?.get("t")).toBe("s");
      const styles = parseXml(parts.get("xl/styles.xml") ?? "")
        .first("cellXfs")
        ?.all("xf");
      expect(styles?.[Number(cell?.get("s"))]?.get("quotePrefix")).toBe("1");
    },
  );

  it("that are ordinary are not marked as guarded", () => {
    expect(partsOf(written("Prizren")).get("xl/styles.xml")).not.toContain('quotePrefix="1"');
  });
});
