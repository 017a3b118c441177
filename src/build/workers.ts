import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** A task a worker does to what it is sent, by the name of its file beside this one. */
export type WorkerFile = "protectWorker.ts" | "auditWorker.ts";

/** Says how many pieces of work are done. */
export type OnDone = (done: number, of: number) => void;

/** Does pieces of work in as many workers as there are cores, the largest first, and answers in their order. */
export async function inWorkers<Piece, Answer>(
  file: WorkerFile,
  pieces: readonly Piece[],
  sizeOf: (piece: Piece) => number,
  onAnswer: (answer: Answer, piece: Piece) => Promise<void> | void = () => {},
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...pieces.entries()].sort(([, one], [, other]) => sizeOf(other) - sizeOf(one));
  const work = async () => {
    const worker = openWorker<Piece, Answer>(file);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [place, piece] = next;
        const answer = await worker.ask(piece);
        answers[place] = answer;
        await onAnswer(answer, piece);
      }
    } finally {
      await worker.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), pieces.length) }, work));
  return answers;
}

function openWorker<Piece, Answer>(file: WorkerFile) {
  const address = JSON.stringify(new URL(`./${file}`, import.meta.url).href);
  // A worker does not take over how this thread reads TypeScript.
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${address}); });`;
  const worker = new Worker(start, { eval: true });
  let answered: (answer: Answer) => void = () => {};
  let failed: (error: unknown) => void = () => {};
  worker.on("message", (answer: Answer) => answered(answer));
  worker.on("error", (error) => failed(error));
  return {
    ask: (piece: Piece) =>
      new Promise<Answer>((resolve, reject) => {
        [answered, failed] = [resolve, reject];
        worker.postMessage(piece);
      }),
    close: () => worker.terminate(),
  };
}
