/** What the source says around a name: "Komuna e Pejës", "Gjilan Municipality". */
const AROUND = /^Komuna e | Municipality$/g;
/** Endings of the Albanian genitive ("of …"), after which the name is left as one says it: Pejë|s, Viti|së, Deçan|it, Potok|ut, Skënderaj|t. */
const GENITIVE_ENDINGS = ["", "s", "së", "t", "it", "ut"];

/** The id of the municipality the source means, if the alias table has its name in any of the forms it can be read as. */
export function sourceMunicipalityOf(name: string, aliases: ReadonlyMap<string, string>): string | undefined {
  const bare = name.replaceAll(AROUND, "");
  return GENITIVE_ENDINGS.filter((ending) => bare.endsWith(ending))
    .map((ending) => aliases.get(bare.slice(0, bare.length - ending.length)))
    .find((municipality) => municipality !== undefined);
}
