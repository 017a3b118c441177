/** What a bundler tells of a module; Rolldown's own type fits. */
type ModuleGraph = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

const ENTRY = /\/(src\/main\.tsx|index\.html)$/;
const FIGURES = /\/src\/pages\/IndicatorPage\.tsx$/;

/**
 * How the site's script is cut: all that the first view needs in one file, what the page of an indicator shares with
 * others in another, what else several pages share in a third, what charts share in a fourth, the description of the
 * tables in a fifth. So that a visit costs few requests and nobody loads what is not looked at.
 */
export function siteChunks() {
  const [isOfFirst, isOfFigures] = [reachedFrom(ENTRY), reachedFrom(FIGURES)];
  return {
    groups: [
      {
        debugName: "first view",
        name: (id: string, graph: ModuleGraph) => (isOfFirst(id, graph) ? "first" : null),
        priority: 4,
      },
      { name: "charts", test: /src\/ui\/chart\//, minShareCount: 2, priority: 2 },
      { name: "schema", test: /src\/domain\/(column|schema\w*)\.ts/, minShareCount: 2, priority: 2 },
      {
        debugName: "figures",
        name: (id: string, graph: ModuleGraph) => (isOfFigures(id, graph) ? "figures" : null),
        minShareCount: 2,
        priority: 3,
      },
      { name: "shared", test: /src\/|@tanstack/, minShareCount: 2, priority: 1 },
    ],
  };
}

/** Tells whether a module is imported without waiting by another, itself or through others. */
function reachedFrom(start: RegExp) {
  const reached = new Map<string, boolean>();
  return (id: string, graph: ModuleGraph): boolean => {
    const known = reached.get(id);
    if (known !== undefined) return known;
    // All that lead here, found before anything is concluded, as modules of libraries may import each other in a circle.
    const leading = new Set([id]);
    for (const each of leading)
      for (const importer of graph.getModuleInfo(each)?.importers ?? []) leading.add(importer);
    const isReached = [...leading].some((each) => start.test(each));
    if (isReached) reached.set(id, true);
    else for (const each of leading) reached.set(each, false);
    return isReached;
  };
}
