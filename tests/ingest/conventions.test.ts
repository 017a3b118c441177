import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { numberOf } from "#domain/value.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { askedIssue } from "#ingest/askedIssue.ts";
import { type Reading, readDataset, type Said } from "#ingest/readDataset.ts";
import { briefs, CLEAN, filesOf, TODAY } from "./clean.ts";

/** The clean data set with other observations of pupils, one value a year from 1990 on, written with semicolons. */
function readPupils(values: readonly string[], said: Said = {}): Reading {
  const rows = values.map(
    (value, place) => `pupils;prizren;${1990 + place}/${String(91 + place).slice(-2)};${value};emis`,
  );
  const text = ["indicator;municipality;period;value;source", ...rows].join("\n");
  return readDataset(filesOf({ ...CLEAN, "observations.csv": text }), TODAY, said);
}

/** The values of the observations, in the order of their years. */
function valuesOf({ dataset }: Reading): readonly (number | undefined)[] {
  const { numbers = [], states = [] } = dataset?.observations.value ?? {};
  return [...numbers].map((number, row) => (states[row] === 0 ? number : undefined));
}

/** The clean data set with other funders, each from one day, written with semicolons. */
function readFunders(days: readonly string[], said: Said = {}): Reading {
  const text = ["funder;name_en;from", ...days.map((day, place) => `${place === 0 ? "eu" : place};Funder;${day}`)].join(
    "\n",
  );
  return readDataset(filesOf({ ...CLEAN, "funders.csv": text }), TODAY, said);
}

function daysOf({ dataset }: Reading): readonly (string | undefined)[] {
  return dataset?.funders.map(({ from }) => from) ?? [];
}

const errorsOf = ({ issues }: Reading) =>
  issues.filter(({ severity }) => severity === "error").map(({ code, text }) => `${code} ${text}`);

function answersTo({ questions }: Reading, answer: string): Said {
  return { answers: new Map(questions.map(({ id }) => [id, answer])) };
}

describe("a column of numbers", () => {
  it("[I3] is read with the decimal mark one cell of it shows, and says from which", () => {
    const reading = readPupils(["1.234", "12,5", "1.234,56", "7"]);
    expect(valuesOf(reading)).toEqual([1234, 12.5, 1234.56, 7]);
    expect(briefs(reading).filter(({ file }) => file === "observations.csv")).toEqual([
      { code: "decimalMarkConcluded", file: "observations.csv", row: 3, column: "value", text: "12,5" },
    ]);
    expect(reading.issues[0]).toMatchObject({ severity: "notice", facts: { way: "comma", from: "evidence" } });
    expect(reading.questions).toEqual([]);
  });

  it("[I3] takes a plain decimal point as evidence too", () => {
    const reading = readPupils(["1.234", "12.5", "1,234"]);
    expect(valuesOf(reading)).toEqual([1.234, 12.5, 1234]);
    expect(reading.issues).toMatchObject([{ code: "decimalMarkConcluded", text: "12.5", facts: { way: "point" } }]);
  });

  it("[I3] that contradicts itself stays an issue per cell, and nobody is asked", () => {
    const reading = readPupils(["12,5", "12.5", "1.234"]);
    expect(errorsOf(reading)).toEqual(["numberFormat 12,5", "ambiguousNumber 1.234"]);
    expect(valuesOf(reading)).toEqual([12.5]);
    expect(reading.questions).toEqual([]);
  });

  it("[I3] without any evidence is one question, and no row of it is accepted", () => {
    const reading = readPupils(["1.234", "2.345", "7", "3.456", "4.567"]);
    expect(reading.questions).toEqual([
      {
        id: "decimalMark\nobservations.csv\n\nvalue",
        kind: "decimalMark",
        place: { file: "observations.csv", column: "value" },
        examples: ["1.234", "2.345", "3.456"],
        options: [
          { answer: "comma", reading: "1234" },
          { answer: "point", reading: "1.2340" },
        ],
        cells: 4,
      },
    ]);
    expect(errorsOf(reading)).toHaveLength(4);
    expect(valuesOf(reading)).toEqual([7]);
  });

  it.each([
    ["comma", [1234, 2345]],
    ["point", [1.234, 2.345]],
  ] as const)("[I3] is read as answered: decimal %s", (answer, values) => {
    const reading = readPupils(["1.234", "2.345"], answersTo(readPupils(["1.234", "2.345"]), answer));
    expect(valuesOf(reading)).toEqual(values);
    expect(reading.questions).toEqual([]);
    expect(reading.issues).toMatchObject([
      { code: "decimalMarkConcluded", severity: "notice", facts: { way: answer, from: "answer" } },
    ]);
  });

  it("[I3] is still asked about where the answer is none of those offered", () => {
    expect(readPupils(["1.234"], answersTo(readPupils(["1.234"]), "perhaps")).questions).toHaveLength(1);
  });

  it("[I3] passes over signs that change nothing, and says so once", () => {
    const reading = readPupils(["1 234", "12 345", "50 €"]);
    expect(valuesOf(reading)).toEqual([1234, 12_345, 50]);
    expect(briefs(reading)).toMatchObject([{ code: "writingConcluded", row: 2, text: "1 234" }]);
  });

  it("of money never takes three decimals for cents", () => {
    const plans = (CLEAN["activities.csv"] ?? "").replace(",300,100.25,", ',300,"1.500",');
    const reading = readDataset(filesOf({ ...CLEAN, "activities.csv": plans.replace(",1100,", ",1100.50,") }), TODAY);
    expect(errorsOf(reading)[0]).toBe("ambiguousNumber 1.500");
  });

  it("written plainly gives no notice", () => {
    expect(briefs(readPupils(["1234", "12.5", "0.5", "1.2340"]))).toEqual([]);
  });
});

