import type { Step, TaskMessage, TaskName, Tasks } from "#state/task.ts";
import { compareDatasets } from "./compareDatasets.ts";
import { openFiles } from "./openFiles.ts";
import { protectedPacks } from "./protectedCopy.ts";
import { readDhis2 } from "./readDhis2.ts";
import { writeFile } from "./writeFile.ts";

/** Does one task; needs no worker and no page. */
export async function carryOut(message: TaskMessage, onStep: (step: Step) => void): Promise<Tasks[TaskName]["result"]> {
  switch (message.task) {
    case "open":
      return openFiles(message.given, onStep);
    case "dhis2":
      return readDhis2(message.given, onStep);
    case "compare":
      return compareDatasets(message.given, onStep);
    case "protect":
      return protectedPacks(message.given, onStep);
    case "write":
      return writeFile(message.given, onStep);
  }
}
