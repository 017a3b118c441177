/** A million values as they lie in memory before a table shows them: what repeats as codes, numbers as numbers. */
export const ROWS = 1_000_000;

const [MUNICIPALITIES, PERIODS, SEXES, COMMUNITIES] = [38, 20, 3, 10];

const AREA_NAMES = Array.from({ length: MUNICIPALITIES }, (_, nth) => `Municipality ${nth + 1}`);
const PERIOD_NAMES = Array.from({ length: PERIODS }, (_, nth) => `${2006 + nth}/${String(7 + nth).padStart(2, "0")}`);
const SEX_NAMES = ["Total", "Female", "Male"];
const COMMUNITY_NAMES = Array.from({ length: COMMUNITIES }, (_, nth) => `Community ${nth + 1}`);

const numerator = Uint32Array.from({ length: ROWS }, (_, row) => (row * 7919) % 997);
const denominator = Uint32Array.from({ length: ROWS }, (_, row) => 1000 + ((row * 104729) % 19_993));

const print = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const count = new Intl.NumberFormat("en");

/** The columns both sides show, each with the text of a row; widths in rem. */
export const COLUMNS = [
  { id: "indicator", label: "Indicator", width: 12, textOf: (row) => `Indicator ${Math.floor(row / 22_800) + 1}` },
  { id: "area", label: "Municipality", width: 12, textOf: (row) => AREA_NAMES[Math.floor(row / 600) % MUNICIPALITIES] },
  { id: "period", label: "Period", width: 8, textOf: (row) => PERIOD_NAMES[Math.floor(row / 30) % PERIODS] },
  { id: "sex", label: "Sex", width: 8, textOf: (row) => SEX_NAMES[row % SEXES] },
  {
    id: "community",
    label: "Community",
    width: 10,
    textOf: (row) => COMMUNITY_NAMES[Math.floor(row / 3) % COMMUNITIES],
  },
  {
    id: "value",
    label: "Value",
    width: 8,
    textOf: (row) => `${print.format((100 * at(numerator, row)) / at(denominator, row))}%`,
  },
  { id: "numerator", label: "Numerator", width: 8, textOf: (row) => count.format(at(numerator, row)) },
  { id: "denominator", label: "Denominator", width: 8, textOf: (row) => count.format(at(denominator, row)) },
] as const satisfies readonly TableColumn[];

type TableColumn = {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly textOf: (row: number) => string | undefined;
};

function at(numbers: Uint32Array, row: number): number {
  return numbers[row] ?? 0;
}

/** All of a row in an object of its own, its numbers as numbers, as tables of objects want it. */
export function objectOf(row: number): Readonly<Record<string, string | number | undefined>> {
  const [indicator, area, period, sex, community] = COLUMNS.slice(0, 5).map(({ textOf }) => textOf(row));
  const parts = { numerator: at(numerator, row), denominator: at(denominator, row) };
  return { indicator, area, period, sex, community, value: (100 * parts.numerator) / parts.denominator, ...parts };
}

/** A number of an object as it is written in its column. */
export function written(column: string, number: number): string {
  return column === "value" ? `${print.format(number)}%` : count.format(number);
}
