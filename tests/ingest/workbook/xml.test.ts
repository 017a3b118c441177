import { describe, expect, it } from "vitest";
import { newHalt } from "#ingest/workbook/halt.ts";
import { newBudget } from "#ingest/workbook/limits.ts";
import { createXmlReader } from "#ingest/workbook/xml.ts";

/** What is told of a document that comes in these pieces, as `<name a=1>`, texts and `</name>`; why it is refused. */
function toldOf(...pieces: readonly string[]) {
  const halt = newHalt();
  const told: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") told.push(text);
    text = "";
  };
  const visitor = {
    open: (name: string, attributes: ReadonlyMap<string, string>, depth: number) => {
      flush();
      told.push(`${depth}<${[name, ...[...attributes].map((each) => each.join("="))].join(" ")}>`);
    },
    close: (name: string, depth: number) => {
      flush();
      told.push(`${depth}</${name}>`);
    },
    text: (piece: string) => {
      text += piece;
    },
  };
  const reader = createXmlReader("sheet", visitor, newBudget(), halt);
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return { told, refusal: halt.refusal?.code };
}

const DOCUMENT = `<?xml version="1.0"?><x:a k='1 > 0' x:m="&lt;&#x161;"><!-- <b> --><b/>Pej&#235; &amp; De&#231;an<![CDATA[<]] >]]></x:a > `;
const TOLD = ["1<a k=1 > 0 m=<š x:m=<š>", "2<b>", "2</b>", "Pejë & Deçan<]] >", "1</a>"];

describe("XML", () => {
  it("is read the same wherever one piece of it ends and the next begins", () => {
    expect(toldOf(DOCUMENT)).toEqual({ told: TOLD, refusal: undefined });
    for (let cut = 0; cut <= DOCUMENT.length; cut++)
      expect([cut, toldOf(DOCUMENT.slice(0, cut), DOCUMENT.slice(cut))]).toEqual([
        cut,
        { told: TOLD, refusal: undefined },
      ]);
    expect(toldOf(...DOCUMENT)).toEqual({ told: TOLD, refusal: undefined });
  });

  it.each([
    ["<a>", "damagedFile"],
    ["<a></b>", "damagedFile"],
    ["<a><!-- </a>", "damagedFile"],
    ["", "damagedFile"],
    ["<a b></a>", "damagedFile"],
    ["<a b c='1'></a>", "damagedFile"],
    ["<a ='1'></a>", "damagedFile"],
    ["<a b=1></a>", "damagedFile"],
    ["<!DOCTYPE a><a/>", "forbiddenXml"],
    ["<!D", "forbiddenXml"],
    ["<!ELEMENT a ANY>", "forbiddenXml"],
  ])("that is not whole, or declares anything, is refused: %s", (text, code) => {
    expect(toldOf(text).refusal).toBe(code);
    expect(toldOf(...text).refusal).toBe(code);
  });

  it("may have spaces around the sign and between what stands in a tag", () => {
    expect(toldOf("<a  b = '1'\n\tc=\"2\" />").told).toEqual(["1<a b=1 c=2>", "1</a>"]);
  });
});
