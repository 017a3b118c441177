import type { Step, TaskMessage, TaskName, TaskReport, Tasks } from "./task.ts";

/** A task under way. */
export type Run<Result> = {
  /** Rejects where the task failed, which is a bug or a worker that could not be loaded; pending for good once cancelled. */
  readonly result: Promise<Result>;
  /** Ends it at once, wherever it is. */
  readonly cancel: () => void;
};

export type RunTask = <Name extends TaskName>(
  task: Name,
  given: Tasks[Name]["given"],
  onStep?: (step: Step) => void,
) => Run<Tasks[Name]["result"]>;

/** The part of a `Worker` that is used. */
export type TaskWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Runs each task in a worker of its own, so that the page stays free and a task can be ended at any moment. */
export function createRunTask(openWorker: () => TaskWorker): RunTask {
  return <Name extends TaskName>(task: Name, given: Tasks[Name]["given"], onStep: (step: Step) => void = () => {}) => {
    const worker = openWorker();
    const result = new Promise<Tasks[Name]["result"]>((resolve, reject) => {
      const fail = (reason: string) => {
        worker.terminate();
        reject(new Error(reason));
      };
      worker.onmessage = ({ data }: MessageEvent<TaskReport>) => {
        if (data.kind === "step") onStep(data.step);
        else if (data.kind === "failed") fail(data.reason);
        else {
          worker.terminate();
          resolve(data.result as Tasks[Name]["result"]);
        }
      };
      worker.onerror = (event) => fail(typeof event === "string" ? event : event.message || "the worker did not load");
      worker.postMessage({ task, given } as TaskMessage);
    });
    return { result, cancel: () => worker.terminate() };
  };
}

/** Runs tasks in the site's own worker. */
export const runTask = createRunTask(() => new Worker(new URL("../worker.ts", import.meta.url), { type: "module" }));
