import { fold } from "#domain/fold.ts";

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    ђ: "đ",
    е: "e",
    ж: "ž",
    з: "z",
    и: "i",
    ј: "j",
    к: "k",
    л: "l",
    љ: "lj",
    м: "m",
    н: "n",
    њ: "nj",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ћ: "ć",
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "č",
    џ: "dž",
    ш: "š",
  }),
);

/** A text folded as `fold` does, Serbian Cyrillic in Latin letters first: `Опис` and `opis` are the same. */
export function foldLatin(text: string): string {
  const latin = text.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN_OF.get(letter.toLowerCase()) ?? letter);
  return fold(latin);
}
