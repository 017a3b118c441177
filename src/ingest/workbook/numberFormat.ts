/** What a cell's format makes of its number. Currencies, fractions and the like stay numbers. */
export type NumberKind = "number" | "percent" | "day" | "dayTime" | "time" | "duration";

/** The formats every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), with those of East Asian languages. */
export function kindOfBuiltIn(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return "day";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return "time";
  if (id === 22) return "dayTime";
  return id === 46 ? "duration" : "number";
}

/** What is written as it stands: `"text"`, `\x`, `_x` (a space as wide), `*x` (a fill); and `[Red]`, `[$-409]`, `[>5]`. */
const LITERAL = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

/** What a format people made says, such as `dd.mm.yyyy`, `0.0%` or `[h]:mm`. Files write it in English letters. */
export function kindOfFormat(code: string): NumberKind {
  const [first = ""] = code.slice(0, LONGEST).replace(LITERAL, "").split(";");
  if (/\[[hms]+\]/i.test(first)) return "duration";
  if (/general/i.test(first)) return "number";
  if (first.includes("%")) return "percent";
  const letters = first
    .replace(/e[+-]/gi, "")
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, "h");
  const hasDay = /[yd]/.test(letters);
  const hasTime = /[hs]/.test(letters);
  if (hasTime) return hasDay ? "dayTime" : "time";
  return hasDay || letters.includes("m") ? "day" : "number";
}

/** Excel allows 255 characters. */
const LONGEST = 1_000;
