import type { Alias, Municipality } from "#domain/dataset.ts";
import { buildPlaceIndex, placesNamed } from "#ingest/places.ts";

/** The municipalities of the map: the name the source or an amendment has for each, and its id in the default data set. */
const SOURCE_PLACES: readonly (readonly [name: string, id: string])[] = [
  ["Artanë", "novoberde"],
  ["Dardanë", "kamenice"],
  ["Deçan", "decan"],
  ["Drenas", "gllogoc"],
  ["Ferizaj", "ferizaj"],
  ["Fushë Kosovë", "fushe-kosove"],
  ["Gjakovë", "gjakove"],
  ["Gjilan", "gjilan"],
  ["Graçanicë", "gracanice"],
  ["Hani i Elezit", "hani-i-elezit"],
  ["Istog", "istog"],
  ["Junik", "junik"],
  ["Kaçanik", "kacanik"],
  ["Klinë", "kline"],
  ["Kllokot", "kllokot"],
  ["Leposaviq", "leposaviq"],
  ["Lipjan", "lipjan"],
  ["Malishevë", "malisheve"],
  ["Mamushe", "mamushe"],
  ["Mitrovicë", "mitrovice"],
  ["Mitrovicë e Veriut", "mitrovice-veriore"],
  ["Obiliq", "obiliq"],
  ["Partesh", "partesh"],
  ["Pejë", "peje"],
  ["Podujevo", "podujeve"],
  ["Prishtina", "prishtine"],
  ["Prizren", "prizren"],
  ["Rahovec", "rahovec"],
  ["Ranillug", "ranillug"],
  ["Sharr", "dragash"],
  ["Shtime", "shtime"],
  ["Shtërpcë", "shterpce"],
  ["Skënderaj", "skenderaj"],
  ["Therandë", "suhareke"],
  ["Viti", "viti"],
  ["Vushtrri", "vushtrri"],
  ["Zubin Potok", "zubin-potok"],
  ["Zvecan", "zvecan"],
];

/**
 * The id of each municipality of the map by its name there and by its default id: that of the data set, which need not know
 * all of them nor call them the same; the default one for those it does not know.
 */
export function placesOnMap(
  municipalities: readonly Municipality[],
  aliases: readonly Alias[],
): ReadonlyMap<string, string> {
  const index = buildPlaceIndex(municipalities, aliases);
  const only = (text: string) => {
    const [id, ...others] = placesNamed(index, text);
    return others.length === 0 ? id : undefined;
  };
  return new Map(
    SOURCE_PLACES.flatMap(([name, id]) => {
      const known = only(name) ?? only(id) ?? id;
      return [name, id].map((key): [string, string] => [key, known]);
    }),
  );
}
