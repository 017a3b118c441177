import { describe, expect, it } from "vitest";
import { issueOf } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { createWords } from "#i18n/words.ts";

describe("wordIssue", () => {
  it("says what is wrong and how to mend it, with the text, the place and the facts", () => {
    const words = createWords("en", {
      "issue.unknownPlace.message": "“{text}” in {column} is no municipality",
      "issue.unknownPlace.fix": "The closest name is {closest}; row {row}",
    });
    const place = { file: "plans.xlsx", sheet: "plans", row: 1234, column: "municipality" };
    const issue = { ...issueOf("unknownPlace", place, "Prizrn", { closest: "Prizren" }) };
    expect(wordIssue(words, issue)).toEqual({
      message: "“Prizrn” in municipality is no municipality",
      fix: "The closest name is Prizren; row 1234",
    });
  });
});
