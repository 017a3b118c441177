/** A face of type as a style sheet asks for it. */
type Face = { readonly rule: string; readonly address: string; readonly range: string };

/** All rules of a page in one text, and its faces of type with their files inside. */
export type SiteStyles = { readonly css: string; readonly fonts: string };

/** What is asked of a page's styles where it stands without script. */
const WITHOUT_SCRIPT = /scripting/;

/**
 * The styles of a page as one text that asks for no file. Rules for pages without script are left out: what script had
 * drawn is there.
 * @param text - what will be shown: only faces with letters of it are taken along.
 * @param medium - `paper` makes the rules of print those of the screen.
 */
export async function readStyles(page: Document, text: string, medium: "screen" | "paper"): Promise<SiteStyles> {
  const rules = [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? page.baseURI })),
  );
  const faces = rules.flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? faceOf(rule, base) : []));
  const needed = facesFor(new Set(text), faces);
  const fonts = await Promise.all(needed.map(embedded));
  const css = rules.flatMap(({ rule }) => (rule instanceof CSSFontFaceRule ? [] : textOf(rule, medium)));
  return { css: css.join("\n"), fonts: fonts.join("\n") };
}

function textOf(rule: CSSRule, medium: "screen" | "paper"): readonly string[] {
  if (!(rule instanceof CSSMediaRule)) return [rule.cssText];
  const condition = rule.conditionText;
  if (WITHOUT_SCRIPT.test(condition)) return [];
  if (medium === "screen" || !condition.includes("print")) return [rule.cssText];
  return [
    `@media ${condition.replaceAll("print", "all")} {${[...rule.cssRules].map(({ cssText }) => cssText).join("")}}`,
  ];
}

function faceOf(rule: CSSFontFaceRule, base: string): readonly Face[] {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (address === undefined) return [];
  const range = rule.style.getPropertyValue("unicode-range");
  return [{ rule: rule.cssText, address: new URL(address, base).href, range }];
}

/** The faces that letters are taken from; what one has is not looked for in those after it. */
function facesFor(letters: ReadonlySet<string>, faces: readonly Face[]): readonly Face[] {
  const missing = new Set(letters);
  return faces.filter(({ range }) => {
    const held = [...missing].filter((letter) => isAskedFor(range, letter));
    for (const letter of held) missing.delete(letter);
    return held.length > 0;
  });
}

/** Whether a text has a letter within `U+0000-00FF, U+0131, U+1E??`; no range is every letter. */
export function isAskedFor(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, from = "", to = from]) => [
    Number.parseInt(from.replaceAll("?", "0"), 16),
    Number.parseInt(to.replaceAll("?", "F"), 16),
  ]);
  if (spans.length === 0) return true;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (spans.some(([from = 0, to = 0]) => code >= from && code <= to)) return true;
  }
  return false;
}

/** Once read, a file is kept for the next copy. */
const files = new Map<string, Promise<string>>();

async function embedded({ rule, address }: Face): Promise<string> {
  if (address.startsWith("data:")) return rule;
  const known = files.get(address) ?? fetch(address).then(async (answer) => dataAddress(await answer.arrayBuffer()));
  files.set(address, known);
  const inline = await known;
  return rule
    .replace(/url\("?[^")]+"?\)/, () => `url("${inline}")`)
    .replace(/font-display:[^;]+;/, "font-display: block;");
}

function dataAddress(bytes: ArrayBuffer): string {
  const texts: string[] = [];
  const view = new Uint8Array(bytes);
  for (let at = 0; at < view.length; at += 32_768) texts.push(String.fromCharCode(...view.subarray(at, at + 32_768)));
  return `data:font/woff2;base64,${btoa(texts.join(""))}`;
}
