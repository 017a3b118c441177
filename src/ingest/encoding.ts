/** The text of a file's bytes, and how that was found out where the bytes do not say it themselves. */
export type DecodedText = {
  readonly text: string;
  /** What was concluded, to be shown (I3); left out for UTF-8 and where a byte order mark says it. */
  readonly concluded?: Conclusion;
};

export type Conclusion = {
  readonly encoding: string;
  /** The other encoding the bytes may be in, where they would read differently in it and the evidence is weak. */
  readonly other?: string;
  /** The words that show it, as read. */
  readonly words: string;
};

/** The text of bytes in UTF-8, UTF-16, Windows-1250 or Windows-1252; undefined where they are in none of these. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode(bytes, "utf-16le") };
  if (first === 0xfe && second === 0xff) return { text: decode(bytes, "utf-16be") };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = decode(bytes, wide.label);
    return { text, concluded: { encoding: wide.name, words: text.slice(0, 40).trim() } };
  }
  try {
    return { text: decode(bytes, "utf-8", true) };
  } catch {
    return decodeOneByte(bytes);
  }
}

function decode(bytes: Uint8Array, label: string, fatal = false): string {
  return new TextDecoder(label, { fatal }).decode(bytes);
}

/** So many bytes show whether every second one is 0, as it is in UTF-16 for the letters of most languages. */
const SHOWN = 4096;

function wideEncoding(bytes: Uint8Array): { readonly label: string; readonly name: string } | undefined {
  const length = Math.min(bytes.length, SHOWN) & ~1;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (Math.max(even, odd) * 10 < length / 2 || bytes.length % 2 === 1) return undefined;
  if (odd > 4 * even) return { label: "utf-16le", name: "UTF-16 LE" };
  return even > 4 * odd ? { label: "utf-16be", name: "UTF-16 BE" } : undefined;
}

const EAST = { label: "windows-1250", name: "Windows-1250" };
const WEST = { label: "windows-1252", name: "Windows-1252" };

/**
 * Text of one byte a letter. `ë`, `ç`, `š` and `ž` are the same in both encodings; `č`, `ć` and `đ` are in Windows-1250
 * what `è`, `æ` and `ð` are in Windows-1252, and the words around them decide.
 */
function decodeOneByte(bytes: Uint8Array): DecodedText | undefined {
  const [east, west] = [decode(bytes, EAST.label), decodeWest(bytes)];
  // Bytes an encoding does not use come out as invisible signs.
  const [isEast, isWest] = [isUsed(east), isUsed(west)];
  if (!isEast && !isWest) return undefined;
  const [inEast, inWest] = differingWords(east, west);
  if (inEast.length === 0 && isEast && isWest) return { text: west, concluded: conclude(WEST, wordsWith(west)) };
  if (!isEast || !isWest) {
    const [only, text] = isEast ? [EAST, east] : [WEST, west];
    return { text, concluded: conclude(only, wordsWith(text)) };
  }
  const [eastScore, westScore] = [scoreOf(inEast, EAST_WORD, EAST_SHAPE), scoreOf(inWest, WEST_WORD, WEST_SHAPE)];
  const isEastBetter = eastScore >= westScore;
  const [best, text, words] = isEastBetter ? [EAST, east, inEast] : [WEST, west, inWest];
  const [more, less] = isEastBetter ? [eastScore, westScore] : [westScore, eastScore];
  const concluded = conclude(best, words);
  if (more > 0 && less * 4 <= more) return { text, concluded };
  return { text, concluded: { ...concluded, other: (isEastBetter ? WEST : EAST).name } };
}

/** What Windows-1252 has between 0x80 and 0x9f; bytes it does not use stand for themselves. */
const WEST_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node reads these signs as Latin-1 has them (nodejs/node#56542), browsers as the encoding says. */
function decodeWest(bytes: Uint8Array): string {
  return decode(bytes, WEST.label).replace(/[\u0080-\u009f]/g, (sign) => WEST_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function isUsed(text: string): boolean {
  return !/[\u0080-\u009f]/.test(text) && !text.includes("\0");
}

const MOST_SHOWN = 5;

function conclude({ name }: { readonly name: string }, words: readonly string[]): Conclusion {
  return { encoding: name, words: [...new Set(words)].slice(0, MOST_SHOWN).join(", ") };
}

/** The first words with a letter that is not plain. */
function wordsWith(text: string): readonly string[] {
  return (
    text
      .slice(0, SEARCHED)
      .match(/\p{L}{0,30}[\u0080-\uffff][^\s,;"]{0,30}/gu)
      ?.slice(0, MOST_SHOWN) ?? []
  );
}

const SEARCHED = 1_000_000;
const MOST_COMPARED = 1_000;
const LONGEST_WORD = 30;

/** The words that read differently in the two encodings, as each reads them. Both texts are equally long. */
function differingWords(east: string, west: string): readonly [readonly string[], readonly string[]] {
  const found: [string[], string[]] = [[], []];
  for (let at = 0; at < east.length && found[0].length < MOST_COMPARED; at++) {
    if (east.charCodeAt(at) < 0x80 || east.charCodeAt(at) === west.charCodeAt(at)) continue;
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < LONGEST_WORD && LETTER.test(east.charAt(start - 1))) start--;
    while (end < east.length && end - at < LONGEST_WORD && LETTER.test(east.charAt(end))) end++;
    found[0].push(east.slice(start, end));
    found[1].push(west.slice(start, end));
    at = end;
  }
  return found;
}

const LETTER = /\p{L}/u;

/** Words with no letters but those of English, Serbian, Albanian and German, and how `č`, `ć` and `đ` stand in them. */
const EAST_WORD = /^[a-zčćđšžëçáéíóúäöüß]+$/iu;
const EAST_SHAPE = /[aeiou][čć](?:[aeioukln]|$)|[iu]ć|đ[aeiou]/iu;

/** Words with no letters but those of French, Italian, Spanish and Portuguese, and how accents stand in them. */
const WEST_WORD = /^[a-zàèìòùâêîôûáéíóúñãõçëïüöäœ]+$/iu;
const WEST_SHAPE = /[a-z][àèìòù]$|^[àè]$|è[bcdfghlmpqrstv]+e|è(?:s|re?)$|ê[a-z]|ñ[aeio]|ã[oe]|[aeo]û[a-z]/iu;

/** How plausible words are: 1 for one of the right letters, 4 where they stand as they do in the language. */
function scoreOf(words: readonly string[], word: RegExp, shape: RegExp): number {
  return words.reduce((sum, text) => sum + (word.test(text) ? (shape.test(text) ? 4 : 1) : 0), 0);
}
