import { describe, expect, it } from "vitest";
import { decodeText } from "#ingest/encoding.ts";

/** Windows-1250 and -1252, as far as the texts here need them (unicode.org/Public/MAPPINGS/VENDORS/MICSFT). */
const EAST: Readonly<Record<string, number>> = {
  č: 0xe8,
  ć: 0xe6,
  đ: 0xf0,
  š: 0x9a,
  ž: 0x9e,
  Đ: 0xd0,
  Č: 0xc8,
  ë: 0xeb,
  ç: 0xe7,
  Ç: 0xc7,
  Ë: 0xcb,
};
const WEST: Readonly<Record<string, number>> = {
  è: 0xe8,
  æ: 0xe6,
  ð: 0xf0,
  š: 0x9a,
  ž: 0x9e,
  à: 0xe0,
  ñ: 0xf1,
  ê: 0xea,
  ë: 0xeb,
  ç: 0xe7,
  é: 0xe9,
};

function bytesIn(table: Readonly<Record<string, number>>, text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
}

function wide(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const marked = `${hasMark ? "\uFEFF" : ""}${text}`;
  return Uint8Array.from(
    Array.from({ length: marked.length }, (_, place) => marked.charCodeAt(place)).flatMap((code) =>
      isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  );
}

describe("decodeText", () => {
  it("reads UTF-8 with and without its mark, and has nothing to say", () => {
    for (const mark of ["", "\uFEFF"]) {
      expect(decodeText(new TextEncoder().encode(`${mark}Pejë,Peć`))).toEqual({ text: "Pejë,Peć" });
    }
    expect(decodeText(new Uint8Array())).toEqual({ text: "" });
  });

  it.each([
    ["little", true],
    ["big", false],
  ])("reads UTF-16, %s end first, by its mark or by every second byte", (_name, isLittle) => {
    const text = "municipality,value\nPejë,1\nPeć,2\nПећ,3\n";
    expect(decodeText(wide(text, isLittle, true))).toEqual({ text });
    const concluded = { encoding: isLittle ? "UTF-16 LE" : "UTF-16 BE", words: text.slice(0, 40).trim() };
    expect(decodeText(wide(text, isLittle, false))).toEqual({ text, concluded });
  });

  it("reads what is the same in Windows-1250 and -1252, and shows the words", () => {
    const text = "Pejë,Deçan\nŠkola,ž\n".replace("Š", "š");
    expect(decodeText(bytesIn(EAST, text))).toEqual({
      text,
      concluded: { encoding: "Windows-1252", words: "Pejë, Deçan, škola, ž" },
    });
  });

  it.each([
    ["Peć,Dečani,Đakovica,učenici\n", "Peć, Dečani, Đakovica, učenici"],
    ["Pejë,Peć\n", "Peć"],
    ["ključni pokazatelj,ručne evidencije,mreže\n", "ključni, ručne"],
  ])("takes Windows-1250 for %s", (text, words) => {
    expect(decodeText(bytesIn(EAST, text))).toEqual({ text, concluded: { encoding: "Windows-1250", words } });
  });

  it.each([
    ["Genève,crèche,mère\n", "Genève, crèche, mère"],
    ["città,perché,più è\n".replace("ù", "u"), "città, è"],
    ["España,año\n", "España, año"],
  ])("takes Windows-1252 for %s", (text, words) => {
    expect(decodeText(bytesIn(WEST, text))).toEqual({ text, concluded: { encoding: "Windows-1252", words } });
  });

  it("says where both are possible", () => {
    const mixed = decodeText(bytesIn({ ...WEST, ...EAST }, "Genčve,Peć\n"));
    expect(mixed?.concluded).toMatchObject({ encoding: "Windows-1250", other: "Windows-1252" });
  });

  it("gives nothing for bytes that are no text in any of them", () => {
    expect(decodeText(Uint8Array.from([0x61, 0x81, 0x62]))).toBeUndefined();
    expect(
      decodeText(Uint8Array.from([0x61, 0xff, 0, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69])),
    ).toBeUndefined();
  });
});
