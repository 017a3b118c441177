import type { Reference } from "#domain/column.ts";
import type { Alias, Category, Municipality } from "#domain/dataset.ts";
import { groupBy } from "#domain/group.ts";
import { closestFact, closestOf } from "./closest.ts";
import { faultOf } from "./fault.ts";
import { foldLatin } from "./latin.ts";
import type { Parsed, Resolve, RowSoFar } from "./parsed.ts";
import { buildPlaceIndex, closestPlaces, type PlaceIndex, placesNamed } from "./places.ts";
import { placeQuestionId, type QuestionList } from "./questions.ts";

/** The keys of a table that has been read, as `joinKey` makes them. */
export type Keys = { readonly accepted: ReadonlySet<string>; readonly rejected: ReadonlySet<string> };

/** The keys of the tables read so far, by which references are checked. */
export type Links = {
  readonly add: (table: string, keys: Keys) => void;
  /** Names by which rows of a table may be meant, each under its key. */
  readonly addNames: (table: string, names: ReadonlyMap<string, readonly string[]>) => void;
  readonly addPlaces: (municipalities: readonly Municipality[], aliases: readonly Alias[]) => void;
  readonly resolve: Resolve;
};

const SEPARATOR = "\u0000";

export function joinKey(parts: readonly unknown[]): string {
  return parts.join(SEPARATOR);
}

/** Comparing with every id costs; after so many unknown texts no more closest ids are offered. */
const MOST_COMPARED = 1000;

const NO_KEYS: Keys = { accepted: new Set(), rejected: new Set() };

/** @param answerTo what the person answered to the question which place is meant. */
export function createLinks(answerTo: QuestionList["answerTo"]): Links {
  const tables = new Map<string, Keys>();
  const namesOf = new Map<string, ReadonlyMap<string, readonly string[]>>();
  let places: PlaceIndex = new Map();
  let compared = 0;
  const closest = (find: () => readonly string[]) => closestFact(compared++ < MOST_COMPARED ? find() : []);

  const resolvePlace = (text: string, { accepted, rejected }: Keys): Parsed => {
    if (accepted.has(text)) return { value: text };
    const [place, ...others] = placesNamed(places, text);
    const answer = place === undefined || others.length > 0 ? answerTo(placeQuestionId(text)) : undefined;
    if (answer !== undefined && accepted.has(answer)) return matched(answer);
    if (place === undefined) {
      if (rejected.has(text)) return { fault: faultOf("restsOnRejected", { table: "municipalities" }) };
      return {
        fault: faultOf(
          "unknownPlace",
          closest(() => closestPlaces(places, text)),
        ),
      };
    }
    if (others.length > 0) return { fault: faultOf("ambiguousPlace", closestFact([place, ...others])) };
    return matched(place);
  };

  const resolveKey = ({ table, isLoose }: Reference, prefixes: readonly string[], text: string): Parsed => {
    const { accepted, rejected } = tables.get(table) ?? NO_KEYS;
    const keys = prefixes.map((prefix) => prefix + text);
    if (keys.some((key) => accepted.has(key))) return { value: text };
    const isRejected = keys.some((key) => rejected.has(key));
    if (isLoose) return isRejected || accepted.size === 0 ? { value: text } : unlisted(text, table);
    if (isRejected) return { fault: faultOf("restsOnRejected", { table }) };
    const [named, otherNamed] = prefixes.flatMap((prefix) => namesOf.get(table)?.get(prefix + foldLatin(text)) ?? []);
    if (named !== undefined && otherNamed === undefined)
      return { value: named, fault: faultOf("nameMatched", { id: named }) };
    const candidates = () =>
      prefixes.flatMap((prefix) =>
        [...accepted].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
      );
    return { fault: faultOf("unknownId", { table, ...closest(() => closestOf(text, candidates())) }) };
  };

  return {
    add: (table, keys) => tables.set(table, keys),
    addNames: (table, names) => namesOf.set(table, names),
    addPlaces: (municipalities, aliases) => {
      places = buildPlaceIndex(municipalities, aliases);
    },
    resolve: (type, text, row) => {
      const word = type.reserved?.find((reserved) => reserved === text.toLowerCase());
      if (word !== undefined) return { value: word };
      if (type.table === "municipalities") return resolvePlace(text, tables.get(type.table) ?? NO_KEYS);
      const prefixes = prefixesOf(type, row);
      // Where the first part of the key is faulty itself, the second cannot be looked up and is not reported.
      return prefixes === undefined ? {} : resolveKey(type, prefixes, text);
    },
  };
}

function matched(place: string): Parsed {
  return { value: place, fault: faultOf("placeMatched", { municipality: place }) };
}

/** The ids of the categories of each dimension by every name they have, as keys of references begin. */
export function namesOfCategories(categories: readonly Category[]): ReadonlyMap<string, readonly string[]> {
  const named = categories.flatMap(({ dimension, id, name }) =>
    [...new Set([id, ...Object.values(name)].map(foldLatin))].map((text) => [joinKey([dimension, text]), id] as const),
  );
  return new Map([...groupBy(named, ([key]) => key)].map(([key, alike]) => [key, alike.map(([, id]) => id)]));
}

/** A text kept as written, where the table it could stand in is given and does not hold it. */
function unlisted(text: string, table: string): Parsed {
  return { value: text, fault: faultOf("unlistedId", { table }) };
}

/** What stands before the text in the keys it may be: of a plan's goal, the plan itself or `*`. */
function prefixesOf({ prefix }: Reference, row: RowSoFar): readonly string[] | undefined {
  if (prefix === undefined) return [""];
  if ("word" in prefix) return [prefix.word + SEPARATOR];
  const first = row[prefix.field];
  return first === undefined ? undefined : [first + SEPARATOR, `*${SEPARATOR}`];
}
