import {
  AGGREGATION_ALIASES,
  DIRECTION_ALIASES,
  FREQUENCY_ALIASES,
  INDICATOR_KIND_ALIASES,
  MARK_ALIASES,
  RESULT_LEVEL_ALIASES,
  ROLE_ALIASES,
} from "./choiceAliases.ts";
import {
  type Column,
  choiceOf,
  type FieldOf,
  ID,
  key,
  listOf,
  NUMBER,
  optional,
  PERIOD,
  referenceTo,
  required,
  type Table,
  TEXT,
  texts,
  titleOf,
  VALUE,
  whole,
  YES_NO,
} from "./column.ts";
import type { Indicator, Target } from "./dataset.ts";
import type { Observation } from "./observation.ts";
import { PERIOD_KINDS } from "./period.ts";

export const INDICATORS: Table<Indicator> = {
  name: "indicators",
  title: titleOf(["Treguesit", "Indikatori", "Indicators"]),
  description: "The defined measures",
  isRequired: true,
  isSplit: false,
  columns: [
    key("indicator", "id", ID, ["Treguesi", "Indikator", "Indicator"], "Short name of the indicator"),
    required(
      "kind",
      "kind",
      choiceOf(["rate", "count", "milestone"], INDICATOR_KIND_ALIASES),
      ["Lloji", "Vrsta", "Kind"],
      "Rate (numerator and denominator), count, or milestone (0 or 1)",
    ),
    required("unit", "unit", TEXT, ["Njësia", "Jedinica", "Unit"], "Unit of its values"),
    required(
      "direction",
      "direction",
      choiceOf(["increase", "decrease", "none"], DIRECTION_ALIASES),
      ["Drejtimi", "Smer", "Direction"],
      "Which way is better",
    ),
    required(
      "result_level",
      "resultLevel",
      choiceOf(["impact", "outcome", "output", "process", "context"], RESULT_LEVEL_ALIASES),
      ["Niveli i rezultatit", "Nivo rezultata", "Result level"],
      "Its place in the chain of results",
    ),
    required("headline", "isHeadline", YES_NO, ["Kryesor", "Glavni", "Headline"], "Shown first or not"),
    required(
      "persons",
      "countsPersons",
      YES_NO,
      ["Numëron njerëz", "Broji osobe", "Counts people"],
      "Protected or not",
    ),
    required(
      "frequency",
      "frequency",
      choiceOf(
        PERIOD_KINDS.filter((kind) => kind !== "day"),
        FREQUENCY_ALIASES,
      ),
      ["Shpeshtësia", "Učestalost", "Frequency"],
      "How often it is observed",
    ),
    required(
      "aggregation",
      "aggregation",
      choiceOf(["ratio", "sum", "none"], AGGREGATION_ALIASES),
      ["Përmbledhja", "Sabiranje", "Aggregation"],
      "How municipalities are put together: ratio of sums, sum, or not at all",
    ),
    optional(
      "cumulative",
      "isCumulative",
      YES_NO,
      ["Kumulativ", "Kumulativan", "Cumulative"],
      "Whether a period holds all counted since the start",
      "no",
    ),
    optional(
      "sum_of",
      "sumOf",
      listOf(ID),
      ["Shuma e treguesve", "Zbir pokazatelja", "Sum of indicators"],
      "Indicators whose figures add up to this one's",
    ),
    optional(
      "numerator_is",
      "numeratorIs",
      ID,
      ["Numëruesi është treguesi", "Brojilac je pokazatelj", "Numerator is indicator"],
      "The count that is the numerator",
    ),
    optional(
      "denominator_is",
      "denominatorIs",
      ID,
      ["Emëruesi është treguesi", "Imenilac je pokazatelj", "Denominator is indicator"],
      "The count that is the denominator",
    ),
    optional(
      "tolerance",
      "tolerance",
      { kind: "number", isWhole: false, min: 0 },
      ["Toleranca", "Tolerancija", "Tolerance"],
      "How far a maintained value may slip",
      "0",
    ),
    required("decimals", "decimals", whole(0, 6), ["Shifra dhjetore", "Decimale", "Decimals"], "Decimals shown"),
    optional("valid_min", "validMin", NUMBER, ["Vlera më e vogël", "Najmanja vrednost", "Smallest value"], "No less"),
    optional("valid_max", "validMax", NUMBER, ["Vlera më e madhe", "Najveća vrednost", "Largest value"], "No more"),
    ...texts("required", "name", "name", ["Emri", "Naziv", "Name"], "Name"),
    ...texts(
      "optional",
      "numerator",
      "numeratorName",
      ["Çka numëron numëruesi", "Šta broji brojilac", "Numerator counts"],
      "What the numerator counts",
    ),
    ...texts(
      "optional",
      "denominator",
      "denominatorName",
      ["Çka numëron emëruesi", "Šta broji imenilac", "Denominator counts"],
      "What the denominator counts",
    ),
    ...texts("required", "definition", "definition", ["Përkufizimi", "Definicija", "Definition"], "What it measures"),
    required("source", "source", referenceTo("sources"), ["Burimi", "Izvor", "Source"], "Where the definition stands"),
  ],
};

