import { remembered } from "#domain/remembered.ts";

/** The Albanian alphabet; `w`, which it lacks, stands after `v`. */
const LETTERS = "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh".split(" ");
const RANKS: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, index) => [letter, index]));
const TOKENS = /\d+|dh|gj|ll|nj|rr|sh|th|xh|zh|./gsu;
const ACCENTS = /\p{M}/gu;

/**
 * Orders texts as an Albanian dictionary does: `ç`, `ë` and the nine digraphs are letters of their own; digits go by
 * their number, before letters. Browsers need this where they carry no Albanian (`locale.ts`).
 */
export function createAlbanianOrder(): (one: string, other: string) => number {
  const keyOf = remembered(sortKey);
  // Made where it is needed: a browser takes its time to load what it knows of all languages.
  let ties: Intl.Collator | undefined;
  return (one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)];
    if (left !== right) return left < right ? -1 : 1;
    if (one === other) return 0;
    ties ??= new Intl.Collator("en-GB", { numeric: true });
    return ties.compare(one, other);
  };
}

function sortKey(text: string): string {
  return (text.normalize("NFC").toLowerCase().match(TOKENS) ?? []).map(tokenKey).join("");
}

/** A token's place as text: other signs, then numbers, then letters of the alphabet, then other letters. */
function tokenKey(token: string): string {
  if (/^\d/.test(token)) {
    const digits = token.replace(/^0+(?=\d)/, "");
    return `1${String.fromCharCode(digits.length)}${digits}`;
  }
  const rank = RANKS.get(token) ?? RANKS.get(baseLetter(token));
  if (rank !== undefined) return `2${String.fromCharCode(rank)}`;
  return /^\p{L}/u.test(token) ? `3${token}` : `0${token}`;
}

function baseLetter(letter: string): string {
  return letter === "đ" ? "d" : letter.normalize("NFD").replace(ACCENTS, "");
}
