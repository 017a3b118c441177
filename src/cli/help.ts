import type { Words } from "#i18n/words.ts";
import { type Command, synopsisOf } from "./command.ts";

/** Every command with what it is for, then how a command ends and where more is told. */
export function listCommands(commands: Iterable<Command>, words: Words): string {
  const lines = Array.from(commands, ({ name, about }) => `${name.padEnd(COLUMN)}${words.say(about)}`);
  return `${[...lines, "", words.say("cli.help.more"), "", ...exitLines(words)].join("\n")}\n`;
}

/** One command: its synopsis, what it is for, what each of its arguments means, how it ends, an example. */
export function describeCommand(command: Command, words: Words): string {
  const args = [...command.args, ["--lang", "cli.arg.lang"] as const];
  const lines = args.map(([name, meaning]) => `  ${name.padEnd(COLUMN)}${words.say(meaning)}`);
  const example = `  npm run -s vijim -- ${command.name} ${command.example}`;
  const parts = [synopsisOf(command), words.say(command.about), lines.join("\n"), exitLines(words).join("\n")];
  return `${[...parts, `${words.say("cli.help.example")}\n${example}`].join("\n\n")}\n`;
}

/** Where the explanations begin. */
const COLUMN = 17;

function exitLines(words: Words): readonly string[] {
  return [
    words.say("cli.help.exit"),
    `  0  ${words.say("cli.help.fine")}`,
    `  1  ${words.say("cli.help.faultyData")}`,
    `  2  ${words.say("cli.help.wrongUsage")}`,
  ];
}
