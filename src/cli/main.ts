import { type Command, EXIT, type Exit, readLanguage, refuseUsage, type Surroundings, wordsOf } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { describeCommand, listCommands } from "./help.ts";

/** Runs the command named first, in the language of `--lang`, and says which there are where none is or help is asked for. */
export async function runVijim(args: readonly string[], terminal: Omit<Surroundings, "words">): Promise<Exit> {
  const { language, rest } = readLanguage(args);
  const surroundings = { ...terminal, words: wordsOf(language ?? "en") };
  const [name = "", ...given] = rest;
  const command = COMMANDS.get(name);
  if (rest.includes("--help") || rest.includes("-h")) return help(command, surroundings);
  if (command === undefined) return refuseCommand(name, surroundings);
  if (language === undefined) return refuseUsage(command, surroundings, surroundings.words.say("cli.noLanguage"));
  return command.run(given, surroundings);
}

function help(command: Command | undefined, { words, err }: Surroundings): Exit {
  err(command === undefined ? listCommands(COMMANDS.values(), words) : describeCommand(command, words));
  return EXIT.fine;
}

function refuseCommand(name: string, { words, err }: Surroundings): Exit {
  if (name !== "") err(`${words.say("cli.noCommand", { name })}\n\n`);
  err(listCommands(COMMANDS.values(), words));
  return EXIT.wrongUsage;
}
