import { type Period, type PeriodKind, parsePeriod } from "#domain/period.ts";

/** A DHIS2 period: its type, the year its code begins with, and what follows that. */
export type Dhis2Period = { readonly type: string; readonly year: number; readonly part: string };

type PeriodType = {
  readonly type: string;
  /** What follows the year in the code. */
  readonly code: RegExp;
  /** The kinds it may be read as; where `isSame`, the first needs no mapping, as it is the same stretch of time. */
  readonly kinds: readonly PeriodKind[];
  readonly isSame: boolean;
};

/** The period types of DHIS2 by the way their codes are written. Those without a kind are not carried over. */
const PERIOD_TYPES: readonly PeriodType[] = [
  { type: "Yearly", code: /^$/, kinds: ["year", "schoolYear"], isSame: true },
  { type: "Monthly", code: /^(0[1-9]|1[0-2])$/, kinds: ["month"], isSame: true },
  { type: "Daily", code: /^(0[1-9]|1[0-2])\d\d$/, kinds: ["day"], isSame: true },
  { type: "Quarterly", code: /^Q[1-4]$/, kinds: ["quarter"], isSame: true },
  { type: "SixMonthly", code: /^S[12]$/, kinds: ["semester"], isSame: false },
  { type: "FinancialSep", code: /^Sep$/, kinds: ["schoolYear"], isSame: true },
  { type: "FinancialJuly", code: /^July$/, kinds: ["schoolYear"], isSame: false },
  { type: "FinancialAug", code: /^Aug$/, kinds: ["schoolYear"], isSame: false },
  { type: "FinancialOct", code: /^Oct$/, kinds: ["schoolYear"], isSame: false },
  { type: "FinancialApril", code: /^April$/, kinds: [], isSame: false },
  { type: "FinancialNov", code: /^Nov$/, kinds: [], isSame: false },
  { type: "SixMonthlyApril", code: /^AprilS[12]$/, kinds: [], isSame: false },
  { type: "SixMonthlyNov", code: /^NovS[12]$/, kinds: [], isSame: false },
  { type: "QuarterlyNov", code: /^NovQ[1-4]$/, kinds: [], isSame: false },
  { type: "BiMonthly", code: /^(0[1-6])B$/, kinds: [], isSame: false },
  { type: "BiWeekly", code: /^BiW\d{1,2}$/, kinds: [], isSame: false },
  { type: "Weekly", code: /^(Wed|Thu|Sat|Sun)?W\d{1,2}$/, kinds: [], isSame: false },
];

/** A period from its DHIS2 code: `2024Sep`, `2024Q3`, `202409`. @returns undefined for any other text. */
export function parseDhis2Period(code: string): Dhis2Period | undefined {
  const [, year, part = ""] = /^([1-9]\d{3})(.*)$/.exec(code) ?? [];
  const found = PERIOD_TYPES.find((each) => each.code.test(part));
  return year === undefined || found === undefined ? undefined : { type: found.type, year: Number(year), part };
}

/** The kinds of period a type may be mapped to; none where it is not carried over. */
export function kindsOf(type: string): readonly PeriodKind[] {
  return PERIOD_TYPES.find((each) => each.type === type)?.kinds ?? [];
}

/** The kind of a type that lasts exactly as long; undefined where only a person can say. */
export function sameKindOf(type: string): PeriodKind | undefined {
  const found = PERIOD_TYPES.find((each) => each.type === type);
  return found?.isSame ? found.kinds[0] : undefined;
}

/**
 * A DHIS2 period as one of ours. A school year is the one that begins in the year of the code; of the halves of a
 * calendar year the first is the second semester, the second the first one of the school year that begins in it.
 * @returns undefined where the type cannot be of that kind, or its day is not in the calendar.
 */
export function periodAs({ type, year, part }: Dhis2Period, kind: PeriodKind): Period | undefined {
  if (!kindsOf(type).includes(kind)) return undefined;
  switch (kind) {
    case "year":
      return parsePeriod(String(year));
    case "schoolYear":
      return parsePeriod(`${year}-${year + 1}`);
    case "semester":
      return parsePeriod(part === "S1" ? `${year - 1}-${year}-S2` : `${year}-${year + 1}-S1`);
    case "quarter":
    case "month":
      return parsePeriod(`${year}-${part}`);
    case "day":
      return parsePeriod(`${year}-${part.slice(0, 2)}-${part.slice(2)}`);
  }
}
