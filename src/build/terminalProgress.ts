import type { OnDone } from "./workers.ts";

/** Says on the terminal how far something long is; elsewhere, as in a log, only that it is done. */
export function terminalProgress(doing: string): OnDone {
  return (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${doing}: ${done} of ${of}${done === of ? "\n" : ""}`);
    else if (done === of) process.stderr.write(`${doing}: ${of} done\n`);
  };
}