const indicator = key(
  "indicator",
  "indicator",
  referenceTo("indicators"),
  ["Treguesi", "Indikator", "Indicator"],
  "The indicator observed",
);

const area = key(
  "municipality",
  "area",
  referenceTo("municipalities", { reserved: ["programme", "kosovo"] }),
  ["Komuna", "Opština", "Municipality"],
  "The municipality, or `programme` or `kosovo` as a whole",
);

const period = key(
  "period",
  "period",
  PERIOD,
  ["Periudha", "Period", "Period"],
  "The period, such as 2024/25 or 2025-Q3",
);

const disaggregation = [
  key(
    "sex",
    "disaggregation.sex",
    referenceTo("categories", { prefix: { word: "sex" } }),
    ["Gjinia", "Pol", "Sex"],
    "Category of sex",
    "total",
  ),
  key(
    "community",
    "disaggregation.community",
    referenceTo("categories", { prefix: { word: "community" } }),
    ["Komuniteti", "Zajednica", "Community"],
    "Category of community",
    "total",
  ),
  key(
    "level",
    "disaggregation.level",
    referenceTo("categories", { prefix: { word: "level" } }),
    ["Niveli i arsimit", "Nivo obrazovanja", "Level"],
    "Category of level of schooling",
    "total",
  ),
];

const figures = [
  optional("value", "value", VALUE, ["Vlera", "Vrednost", "Value"], "The figure, where it has no known parts"),
  optional("numerator", "numerator", VALUE, ["Numëruesi", "Brojilac", "Numerator"], "Upper part of a rate"),
  optional("denominator", "denominator", VALUE, ["Emëruesi", "Imenilac", "Denominator"], "Lower part of a rate"),
];

const source = required(
  "source",
  "source",
  referenceTo("sources"),
  ["Burimi", "Izvor", "Source"],
  "Where it comes from",
);

const note = texts("optional", "note", "note", ["Shënim", "Napomena", "Note"], "Remark");

const mark: Column<"marks"> = optional(
  "mark",
  "marks",
  listOf({
    kind: "choice",
    meanings: new Map([
      ["p", "provisional"],
      ["r", "revised"],
      ["e", "estimated"],
      ["b", "breakInSeries"],
      ["u", "lowReliability"],
    ]),
    aliases: MARK_ALIASES,
  }),
  ["Shenja", "Oznaka", "Mark"],
  "p provisional, r revised, e estimated, b break in series, u low reliability",
);

export const OBSERVATIONS: Table<Observation> = {
  name: "observations",
  title: titleOf(["Vlerat e raportuara", "Prijavljene vrednosti", "Observations"]),
  description: "Values of indicators by area, period and disaggregation",
  isRequired: false,
  isSplit: true,
  columns: [indicator, area, period, ...disaggregation, ...figures, mark, source, ...note] satisfies readonly Column<
    FieldOf<Observation>
  >[],
};

export const TARGETS: Table<Target> = {
  name: "targets",
  title: titleOf(["Vlerat e synuara", "Ciljne vrednosti", "Targets"]),
  description: "Baselines, interim targets and targets",
  isRequired: false,
  isSplit: false,
  columns: [
    indicator,
    area,
    ...disaggregation,
    key(
      "role",
      "role",
      choiceOf(["baseline", "interim", "target"], ROLE_ALIASES),
      ["Roli", "Uloga", "Role"],
      "Baseline, interim target or target",
    ),
    period,
    ...figures,
    source,
    ...note,
  ],
};
