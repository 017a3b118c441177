import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";

const FACES = new URL("../furtherFaces.css", import.meta.url);

/** The site's whole faces of type, as rules that name the files of packages. */
export async function faceRules(): Promise<readonly string[]> {
  return (await readFile(FACES, "utf8")).match(/@font-face\s*{[^}]*}/g) ?? [];
}

/** The package's file that a rule asks for. */
export function faceFileOf(rule: string): string {
  const [, file = ""] = /url\("([^"]+)"\)/.exec(rule) ?? [];
  return createRequire(FACES).resolve(file);
}

/**
 * The whole faces in rules that stand in every page, so that a browser asks for a file where a letter of it shows, and for
 * none else. Rules that came later would have everything laid out anew.
 * @param put - puts a file on the site and says where it lies below the site's root.
 * @returns rules whose files are below the site's root, for `facesBelow`.
 */
export async function furtherFaces(put: (name: string, source: Uint8Array) => string): Promise<string> {
  const faces = await Promise.all(
    (await faceRules()).map(async (rule) => {
      const file = faceFileOf(rule);
      return { rule, name: basename(file), source: await readFile(file) };
    }),
  );
  // Whichever is read first, they are put in the order of the rules.
  const placed = faces.map(({ rule, name, source }) => {
    const address = put(name, source);
    return rule.replace(/url\("[^"]+"\)/, `url(${address})`).replaceAll(/\s+/g, " ");
  });
  return placed.join("\n");
}

/** Those rules in a page that reaches the site's root by `root`: `../../`. */
export function facesBelow(root: string, faces: string): string {
  return faces.replaceAll("url(", `url(${root}`);
}
