import { dayOf } from "#domain/day.ts";
import { runVijim } from "./main.ts";

const now = new Date();

process.exitCode = await runVijim(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
});
