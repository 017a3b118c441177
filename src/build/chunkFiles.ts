/** What a bundler tells of the files it made; Rolldown's own type fits. */
type Bundle = Readonly<Record<string, Chunk | { readonly type: "asset" }>>;
type Chunk = {
  readonly type: "chunk";
  readonly name: string;
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly imports: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
};

/** The files, below the site's base, that a module consists of which is imported when it is needed. */
export type ChunkFiles = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** The files of every such module by its name, with all that it imports besides what each page begins with. */
export function chunkFiles(bundle: Bundle): ReadonlyMap<string, ChunkFiles> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reachedFrom = (start: readonly Chunk[]): ReadonlySet<Chunk> => {
    const reached = new Set(start);
    for (const { imports } of reached)
      for (const chunk of imports.flatMap((file) => byFile.get(file) ?? [])) reached.add(chunk);
    return reached;
  };
  const first = reachedFrom(chunks.filter(({ isEntry }) => isEntry));
  return new Map(
    chunks
      .filter(({ isDynamicEntry }) => isDynamicEntry)
      .map((chunk) => {
        const needed = [...reachedFrom([chunk])].filter((one) => !first.has(one));
        const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return [chunk.name, { scripts: needed.map(({ fileName }) => fileName), styles: [...new Set(styles)] }];
      }),
  );
}
