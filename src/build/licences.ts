import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

type LockedPackage = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  /** Wanted for development, and by a package only where it is there. */
  readonly devOptional?: boolean;
};

/** The part of package-lock.json that is read: packages by the folder they lie in. */
export type Lock = {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** A package that reaches whoever opens a site. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; "" where it states none. */
  readonly licence: string;
  readonly folder: string;
};

/**
 * What a site is made of: all that is installed but for development. Some of it is left out of a bundle, none of what is in
 * it is missing. Packages of types hold nothing that runs.
 */
export function shippedPackages({ packages }: Lock): readonly ShippedPackage[] {
  return Object.entries(packages).flatMap(([folder, locked]) => {
    const { version = "", license: licence = "", dev, optional, devOptional } = locked;
    const name = folder.split("node_modules/").at(-1) ?? "";
    const isLeftOut = folder === "" || dev || optional || devOptional || name.startsWith("@types/");
    return isLeftOut ? [] : [{ name, version, licence, folder }];
  });
}

const ODBL = "https://opendatacommons.org/licenses/odbl/1-0/";
const RULE = `\n\n${"-".repeat(72)}\n\n`;

/** The licences of all a site is made of in one text, as most of them ask to be passed on. */
export async function licencesText(root: string): Promise<string> {
  const lock: Lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const parts = await Promise.all(
    shippedPackages(lock).map(async ({ name, version, licence, folder }) => {
      const texts = await licenceFiles(join(root, folder));
      return [`${name} ${version} (${licence})`, ...texts].join("\n\n");
    }),
  );
  const own = await licenceFiles(root);
  const boundaries = `Municipal boundaries: (c) OpenStreetMap contributors, Open Database License 1.0, ${ODBL}`;
  return `${[["Vijim", ...own].join("\n\n"), boundaries, ...parts].join(RULE)}\n`;
}

async function licenceFiles(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return Promise.all(names.toSorted().map(async (name) => (await readFile(join(folder, name), "utf8")).trim()));
}