describe("a sign for nothing among figures", () => {
  it.each(["-", "–", "n/a", "N/A", "..", ":", "x"])("[I3] %s is asked about once for its column", (sign) => {
    const reading = readPupils([sign, "5", sign]);
    expect(reading.questions).toMatchObject([{ kind: "absence", examples: [sign], cells: 2 }]);
    expect(reading.questions[0]?.options.map(({ answer }) => answer)).toEqual([
      "missing",
      "notApplicable",
      "suppressed",
      "zero",
    ]);
    expect(errorsOf(reading)).toEqual([`notNumber ${sign}`, `notNumber ${sign}`]);
  });

  it.each([
    ["missing", { kind: "absent", reason: "missing" }],
    ["notApplicable", { kind: "absent", reason: "notApplicable" }],
    ["zero", { kind: "number", number: 0 }],
  ])("[V1] is read as %s where that is the answer", (answer, value) => {
    const target = (sign: string, said?: Said) => {
      const text = (CLEAN["targets.csv"] ?? "").replace("2026/27,21,", `2026/27,${sign},`);
      return readDataset(filesOf({ ...CLEAN, "targets.csv": text }), TODAY, said);
    };
    const reading = target("n/a", answersTo(target("n/a"), answer));
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.dataset?.targets.find(({ area, role }) => area === "peje" && role === "target")).toBeDefined();
    const spare = reading.dataset?.targets.filter(({ indicator, area }) => indicator === "spare" && area === "peje");
    expect(spare?.[1]?.value).toEqual(value);
    expect(briefs(reading)).toContainEqual(expect.objectContaining({ code: "absenceAnswered", text: "n/a" }));
  });

  it("stands for an empty cell where only a day could be", () => {
    const reading = readFunders(["-", "2025-01-01"]);
    expect(daysOf(reading)).toEqual([undefined, "2025-01-01"]);
    expect(briefs(reading)).toMatchObject([{ code: "readAsBlank", row: 2, column: "from", text: "-" }]);
  });
});

describe("a column of days", () => {
  it.each([
    ["25/03/2025", "dayFirst", ["2025-04-03", "2025-03-25"]],
    ["3/25/2025", "monthFirst", ["2025-03-04", "2025-03-25"]],
  ])("[I3] is read in the order that %s shows", (shown, way, days) => {
    const reading = readFunders(["03/04/2025", shown]);
    expect(daysOf(reading)).toEqual(days);
    expect(briefs(reading)).toEqual([
      { code: "dayOrderConcluded", file: "funders.csv", row: 3, column: "from", text: shown },
    ]);
    expect(reading.issues[0]?.facts).toEqual({ way, from: "evidence" });
  });

  it("[I3] that contradicts itself stays an issue per cell, and nobody is asked", () => {
    const reading = readFunders(["03/04/2025", "25/03/2025", "3/25/2025"]);
    expect(errorsOf(reading)).toEqual(["ambiguousDay 03/04/2025", "dayFormat 25/03/2025", "dayFormat 3/25/2025"]);
    expect(reading.questions).toEqual([]);
  });

  it("[I3] without any evidence is one question, and is read as answered", () => {
    const days = ["03/04/2025", "05/05/2025", "01/02/2025"];
    const asked = readFunders(days);
    expect(asked.questions).toMatchObject([
      {
        kind: "dayOrder",
        examples: ["03/04/2025", "01/02/2025"],
        options: [
          { answer: "dayFirst", reading: "2025-04-03" },
          { answer: "monthFirst", reading: "2025-03-04" },
        ],
        cells: 2,
      },
    ]);
    expect(daysOf(asked)).toEqual(["2025-05-05"]);
    expect(daysOf(readFunders(days, answersTo(asked, "monthFirst")))).toEqual([
      "2025-03-04",
      "2025-05-05",
      "2025-01-02",
    ]);
  });

  it("may hold months in words and numbers of days, and says so once", () => {
    const reading = readFunders(["30 shtator 2025", "30. septembra 2025.", "30 September 2025", "45930", "30.09.2025"]);
    expect(new Set(daysOf(reading))).toEqual(new Set(["2025-09-30"]));
    expect(reading.issues).toMatchObject([
      { code: "writingConcluded", text: "30 shtator 2025", facts: { reading: "2025-09-30" } },
    ]);
  });
});

