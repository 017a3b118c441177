import { compareText } from "#domain/coding.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { type Reading, readDataset } from "#ingest/readDataset.ts";
import { type Brief, bytesOf, CLEAN, filesOf, TODAY } from "./clean.ts";

/** A piece of one row replaced by another, or a row added at the end where `from` is empty, and the issue it makes. */
type Planted = {
  readonly file: string;
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly code: IssueCode;
  readonly column: string;
  readonly text: string;
};

/** file | row | from | to | code | column | text */
const TABLE = `
settings | 6 | 10 | ten | notNumber | value | ten
settings | 8 |  | theme,dark | unknownSetting | key | theme
settings | 9 |  | behind_cut,0.99 | cutsReversed | value | 0.99
sources | 5 | https://example.org | example.org | notAddress | url | example.org
sources | 6 |  | two words,published,ASK,Census,,2024,, | notId | source | two words
sources | 7 |  | x,publshed,ASK,Census,,2024,, | notChoice | kind | publshed
funders | 3 |  | who,,,,,,, | noLanguage | name_* |
funders | 4 |  | usaid,USAID,,,,,30.09.2022, | writingConcluded | from | 30.09.2022
funders | 5 |  | un,UN,,,,,03/04/2022, | ambiguousDay | from | 03/04/2022
funders | 6 |  | unesco,UNESCO,,,,,2022-02-30, | notDay | from | 2022-02-30
funders | 7 |  | unfpa,UNFPA,,,,,,25/03/2022 | dayFormat | to | 25/03/2022
funders | 8 |  | undp,UNDP,,,,,,3/25/2022 | dayFormat | to | 3/25/2022
municipalities | 6 |  | kosovo,5,Kosovë,Kosovo,Kosovo,,no | reservedId | municipality | kosovo
names | 6 |  | Rahovec,rahovec | unknownPlace | municipality | rahovec
names | 7 |  | Ipek,prizren | conflictingRows |  | Ipek
categories | 9 |  | level,upper,Upper\u0007 secondary,2 | controlCharacter | name_en | Upper\u0007 secondary
categories | 10 |  | level,first,First,2.5 | notWhole | order | 2.5
indicators | 6 |  | a,rate,percent,none,context,no,no,year,sum,,1,0,100,A,A,emis | kindAggregation | aggregation | sum
indicators | 7 |  | b,count,pupils,none,context,no,no,year,sum,,1,9,1,B,B,emis | rangeReversed | valid_min | 9
indicators | 8 |  | c,count,pupils,none,context,no,no,year,sum,,9,,,C,C,emis | outOfRange | decimals | 9
indicators | 9 |  | d,count,,none,context,no,no,year,sum,,0,,,D,D,emis | blankCell | unit |
observations | 3 | 400 | 399 | totalDiffers | value | 900
observations | 11 | 1.5 | 101.5 | outsideValid | value | 101.5
observations | 12 | prizren | Prizeren | unknownPlace | municipality | Prizeren
observations | 13 | peje | Peć | placeMatched | municipality | Peć
observations | 14 | 12 | 1.234 | ambiguousNumber | value | 1.234
observations | 15 | 13 | "13,5" | numberFormat | value | 13,5
observations | 16 | 14 | -14 | negativeCount | value | -14
observations | 17 | spare | spair | unknownId | indicator | spair
observations | 18 | 2023/24 | 2023/25 | notPeriod | period | 2023/25
observations | 19 | 2023/24 | 2026/27 | futurePeriod | period | 2026/27
observations | 20 | 5,100 | 500,100 | numeratorAboveDenominator | numerator | 500
observations | 21 | ,,4,100 | ,40,4,100 | valueDiffersFromParts | value | 40
observations | 22 | 6,100 | 6, | partsIncomplete | denominator |
observations | 23 | total,total,total | total,rom,total | unknownId | community | rom
observations | 24 | ,0, | ,2, | milestoneNotZeroOne | value | 2
observations | 25 | 18,, | 18,9, | partsNotOfKind | numerator | 9
observations | 26 | ,,,,emis | ,,,q,emis | notChoice | mark | q
observations | 27 |  | pupils,gjilan,2025/26,total,total,total,7,,,p,emis, | openPeriod | period | 2025/26
observations | 28 |  | pupils,peje,2023/24,total,total,total,100,,,,emis, | duplicateRow |  | pupils, peje, 2023/24, total, total, total
observations | 29 |  | pupils,decan,2011-12,total,total,total,7,,,,emis, | ambiguousPeriod | period | 2011-12
targets | 6 | 2026/27,2 | 2026/27,4 | targetAgainstDirection | value | 4
targets | 8 | 2026/27 | 2022/23 | notBefore | period | 2022/23
targets | 11 |  | spare,peje,total,total,total,baseline,2022/23,19,,,emis, | repeatedRole | role | baseline
plans | 5 |  | map-gjilan,gjilan,1,draft,,,,,Plani,plans | notChoice | stage | draft
plans | 6 |  | map-decan,decan,1,none,,,,,Plani,nowhere | unknownId | source | nowhere
goals | 6 |  | map-prizren,7.1,Pa qëllim | orphanGoal | goal | 7.1
goals | 7 |  | map-gjilan,1,Pa plan | restsOnRejected | plan | map-gjilan
activities | 4 | ,,,,,,,,,plans | ,,,,,,,pupls,,plans | unknownId | indicators | pupls
activities | 5 | ,100,0, | ,100.999,0, | ambiguousNumber | planned_eur | 100.999
activities | 6 |  | map-peje,1.1.3,1.1,Vizita,DKA,,,,notStarted,,120,,,,,,,plans | outOfRange | percent_done | 120
activities | 7 |  | map-peje,1.1.4,1.1,Vizita,DKA,,,,notStarted,,,10.9999,,,,,,plans | moneyDecimals | planned_eur | 10.9999
activities | 8 |  | map-peje,1.2.1,1.2,Vizita,DKA,,,,notStarted,,,,,,,,,plans | unknownId | goal | 1.2
activities | 9 |  | map-peje,1.1.6,1.1,Vizita,DKA,,,,notStarted,,,,,komuna,,,,plans | unlistedId | funding_source | komuna
reports | 4 |  | map-peje,9.9.9,2025-03-31,DKA,,,,,, | unknownId | activity | 9.9.9
reports | 5 |  | map-prizren,1.1.1,2025-04-30,DKA,,,,, | rowTooShort |  |
reports | 6 |  | map-prizren,1.1.1,2025-05-31,DKA,,,,,,,tepër | rowTooLong |  | tepër
`;

