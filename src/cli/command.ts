import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Day } from "#domain/day.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import type { MessageKey } from "#i18n/messageArguments.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords, type Words } from "#i18n/words.ts";

/** Where a command writes, and what day it is. */
export type Surroundings = {
  /** CSV, JSON or XML only. */
  readonly out: (text: string) => void;
  /** Messages for people. */
  readonly err: (text: string) => void;
  readonly today: Day;
  /** Of the language that `--lang` names. */
  readonly words: Words;
};

export const EXIT = { fine: 0, faultyData: 1, wrongUsage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export type Command = {
  readonly name: string;
  /** What follows its name: capitals stand for what the person writes, brackets for what may be left out. */
  readonly synopsis: string;
  /** Each argument as the synopsis has it, and the message that says what it means. */
  readonly args: readonly (readonly [name: string, meaning: MessageKey & `cli.arg.${string}`])[];
  /** Arguments as a person would write them. */
  readonly example: string;
  /** The message that says what it is for. */
  readonly about: MessageKey & `cli.${string}.about`;
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<Exit>;
};

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Arguments by name and by place; undefined where they are not what the options allow. */
export function readArguments<Allowed extends Options>(args: readonly string[], options: Allowed) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** The language that `--lang` names, and the other arguments. English where nothing is named, undefined where it is none of ours. */
export function readLanguage(args: readonly string[]): {
  readonly language: Language | undefined;
  readonly rest: readonly string[];
} {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const [option, ...after] = at < 0 ? [] : args.slice(at);
  if (option === undefined) return { language: "en", rest: args };
  const [named, ...others] = option === "--lang" ? after : [option.slice("--lang=".length), ...after];
  return { language: LANGUAGES.find((each) => each === named), rest: [...args.slice(0, at), ...others] };
}

export function wordsOf(language: Language): Words {
  return createWords(language, toolsCatalogue(language));
}

/** The command as a person types it. */
export function synopsisOf({ name, synopsis }: Command): string {
  return `npm run -s vijim -- ${name} ${synopsis} [--lang ${LANGUAGES.join("|")}]`;
}

/** Says how the command is used, and where its arguments are explained. */
export function refuseUsage(command: Command, { err, words }: Surroundings, reason?: string): Exit {
  if (reason !== undefined) err(`${reason}\n`);
  err(`${synopsisOf(command)}\n${words.say("cli.seeHelp", { name: command.name })}\n`);
  return EXIT.wrongUsage;
}
