import type { Dataset } from "#domain/dataset.ts";
import { type Day, parseDay } from "#domain/day.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { "as-of": { type: "string" } } as const;

/** A command that prints a table of a data set as of the day asked for, else of its reporting date (T2). */
export function asOfCommand(
  description: Pick<Command, "name" | "about" | "example">,
  csvOf: (dataset: Dataset, asOf: Day) => string,
): Command {
  const command: Command = {
    ...description,
    synopsis: "PATH… [--as-of DAY]",
    args: [
      ["PATH…", "cli.arg.paths"],
      ["--as-of DAY", "cli.arg.asOf"],
    ],
    run,
  };
  async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
    const given = readArguments(args, OPTIONS);
    const asked = given?.values["as-of"];
    const day = asked === undefined ? undefined : parseDay(asked);
    if (given === undefined || given.positionals.length === 0 || (asked !== undefined && day === undefined)) {
      return refuseUsage(command, surroundings);
    }
    const dataset = await readSoundDataset(given.positionals, surroundings);
    if (dataset === undefined) return EXIT.faultyData;
    const setting = dataset.settings.asOf;
    surroundings.out(csvOf(dataset, day ?? (setting === "today" ? surroundings.today : setting)));
    return EXIT.fine;
  }
  return command;
}
