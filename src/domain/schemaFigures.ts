import { MARK_ALIASES, ROLE_ALIASES } from "./choiceAliases.ts";
import {
  type Column,
  choiceOf,
  type FieldOf,
  key,
  listOf,
  optional,
  PERIOD,
  referenceTo,
  required,
  type Table,
  texts,
  titleOf,
  VALUE,
} from "./column.ts";
import type { Target } from "./dataset.ts";
import type { Observation } from "./observation.ts";

const indicator = key(
  "indicator",
  "indicator",
  referenceTo("indicators"),
  ["Treguesi", "Indikator", "Indicator", "Gösterge"],
  "The indicator observed",
);

const area = key(
  "municipality",
  "area",
  referenceTo("municipalities", { reserved: ["programme", "kosovo"] }),
  ["Komuna", "Opština", "Municipality", "Belediye"],
  "The municipality, or `programme` or `kosovo` as a whole",
);

const period = key(
  "period",
  "period",
  PERIOD,
  ["Periudha", "Period", "Period", "Dönem"],
  "The period, such as 2024/25 or 2025-Q3",
);

const disaggregation = [
  key(
    "sex",
    "disaggregation.sex",
    referenceTo("categories", { prefix: { word: "sex" } }),
    ["Gjinia", "Pol", "Sex", "Cinsiyet"],
    "Category of sex",
    "total",
  ),
  key(
    "community",
    "disaggregation.community",
    referenceTo("categories", { prefix: { word: "community" } }),
    ["Komuniteti", "Zajednica", "Community", "Topluluk"],
    "Category of community",
    "total",
  ),
  key(
    "level",
    "disaggregation.level",
    referenceTo("categories", { prefix: { word: "level" } }),
    ["Niveli i arsimit", "Nivo obrazovanja", "Level", "Eğitim düzeyi"],
    "Category of level of schooling",
    "total",
  ),
];

const figures = [
  optional("value", "value", VALUE, ["Vlera", "Vrednost", "Value", "Değer"], "The figure, where it has no known parts"),
  optional("numerator", "numerator", VALUE, ["Numëruesi", "Brojilac", "Numerator", "Pay"], "Upper part of a rate"),
  optional(
    "denominator",
    "denominator",
    VALUE,
    ["Emëruesi", "Imenilac", "Denominator", "Payda"],
    "Lower part of a rate",
  ),
];

const source = required(
  "source",
  "source",
  referenceTo("sources"),
  ["Burimi", "Izvor", "Source", "Kaynak"],
  "Where it comes from",
);

const note = texts("optional", "note", "note", ["Shënim", "Napomena", "Note", "Not"], "Remark");

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
  ["Shenja", "Oznaka", "Mark", "İşaret"],
  "p provisional, r revised, e estimated, b break in series, u low reliability",
);

export const OBSERVATIONS: Table<Observation> = {
  name: "observations",
  title: titleOf(["Vlerat e raportuara", "Prijavljene vrednosti", "Observations", "Bildirilen değerler"]),
  description: "Values of indicators by area, period and disaggregation",
  isRequired: false,
  isSplit: true,
  columns: [indicator, area, period, ...disaggregation, ...figures, mark, source, ...note] satisfies readonly Column<
    FieldOf<Observation>
  >[],
};

export const TARGETS: Table<Target> = {
  name: "targets",
  title: titleOf(["Vlerat e synuara", "Ciljne vrednosti", "Targets", "Hedef değerler"]),
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
      ["Roli", "Uloga", "Role", "Rol"],
      "Baseline, interim target or target",
    ),
    period,
    ...figures,
    source,
    ...note,
  ],
};
