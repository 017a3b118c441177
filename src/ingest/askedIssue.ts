import { type Issue, issueOf } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import type { Question, QuestionKind } from "./question.ts";
import { LEAVE } from "./questions.ts";

const CODE_OF: Readonly<Record<QuestionKind, IssueCode>> = {
  decimalMark: "askedDecimalMark",
  dayOrder: "askedDayOrder",
  absence: "askedAbsence",
  column: "askedColumn",
  place: "askedPlace",
};

/** An open question where it cannot be answered: as an issue, whose fix says how to write it so that it can only mean one thing. */
export function askedIssue({ kind, place, examples, options, cells }: Question): Issue {
  const readings = Object.fromEntries(options.map(({ answer, reading }) => [answer, reading]));
  const offered = options.filter(({ answer }) => answer !== LEAVE).map(({ answer }) => answer);
  const facts = {
    ...readings,
    offered: offered.join(", "),
    cells,
    hasSymbols: "suppressed" in readings ? "yes" : "no",
  };
  return issueOf(CODE_OF[kind], place, examples[0] ?? "", facts);
}
