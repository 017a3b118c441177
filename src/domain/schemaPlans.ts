import { ACTIVITY_STAGE_ALIASES, PLAN_STAGE_ALIASES } from "./choiceAliases.ts";
import {
  between,
  choiceOf,
  DAY,
  ID,
  key,
  listOf,
  MONEY,
  optional,
  type Reference,
  referenceTo,
  required,
  type Table,
  TEXT,
  texts,
  titleOf,
} from "./column.ts";
import { ACTIVITY_STAGES, type Activity, type Goal, PLAN_STAGES, type Plan, type Report } from "./dataset.ts";

const OF_SAME_PLAN: Reference["prefix"] = { field: "plan" };

export const PLANS: Table<Plan> = {
  name: "plans",
  title: titleOf(["Planet", "Planovi", "Plans"]),
  description: "Municipal action plans and their versions",
  isRequired: false,
  isSplit: false,
  columns: [
    key("plan", "id", ID, ["Plani", "Plan", "Plan"], "Short name of the plan"),
    required(
      "municipality",
      "municipality",
      referenceTo("municipalities"),
      ["Komuna", "Opština", "Municipality"],
      "Whose plan it is",
    ),
    required("version", "version", TEXT, ["Versioni", "Verzija", "Version"], "Version of the plan"),
    required(
      "stage",
      "stage",
      choiceOf(PLAN_STAGES, PLAN_STAGE_ALIASES),
      ["Faza", "Faza", "Stage"],
      "How far the plan itself is",
    ),
    optional("start", "start", DAY, ["Fillimi", "Početak", "Start"], "First day of the plan"),
    optional("end", "end", DAY, ["Mbarimi", "Kraj", "End"], "Last day of the plan"),
    optional("adopted_on", "adoptedOn", DAY, ["Miratuar më", "Usvojen dana", "Adopted on"], "Day of adoption"),
    optional("adopted_by", "adoptedBy", TEXT, ["Miratuar nga", "Usvojio", "Adopted by"], "Who adopted it"),
    ...texts("required", "title", "title", ["Titulli", "Naslov", "Title"], "Title"),
    required("source", "source", referenceTo("sources"), ["Burimi", "Izvor", "Source"], "Where it comes from"),
    ...texts("optional", "note", "note", ["Shënim", "Napomena", "Note"], "Remark"),
  ],
};

export const GOALS: Table<Goal> = {
  name: "goals",
  title: titleOf(["Qëllimet", "Ciljevi", "Goals"]),
  description: "Goals and sub-goals of plans",
  isRequired: false,
  isSplit: false,
  columns: [
    key(
      "plan",
      "plan",
      referenceTo("plans", { reserved: ["*"] }),
      ["Plani", "Plan", "Plan"],
      "The plan, or `*` for all plans",
    ),
    key("goal", "id", ID, ["Qëllimi", "Cilj", "Goal"], "Number of the goal: 1, or 1.2 for a sub-goal of 1"),
    ...texts("required", "title", "title", ["Titulli", "Naslov", "Title"], "What is to be reached"),
  ],
};

export const ACTIVITIES: Table<Activity> = {
  name: "activities",
  title: titleOf(["Aktivitetet", "Aktivnosti", "Activities"]),
  description: "What is to be done under each goal",
  isRequired: false,
  isSplit: false,
  columns: [
    key("plan", "plan", referenceTo("plans"), ["Plani", "Plan", "Plan"], "The plan it belongs to"),
    key("activity", "id", ID, ["Aktiviteti", "Aktivnost", "Activity"], "Number of the activity, such as 1.2.3"),
    required(
      "goal",
      "goal",
      referenceTo("goals", { prefix: OF_SAME_PLAN }),
      ["Qëllimi", "Cilj", "Goal"],
      "The goal or sub-goal it serves",
    ),
    ...texts("required", "title", "title", ["Titulli", "Naslov", "Title"], "What is to be done"),
    optional("responsible", "responsible", TEXT, ["Bartësi", "Nosilac", "Responsible"], "Body that answers for it"),
    optional("partners", "partners", TEXT, ["Partnerët", "Partneri", "Partners"], "Who helps"),
    optional("start", "start", DAY, ["Fillimi", "Početak", "Start"], "Planned first day"),
    optional("deadline", "deadline", DAY, ["Afati", "Rok", "Deadline"], "Day it should be done by"),
    required(
      "stage",
      "stage",
      choiceOf(ACTIVITY_STAGES, ACTIVITY_STAGE_ALIASES),
      ["Faza", "Faza", "Stage"],
      "What the municipality says",
    ),
    optional("completed_on", "completedOn", DAY, ["Përfunduar më", "Završeno dana", "Completed on"], "Day it was done"),
    optional("percent_done", "percentDone", between(0, 100), ["Përqindja", "Procenat", "Percent done"], "Share done"),
    optional("planned_eur", "plannedCents", MONEY, ["E planifikuar (€)", "Planirano (€)", "Planned (€)"], "Budget"),
    optional("spent_eur", "spentCents", MONEY, ["E shpenzuar (€)", "Utrošeno (€)", "Spent (€)"], "Spent so far"),
    optional(
      "funding_source",
      "fundingSource",
      referenceTo("funders", { isLoose: true }),
      ["Burimi i financimit", "Izvor finansiranja", "Funding source"],
      "Who pays: a funder of the table, or a text",
    ),
    optional("target_group", "targetGroup", TEXT, ["Grupi i synuar", "Ciljna grupa", "Target group"], "For whom"),
    optional(
      "indicators",
      "indicators",
      listOf(referenceTo("indicators")),
      ["Treguesit", "Indikatori", "Indicators"],
      "Indicators it should move",
    ),
    optional("evidence", "evidence", TEXT, ["Dëshmia", "Dokaz", "Evidence"], "Address or file name of the evidence"),
    required("source", "source", referenceTo("sources"), ["Burimi", "Izvor", "Source"], "Where it comes from"),
  ],
};

export const REPORTS: Table<Report> = {
  name: "reports",
  title: titleOf(["Raportet", "Izveštaji", "Reports"]),
  description: "What municipalities reported on activities",
  isRequired: false,
  isSplit: false,
  columns: [
    key("plan", "plan", referenceTo("plans"), ["Plani", "Plan", "Plan"], "The plan"),
    key(
      "activity",
      "activity",
      referenceTo("activities", { prefix: OF_SAME_PLAN }),
      ["Aktiviteti", "Aktivnost", "Activity"],
      "The activity reported on",
    ),
    key("date", "date", DAY, ["Data", "Datum", "Date"], "Day of the report"),
    required("reporter", "reporter", TEXT, ["Raportuesi", "Izvestilac", "Reporter"], "Office or role that reported"),
    optional(
      "stage",
      "stage",
      choiceOf(ACTIVITY_STAGES, ACTIVITY_STAGE_ALIASES),
      ["Faza", "Faza", "Stage"],
      "Stage reported",
    ),
    optional("percent_done", "percentDone", between(0, 100), ["Përqindja", "Procenat", "Percent done"], "Share done"),
    optional("spent_eur", "spentCents", MONEY, ["E shpenzuar (€)", "Utrošeno (€)", "Spent (€)"], "Spent so far"),
    optional("evidence", "evidence", TEXT, ["Dëshmia", "Dokaz", "Evidence"], "Address or file name of the evidence"),
    ...texts("optional", "note", "note", ["Shënim", "Napomena", "Note"], "Remark"),
    ...texts(
      "optional",
      "reason_late",
      "reasonLate",
      ["Arsyeja e vonesës", "Razlog kašnjenja", "Reason late"],
      "Why it is late",
    ),
  ],
};
