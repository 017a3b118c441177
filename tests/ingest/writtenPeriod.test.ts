import { describe, expect, it } from "vitest";
import { writtenPeriod } from "#ingest/writtenPeriod.ts";

describe("writtenPeriod", () => {
  it.each([
    ["viti shkollor 2024/25", "2024/25"],
    ["Viti shkollor 2024/2025", "2024/25"],
    ["školska godina 2024/25.", "2024/25"],
    ["школска година 2024/25", "2024/25"],
    ["šk. god. 2024/2025.", "2024/25"],
    ["school year 2024/25", "2024/25"],
    ["2024-25", "2024/25"],
    ["2024/2025", "2024/25"],
    ["gjysmëvjetori I 2024/25", "2024/25-S1"],
    ["gjysmëvjetori i dytë 2024/25", "2024/25-S2"],
    ["I polugodište 2024/25", "2024/25-S1"],
    ["II polugodište školske godine 2024/25.", "2024/25-S2"],
    ["Semester 2 2024/25", "2024/25-S2"],
    ["first semester 2024/25", "2024/25-S1"],
    ["Q3 2025", "2025-Q3"],
    ["2025 Q3", "2025-Q3"],
    ["T3 2025", "2025-Q3"],
    ["tremujori i tretë 2025", "2025-Q3"],
    ["III kvartal 2025.", "2025-Q3"],
    ["shkurt 2025", "2025-02"],
    ["februar 2025.", "2025-02"],
    ["фебруар 2025.", "2025-02"],
    ["February 2025", "2025-02"],
    ["02/2025", "2025-02"],
    ["viti 2025", "2025"],
    ["2025. godina", "2025"],
    ["30 shtator 2025", "2025-09-30"],
    ["30.09.2025", "2025-09-30"],
    ["2024/25 öğretim yılı", "2024/25"],
    ["2024-2025 Eğitim-Öğretim Yılı", "2024/25"],
    ["2024/25 1. yarıyıl", "2024/25-S1"],
    ["2024/25 öğretim yılı 2. dönem", "2024/25-S2"],
    ["İKİNCİ YARIYIL 2024/25", "2024/25-S2"],
    ["2025 3. çeyrek", "2025-Q3"],
    ["Ç3 2025", "2025-Q3"],
    ["Kasım 2025", "2025-11"],
    ["2025 yılı", "2025"],
    ["30 Eylül 2025", "2025-09-30"],
  ])("reads %s as %s", (text, reading) => {
    expect(writtenPeriod(text)).toEqual({ kind: "same", reading });
  });

  it.each([
    "",
    "soon",
    "2024/26",
    "Q5 2025",
    "13/2025",
    "03/04/2025",
    "45930",
    "viti shkollor",
    "III gjysmëvjetori 2024/25",
    "2024 2025",
    "viti shkollor 2025",
  ])("refuses %s", (text) => {
    expect(writtenPeriod(text)).toBeUndefined();
  });
});
