import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, so that none of them begins when all others are done and keeps one core busy alone. */
const LONGEST = [
  "accessibility",
  "print",
  "data",
  "takeAway",
  "municipality",
  "hosting",
  "offline",
  "present",
  "site",
  "takeOver",
];

/** Begins with the longest files: a machine that has never run the tests cannot know them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.includes(`/${name}.test.`));
  return place < 0 ? LONGEST.length : place;
}
