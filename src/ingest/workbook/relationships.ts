import type { Halt } from "./halt.ts";
import { hasPart, type Package, readPart } from "./parts.ts";

/** What a part refers to: the last word of the type (`worksheet`), and the path of the part. */
export type Relationship = { readonly type: string; readonly path: string };

/** What a part refers to inside the workbook, by id; nothing where no part says so. */
export function readRelationships(given: Package, source: string, halt: Halt): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  const path = relationshipsPath(source);
  if (!hasPart(given, path)) return found;
  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
    const type = attributes.get("Type")?.split("/").at(-1) ?? "";
    const target = attributes.get("Target") ?? "";
    found.set(attributes.get("Id") ?? "", { type, path: resolvePath(source, target) });
  };
  readPart(given, path, { open, close: () => {} }, halt);
  return found;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The path of a target, which is absolute (`/xl/a.xml`) or from the folder of its source (`../a.xml`). */
export function resolvePath(source: string, target: string): string {
  const slashed = target.replaceAll("\\", "/");
  const from = slashed.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...from, ...slashed.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
