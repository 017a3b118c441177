/** What a bundler tells of a module; Rolldown's own type fits. */
type ModuleGraph = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

const ENTRY = /\/(src\/main\.tsx|index\.html)$/;

/**
 * How the site's script is cut: all that the first view needs in one file, what several other pages share in another,
 * what several charts share in a third, the description of the tables in a fourth. So that a visit costs few requests and nobody loads what is not looked at.
 */
export function siteChunks() {
  const reached = new Map<string, boolean>();
  return {
    groups: [
      {
        debugName: "first view",
        name: (id: string, graph: ModuleGraph) => (isReached(id, graph, reached) ? "first" : null),
        priority: 3,
      },
      { name: "charts", test: /recharts|src\/ui\/chart\/\w+\.tsx/, minShareCount: 2, priority: 2 },
      { name: "schema", test: /src\/domain\/(column|schema\w*)\.ts/, minShareCount: 2, priority: 2 },
      { name: "shared", test: /src\/|@tanstack/, minShareCount: 2, priority: 1 },
    ],
  };
}

/** Whether the entry imports a module without waiting, itself or through others. */
function isReached(id: string, graph: ModuleGraph, reached: Map<string, boolean>): boolean {
  const known = reached.get(id);
  if (known !== undefined) return known;
  // All that lead here, found before anything is concluded, as modules of libraries may import each other in a circle.
  const leading = new Set([id]);
  for (const each of leading) for (const importer of graph.getModuleInfo(each)?.importers ?? []) leading.add(importer);
  const isFirst = [...leading].some((each) => ENTRY.test(each));
  if (isFirst) reached.set(id, true);
  else for (const each of leading) reached.set(each, false);
  return isFirst;
}