const PLANTED: readonly Planted[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [file = "", row = "", from = "", to = "", code = "", column = "", text = ""] = line.split(/ \| ?/);
    return { file: `${file}.csv`, row: Number(row), from, to, code: code as IssueCode, column, text };
  });

/** Files that are wrong as a whole, and their issues. */
const UNREADABLE = Uint8Array.from([...bytesOf("indicator,municipality\npupils,Pej"), 0x81]);
const WHOLE_FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ["observations-unreadable.csv", UNREADABLE],
  ["observations-nothing.csv", bytesOf("")],
  ["observations-short.csv", bytesOf("indicator;municipality;period;valu\npupils;peje;2022/23;5\n")],
  ["observations-quote.csv", bytesOf('indicator,municipality,period,value,source\npupils,peje,2021/22,"5,emis\n')],
  ["budget.csv", bytesOf("item,cost\nbooks,5\n")],
  ["plans-2025.xlsx", bytesOf("PK")],
  ["archive.zip", bytesOf("not a zip")],
]);
const OF_WHOLE_FILES: readonly Brief[] = [
  { code: "unknownEncoding", file: "observations-unreadable.csv", row: 2, text: "pupils,Pej\uFFFD" },
  { code: "emptyFile", file: "observations-nothing.csv", row: 1, text: "" },
  { code: "unknownColumn", file: "observations-short.csv", row: 1, column: "valu", text: "valu" },
  { code: "missingColumn", file: "observations-short.csv", row: 1, column: "source", text: "" },
  { code: "brokenQuotes", file: "observations-quote.csv", row: 2, text: "" },
  { code: "unknownTable", file: "budget.csv", text: "budget" },
  { code: "damagedFile", file: "plans-2025.xlsx", text: "" },
  { code: "unsupportedFile", file: "archive.zip", text: "" },
];

function withPlanted(): Readonly<Record<string, string>> {
  const lines = new Map(Object.entries(CLEAN).map(([file, text]) => [file, text.trimEnd().split("\n")]));
  for (const { file, row, from, to } of PLANTED) {
    const rows = lines.get(file) ?? [];
    const old = rows[row - 1];
    if (from === "" ? rows.length !== row - 1 : !old?.includes(from)) throw new Error(`cannot plant ${file}:${row}`);
    rows[row - 1] = from === "" ? to : (old ?? "").replace(from, () => to);
  }
  return Object.fromEntries([...lines].map(([file, rows]) => [file, `${rows.join("\n")}\n`]));
}

/** The clean data set with every fault planted in it at once. */
export function readPlanted(): Reading {
  const whole = [...WHOLE_FILES].map(([name, bytes]) => ({ name, bytes }));
  return readDataset([...filesOf(withPlanted()), ...whole], TODAY);
}

/** An expected issue. A total is reported where it stands, not where the part was changed. */
function expectedOf({ file, row, code, column, text }: Planted): Brief {
  const at = code === "totalDiffers" ? 2 : row;
  return column === "" ? { code, file, row: at, text } : { code, file, row: at, column, text };
}

export function sortedBriefs(list: readonly Brief[]): readonly Brief[] {
  return list.toSorted((one, other) => compareText(JSON.stringify(one), JSON.stringify(other)));
}

/** The issues all the planted faults make, and no others. */
export function expectedBriefs(): readonly Brief[] {
  return sortedBriefs([...PLANTED.map(expectedOf), ...OF_WHOLE_FILES]);
}