describe("a column of periods", () => {
  it.each(["viti shkollor 2023/24", "školska godina 2023/24.", "school year 2023/24"])(
    "[I3] may say %s, and what was concluded is said",
    (period) => {
      const text = (CLEAN["observations.csv"] ?? "").replace("pupils,peje,2023/24", `pupils,peje,${period}`);
      const reading = readDataset(filesOf({ ...CLEAN, "observations.csv": text }), TODAY);
      expect(briefs(reading)).toMatchObject([{ code: "writingConcluded", row: 5, column: "period", text: period }]);
      expect(reading.dataset?.observations).toEqual(readDataset(filesOf(CLEAN), TODAY).dataset?.observations);
    },
  );
});

describe("an answer", () => {
  it("[I3] settles its own column and no other", () => {
    const text =
      "indicator;municipality;period;value;numerator;denominator;source\npupils;peje;1990/91;1.234;;;emis\ndropout;peje;1990/91;;1.234;2.345;emis";
    const read = (said?: Said) => readDataset(filesOf({ ...CLEAN, "observations.csv": text }), TODAY, said);
    const [value, numerator, denominator] = read().questions;
    expect([value, numerator, denominator].map((question) => question?.place.column)).toEqual([
      "value",
      "numerator",
      "denominator",
    ]);
    const answered = read({ answers: new Map([[value?.id ?? "", "comma"]]) });
    expect(valuesOf(answered)).toEqual([1234]);
    expect(answered.questions).toEqual([numerator, denominator]);
  });
});

describe("what is asked and concluded", () => {
  const readings = [
    readPupils(["1.234", "n/a"]),
    readPupils(["1.234", "12,5"]),
    readFunders(["03/04/2025", "-"]),
    readFunders(["03/04/2025", "25/03/2025", "30 shtator 2025"]),
  ];

  it.each(LANGUAGES)("can be said in %s", (language) => {
    const words = createWords(language, toolsCatalogue(language));
    const issues = readings.flatMap((reading) => [...reading.issues, ...reading.questions.map(askedIssue)]);
    const texts = issues.map((issue) => wordIssue(words, issue));
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter(({ message, fix }) => message === "" || fix === "" || /[{}]/.test(message + fix))).toEqual([]);
  });

  it("says what was concluded, from what, and where", () => {
    const said = LANGUAGES.map((language) => {
      const [concluded] = readings[1]?.issues ?? [];
      return concluded && wordIssue(createWords(language, toolsCatalogue(language)), concluded).message;
    });
    expect(said).toEqual([
      "Kolona “value” u lexua me presje dhjetore, siç e tregon “12,5” në rreshtin 3.",
      "Kolona „value“ je pročitana sa decimalnim zarezom, kako pokazuje „12,5“ u redu 3.",
      "The column “value” was read with a decimal comma, as shown by “12,5” in row 3.",
      "“value” sütununda ondalık işareti virgül olarak okundu; dayanağı 3. satırdaki “12,5” yazımı.",
    ]);
  });
});

it("reads a number of a target the same way", () => {
  const text = (CLEAN["targets.csv"] ?? "").replace("2025/26,1.5,", '2025/26,"1,5 %",');
  const { dataset } = readDataset(filesOf({ ...CLEAN, "targets.csv": text }), TODAY);
  const interim = dataset?.targets.find(({ role }) => role === "interim");
  expect(interim && numberOf(interim.value)).toBe(1.5);
});
