import { describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import { createRunTask, type TaskWorker } from "#state/runTask.ts";
import type { TaskReport } from "#state/task.ts";

const GIVEN = { files: [], decisions: {}, today: "2026-01-31" as Day };
const STEP = { doing: "open", done: 0, total: 3 } as const;

/** A worker that says what the test has it say. */
function fakeWorker() {
  const worker: TaskWorker = { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null, onerror: null };
  const say = (data: TaskReport) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
  const stumble = (message: string) => worker.onerror?.call(worker as Worker, { message } as ErrorEvent);
  return { worker, say, stumble };
}

describe("a task in a worker", () => {
  it("is handed over, tells its steps, and its result; then the worker is gone", async () => {
    const { worker, say } = fakeWorker();
    const onStep = vi.fn();
    const { result } = createRunTask(() => worker)("open", GIVEN, onStep);
    expect(worker.postMessage).toHaveBeenCalledWith({ task: "open", given: GIVEN });
    say({ kind: "step", step: STEP });
    expect(onStep).toHaveBeenCalledWith(STEP);
    expect(worker.terminate).not.toHaveBeenCalled();
    say({ kind: "done", result: new Uint8Array([1]) });
    expect(await result).toEqual(new Uint8Array([1]));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("is ended at once when it is cancelled", () => {
    const { worker } = fakeWorker();
    createRunTask(() => worker)("open", GIVEN).cancel();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("says why it failed, or that its worker did not load", async () => {
    const [one, other] = [fakeWorker(), fakeWorker()];
    const failed = createRunTask(() => one.worker)("open", GIVEN).result;
    one.say({ kind: "failed", reason: "out of memory" });
    await expect(failed).rejects.toThrow("out of memory");
    const unloaded = createRunTask(() => other.worker)("open", GIVEN).result;
    other.stumble("");
    await expect(unloaded).rejects.toThrow("the worker did not load");
  });

  it("has a worker of its own", () => {
    const openWorker = vi.fn(() => fakeWorker().worker);
    const run = createRunTask(openWorker);
    run("open", GIVEN);
    run("open", GIVEN);
    expect(openWorker).toHaveBeenCalledTimes(2);
  });
});
