import type { Day } from "#domain/day.ts";
import type { Words } from "#i18n/words.ts";
import { dayCell } from "./cells.ts";
import type { CellValue } from "./description.ts";

/** What an example row holds, by the names of columns; the others are blank. */
export type ExampleRow = Readonly<Record<string, CellValue>>;

const day = (text: string) => dayCell(text as Day);
const EVERYONE = { sex: "total", community: "total", level: "total" };

const PLAN = "map-prizren-1";
const SOURCE = "school-records";
const RATE = { indicator: "dropout-rate", municipality: "prizren", ...EVERYONE };

/** Rows as they look when filled in, by table: a small whole of one municipality, in the reader's language. */
export function exampleRows(words: Words): ReadonlyMap<string, readonly ExampleRow[]> {
  return new Map([...basisRows(words), ...FIGURE_ROWS, ...planRows(words)]);
}

type Rows = [table: string, rows: readonly ExampleRow[]];

function basisRows(words: Words): readonly Rows[] {
  const { say } = words;
  const source = {
    source: SOURCE,
    kind: "programme",
    publisher: say("workbook.example.publisher"),
    title: say("workbook.example.records"),
    date: "2025-09-15",
  };
  const funder = {
    funder: "unicef",
    [`name_${words.language}`]: "UNICEF",
    url: "https://www.unicef.org",
    from: day("2024-09-01"),
  };
  return [
    ["sources", [source]],
    ["funders", [funder]],
    ["indicators", [{ ...indicator(words), source: SOURCE }]],
  ];
}

const FIGURE_ROWS: readonly Rows[] = [
  [
    "observations",
    [
      { ...RATE, period: "2023/24", numerator: 42, denominator: 2100, source: SOURCE },
      { ...RATE, period: "2024/25", numerator: 30, denominator: 2000, mark: "p", source: SOURCE },
      { ...RATE, period: "2024/25", sex: "female", value: "[c]", source: SOURCE },
    ],
  ],
  [
    "targets",
    [
      { ...RATE, role: "baseline", period: "2023/24", numerator: 42, denominator: 2100, source: SOURCE },
      { ...RATE, role: "target", period: "2026/27", value: 0.5, source: SOURCE },
    ],
  ],
];

function planRows(words: Words): readonly Rows[] {
  const { say, language } = words;
  const titled = (text: string) => ({ [`title_${language}`]: text });
  const plan = {
    plan: PLAN,
    municipality: "prizren",
    version: "1",
    stage: "underWay",
    start: day("2024-09-01"),
    end: day("2027-08-31"),
    adopted_on: day("2024-06-30"),
    ...titled(say("workbook.example.plan")),
    source: SOURCE,
  };
  const goals = [
    { plan: PLAN, goal: "1", ...titled(say("workbook.example.goal")) },
    { plan: PLAN, goal: "1.1", ...titled(say("workbook.example.subGoal")) },
  ];
  return [
    ["plans", [plan]],
    ["goals", goals],
    ["activities", [{ plan: PLAN, activity: "1.1.1", goal: "1.1", ...activity(words), source: SOURCE }]],
    ["reports", [report(words)]],
  ];
}

function report({ say, language }: Words): ExampleRow {
  return {
    plan: PLAN,
    activity: "1.1.1",
    date: day("2025-03-31"),
    reporter: say("workbook.example.reporter"),
    stage: "inProgress",
    percent_done: 60,
    spent_eur: 2500,
    [`note_${language}`]: say("workbook.example.note"),
  };
}

function indicator({ say, language }: Words): ExampleRow {
  return {
    indicator: "dropout-rate",
    kind: "rate",
    unit: "percent",
    direction: "decrease",
    result_level: "impact",
    headline: "yes",
    persons: "yes",
    frequency: "schoolYear",
    aggregation: "ratio",
    decimals: 2,
    valid_min: 0,
    valid_max: 100,
    [`name_${language}`]: say("workbook.example.rate"),
    [`definition_${language}`]: say("workbook.example.definition"),
  };
}

function activity({ say, language }: Words): ExampleRow {
  return {
    [`title_${language}`]: say("workbook.example.activity"),
    responsible: say("workbook.example.responsible"),
    start: day("2024-09-01"),
    deadline: day("2025-06-30"),
    stage: "inProgress",
    percent_done: 60,
    planned_eur: 4200,
    spent_eur: 2500,
    funding_source: "unicef",
    indicators: "dropout-rate",
  };
}
