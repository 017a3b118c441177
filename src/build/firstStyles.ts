/** What a bundler tells of the files it made; Rolldown's own type fits. */
type Bundle = Record<string, Chunk | { readonly type: "asset"; readonly source: string | Uint8Array }>;
type Chunk = {
  readonly type: "chunk";
  readonly isEntry: boolean;
  readonly viteMetadata?: { readonly importedCss: Set<string> };
};

/**
 * Takes the styles that every page begins with out of a bundle before a page or a script asks for them as a file: they are
 * to stand in the page, as nothing is painted before they are there and a file would be asked for once the page is.
 * @throws Error where they name a file beside them, which pages would look for elsewhere.
 */
export function takeFirstStyles(bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const names = new Set(
    chunks.flatMap(({ isEntry, viteMetadata }) => (isEntry ? [...(viteMetadata?.importedCss ?? [])] : [])),
  );
  const texts = [...names].map((name) => {
    const file = bundle[name];
    for (const { viteMetadata } of chunks) viteMetadata?.importedCss.delete(name);
    delete bundle[name];
    return file?.type === "asset" ? Buffer.from(file.source).toString().trim() : "";
  });
  const css = texts.join("\n");
  const beside = /url\(["']?\.[^)]*\)/.exec(css)?.[0];
  if (beside !== undefined)
    throw new Error(`the styles of the first view name ${beside}, and no file may be named there`);
  return css;
}
