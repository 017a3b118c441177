import type { TaskMessage, TaskReport } from "#state/task.ts";
import { carryOut } from "./tasks/carryOut.ts";

/** What lies in a result and is handed over instead of copied. */
function buffersIn(result: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    } else if (part instanceof Map) for (const value of part.values()) look(value);
    else if (typeof part === "object" && part !== null && !Array.isArray(part)) Object.values(part).forEach(look);
  };
  look(result);
  return [...found];
}

function report(message: TaskReport, transfer: readonly ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: [...transfer] });
}

self.onmessage = async ({ data }: MessageEvent<TaskMessage>) => {
  try {
    const result = await carryOut(data, (step) => report({ kind: "step", step }));
    report({ kind: "done", result }, buffersIn(result));
  } catch (fault) {
    report({ kind: "failed", reason: fault instanceof Error ? fault.message : String(fault) });
  }
};
