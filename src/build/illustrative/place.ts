import { numberBetween, randomOf } from "./random.ts";
import { parseTable, type Text, textFrom, textNames } from "./table.ts";

/** School years whose numbers of pupils are published. */
const PUBLISHED = ["2020/21", "2021/22", "2022/23", "2023/24"] as const;
export type Year = (typeof PUBLISHED)[number] | "2024/25" | "2025/26";

export const COMMUNITIES = [
  "albanian",
  "serb",
  "bosniak",
  "turk",
  "roma",
  "ashkali",
  "egyptian",
  "gorani",
  "other",
] as const;
export type Community = (typeof COMMUNITIES)[number];

export const SEXES = ["male", "female"] as const;
export type Sex = (typeof SEXES)[number];

const LEVELS = ["primary_lower_secondary", "upper_secondary"] as const;
export type Level = (typeof LEVELS)[number];

/** A programme municipality at its real size. */
export type Place = {
  readonly id: string;
  readonly name: Text;
  /** Public pupils; published to 2023/24, carried on at a modest pace after it. */
  readonly pupils: Readonly<Record<Level, Readonly<Record<Year, Readonly<Record<Sex, number>>>>>>;
  /** Inhabitants by the 2024 census. */
  readonly communities: Readonly<Record<Community, number>>;
  readonly population: number;
  /** Illustrative: how many public schools a municipality of this size may have. */
  readonly schools: number;
};

export type PlaceTables = { readonly municipalities: string; readonly pupils: string; readonly census: string };

type Figures = ReadonlyMap<string, number>;

/** The municipalities of a programme, or those the table says are in it. */
export function readPlaces(tables: PlaceTables, seed: number, chosen?: readonly string[]): readonly Place[] {
  const pupils = figuresOf(tables.pupils, "pupils");
  const people = figuresOf(tables.census, "population");
  return parseTable(tables.municipalities, ["municipality", ...textNames("name"), "programme"])
    .filter(({ municipality, programme }) => chosen?.includes(municipality) ?? programme === "yes")
    .map((row) => {
      const name = textFrom("name", row);
      return placeOf(row.municipality, name, pupils, people, seed);
    });
}

function figuresOf(text: string, indicator: string): Figures {
  const columns = ["indicator", "municipality", "period", "sex", "community", "level", "value"] as const;
  const rows = parseTable(text, columns).filter((row) => row.indicator === indicator && !row.value.startsWith("["));
  return new Map(
    rows.map((row) => [[row.municipality, row.period, row.sex, row.community, row.level].join(), Number(row.value)]),
  );
}

function placeOf(id: string, name: Text, pupils: Figures, people: Figures, seed: number): Place {
  const byLevel = Object.fromEntries(LEVELS.map((level) => [level, pupilsOf(id, level, pupils)])) as Place["pupils"];
  const last = byLevel.primary_lower_secondary["2023/24"];
  const random = randomOf(seed, "schools", id);
  return {
    id,
    name,
    pupils: byLevel,
    communities: Object.fromEntries(
      COMMUNITIES.map((community) => [community, figure(people, id, "2024", "total", community, "total")]),
    ) as Place["communities"],
    population: figure(people, id, "2024", "total", "total", "total"),
    schools: 4 + Math.round((last.male + last.female) / numberBetween(random, 290, 420)),
  };
}

function pupilsOf(id: string, level: Level, pupils: Figures): Place["pupils"][Level] {
  const bySex = (year: Year) => ({
    male: figure(pupils, id, year, "male", "total", level),
    female: figure(pupils, id, year, "female", "total", level),
  });
  const published = Object.fromEntries(PUBLISHED.map((year) => [year, bySex(year)])) as Record<
    (typeof PUBLISHED)[number],
    Readonly<Record<Sex, number>>
  >;
  const last = published["2023/24"];
  const next = carriedOn(published["2022/23"], last);
  return { ...published, "2024/25": next, "2025/26": carriedOn(last, next) };
}

/** One year on: eight tenths of the last change, which is held between −4 % and +3 %. */
function carriedOn(before: Readonly<Record<Sex, number>>, last: Readonly<Record<Sex, number>>) {
  const next = (sex: Sex) => {
    const growth = Math.min(0.03, Math.max(-0.04, last[sex] / before[sex] - 1));
    return Math.round(last[sex] * (1 + 0.8 * growth));
  };
  return { male: next("male"), female: next("female") };
}

function figure(figures: Figures, ...key: readonly string[]): number {
  const number = figures.get(key.join());
  if (number === undefined) throw new Error(`no figure for ${key.join(", ")}`);
  return number;
}
