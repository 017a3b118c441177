import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { isAskedFor } from "#export/view/siteStyles.ts";
import { faceFileOf, faceRules } from "./furtherFaces.ts";

/** The name under which pages ask for the letters they bring along, before that of the whole face. */
export const FIRST_FACE = "Source Sans 3 First";

/** The name of the same letters where a script has them ready. */
export const READY_FACE = "Source Sans 3 Ready";

/**
 * The script that has the letters ready at once, from the style before it. A rule's file is read a moment later, even one
 * that stands in the rule: meanwhile a browser asks the system for a face in every size, and lays all out once more.
 */
export const READY_FIRST_FACES = `for(const{style}of document.currentScript.previousElementSibling.sheet.cssRules){
const say=(name)=>style.getPropertyValue(name)
const file=/base64,([^")]+)/.exec(say("src"))[1]
const bytes=Uint8Array.fromBase64?.(file)??Uint8Array.from(atob(file),(sign)=>sign.charCodeAt())
document.fonts.add(new FontFace("${READY_FACE}",bytes,{weight:say("font-weight"),unicodeRange:say("unicode-range")}))
}`;

/** What can be typed in any language, whether or not a page has it. */
const TYPED = Array.from({ length: 95 }, (_, nth) => String.fromCharCode(32 + nth));

/**
 * The site's faces of type with no letters but those given and what can be typed, their files inside the rules: they are
 * there as soon as the page is, where a file would come a round trip later. The letters of all pages together take a
 * quarter of the files' bytes.
 */
export async function firstFaces(given: Iterable<string>): Promise<string> {
  const letters = [...new Set([...TYPED, ...given])].toSorted();
  const faces = await Promise.all((await faceRules()).map((rule) => faceWith(letters, rule)));
  return faces.join("\n");
}

async function faceWith(letters: readonly string[], rule: string): Promise<string> {
  const [, range = ""] = /unicode-range:([^;]+);/.exec(rule) ?? [];
  const held = letters.filter((letter) => isAskedFor(range, letter));
  const whole = await readFile(faceFileOf(rule));
  const bytes = await subsetFont(whole, held.join(""), { targetFormat: "woff2" });
  const codes = held.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`);
  return `@font-face{font-family:"${FIRST_FACE}";font-weight:200 900;font-display:block;src:url(data:font/woff2;base64,${bytes.toString("base64")})format("woff2");unicode-range:${codes.join()}}`;
}
