import { groupBy } from "#domain/group.ts";
import type { Issue, Place } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { foldLatin } from "./latin.ts";
import type { Answers, Question, QuestionKind } from "./question.ts";

/** What is left open while files are read, and what was answered before. */
export type QuestionList = {
  /** The answer to a question of this id; undefined where there is none yet. */
  readonly answerTo: (id: string) => string | undefined;
  /** The answer where it is one the question offers; else the question is kept as open. */
  readonly ask: (question: Question) => string | undefined;
  readonly open: () => readonly Question[];
};

export function createQuestionList(answers: Answers = new Map()): QuestionList {
  const open = new Map<string, Question>();
  return {
    answerTo: (id) => answers.get(id),
    ask: (question) => {
      const given = answers.get(question.id);
      if (question.options.some(({ answer }) => answer === given)) return given;
      if (!open.has(question.id)) open.set(question.id, question);
      return undefined;
    },
    open: () => [...open.values()],
  };
}

/** The id of a question about a column of one file or sheet. */
export function columnQuestionId(kind: QuestionKind, { file, sheet = "" }: Place, column: string): string {
  return [kind, file, sheet, column].join("\n");
}

/** The id of the question which place a name means: the same in every file, however it is spelt there. */
export function placeQuestionId(name: string): string {
  return ["place", foldLatin(name)].join("\n");
}

/** The answer that a name means none of the places offered, or a header none of the columns. */
export const LEAVE = "leave";

const MOST_EXAMPLES = 3;

const UNSETTLED: ReadonlySet<IssueCode> = new Set(["unknownPlace", "ambiguousPlace"]);

/** Asks once for each name that is no place but close to some, or that several share. */
export function askPlaces(issues: readonly Issue[], questions: QuestionList): void {
  const unknown = issues.filter(({ code, facts }) => UNSETTLED.has(code) && facts["closest"] !== "none");
  for (const [id, alike] of groupBy(unknown, ({ text }) => placeQuestionId(text))) {
    const [first] = alike;
    if (first === undefined) continue;
    const candidates = String(first.facts["closest"]).split(", ");
    questions.ask({
      id,
      kind: "place",
      place: withoutRow(first.place),
      examples: [...new Set(alike.map(({ text }) => text))].slice(0, MOST_EXAMPLES),
      options: [...candidates, LEAVE].map((answer) => ({ answer, reading: answer === LEAVE ? "" : answer })),
      cells: alike.length,
    });
  }
}

function withoutRow({ row: _row, cell: _cell, ...place }: Place): Question["place"] {
  return place;
}
