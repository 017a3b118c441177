/** What a bundler tells of the files it made; Rolldown's own type fits. */
type Bundle = Record<string, Chunk | { readonly type: "asset"; readonly source: string | Uint8Array }>;
type Chunk = {
  readonly type: "chunk";
  readonly isEntry: boolean;
  readonly viteMetadata?: { readonly importedCss: Set<string> };
};

/**
 * The styles that every page begins with. They stand in the page: a file of their own would be asked for once the page is
 * there, and nothing is painted before it is.
 */
export type FirstStyles = {
  /** All rules but those of the faces. */
  readonly css: string;
  /** The rules that name the faces of type, their files by `url(./…)` as beside them under `assets/`. */
  readonly faces: string;
};

const FACE = /@font-face\s*{[^}]*}/g;

/**
 * Takes the styles of the first view out of a bundle before a page or a script asks for them as a file.
 * @throws Error where they name a file beside them, which pages would look for elsewhere.
 */
export function takeFirstStyles(bundle: Bundle): FirstStyles {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const names = new Set(
    chunks.flatMap(({ isEntry, viteMetadata }) => (isEntry ? [...(viteMetadata?.importedCss ?? [])] : [])),
  );
  const texts = [...names].map((name) => {
    const file = bundle[name];
    for (const { viteMetadata } of chunks) viteMetadata?.importedCss.delete(name);
    delete bundle[name];
    return file?.type === "asset" ? Buffer.from(file.source).toString() : "";
  });
  const all = texts.join("\n");
  const css = all.replaceAll(FACE, "").trim();
  const beside = /url\(["']?\.[^)]*\)/.exec(css)?.[0];
  if (beside !== undefined) throw new Error(`the styles of the first view name ${beside}: only a face may name a file`);
  return { css, faces: all.match(FACE)?.join("") ?? "" };
}

/** The rules of the faces as they stand in a page from which the site lies at `root`: `../../`. */
export function facesFrom(root: string, { faces }: FirstStyles): string {
  return faces.replaceAll(/url\((["']?)\.\//g, `url($1${root}assets/`);
}
