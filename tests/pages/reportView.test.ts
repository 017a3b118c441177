import { describe, expect, it } from "vitest";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { choiceWord, REPORT_SECTIONS, reportChoice } from "#pages/reportView.ts";
import { parseSelection } from "#state/selection.ts";

const members = ["peje", "prizren", "gjilan"].map((id) => ({ id: id as AreaId }) as Municipality);
const promised = ["dropout", "transition"].map((id) => ({ id: id as IndicatorId }) as Indicator);
const choiceOf = (search: Record<string, string>) => reportChoice(parseSelection(search), members, promised);

describe("what goes into a report", () => {
  it("is everything where the address names nothing, and of activities what slips or is due soon", () => {
    expect(choiceOf({})).toEqual({
      sections: REPORT_SECTIONS,
      municipalities: members,
      indicators: promised,
      schedules: ["overdue", "startOverdue", "dueSoon"],
      goals: [],
    });
  });

  it("[X3] is what the address names, in the order of the data set", () => {
    const choice = choiceOf({
      sections: "method~summary",
      municipality: "gjilan~peje",
      indicators: "transition",
      schedule: "completedLate~noDeadline",
      goal: "1.2~map-peje-1:4",
    });
    expect(choice.sections).toEqual(["summary", "method"]);
    expect(choice.municipalities.map(({ id }) => id)).toEqual(["peje", "gjilan"]);
    expect(choice.indicators.map(({ id }) => id)).toEqual(["transition"]);
    expect(choice.schedules).toEqual(["noDeadline", "completedLate"]);
    expect(choice.goals).toEqual(["1.2", "map-peje-1:4"]);
  });

  it("leaves out what is not known, and is everything where nothing known is left", () => {
    expect(choiceOf({ municipality: "atlantis~peje" }).municipalities.map(({ id }) => id)).toEqual(["peje"]);
    expect(choiceOf({ municipality: "atlantis" }).municipalities).toEqual(members);
  });

  it("stands in the address only where it is not everything", () => {
    expect(choiceWord(["a", "b"], 3)).toBe("a~b");
    expect(choiceWord(["a", "b", "c"], 3)).toBeUndefined();
    expect(choiceWord([], 3)).toBeUndefined();
  });
});
