import { at, known } from "#domain/at.ts";
import type { Link } from "./relations.ts";

/** Keys that links tie together, directly or through others, and those links; keys in their given order. */
export type Component = { readonly keys: readonly string[]; readonly links: readonly Link[] };

/** @see union by halving paths: R. E. Tarjan, J. van Leeuwen (1984), J. ACM 31:245 */
export function componentsOf(keys: readonly string[], links: readonly Link[]): readonly Component[] {
  const parents = new Map(keys.map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = known(parents, root); up !== root; up = known(parents, root)) {
      parents.set(root, known(parents, up));
      root = up;
    }
    return root;
  };
  for (const { terms } of links) for (const [key] of terms) parents.set(rootOf(key), rootOf(at(terms, 0)[0]));
  const components = new Map<string, { keys: string[]; links: Link[] }>();
  for (const key of keys) {
    const root = rootOf(key);
    const component = components.get(root);
    if (component) component.keys.push(key);
    else components.set(root, { keys: [key], links: [] });
  }
  for (const link of links)
    for (const [first] of link.terms.slice(0, 1)) components.get(rootOf(first))?.links.push(link);
  return [...components.values()];
}
