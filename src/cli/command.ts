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
};

export const EXIT = { fine: 0, faultyData: 1, wrongUsage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export type Command = {
  /** What follows `vijim`: its name and arguments. */
  readonly usage: string;
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

/** The words of a language given as text; undefined where it is none. English where nothing is given. */
export function readWords(language = "en"): Words | undefined {
  const known = LANGUAGES.find((name) => name === language);
  return known && wordsOf(known);
}

export function wordsOf(language: Language): Words {
  return createWords(language, toolsCatalogue(language));
}

/** Says how the command is used. */
export function refuseUsage({ usage }: Pick<Command, "usage">, { err }: Surroundings, reason?: string): Exit {
  if (reason !== undefined) err(`${reason}\n`);
  err(`npm run -s vijim -- ${usage}\n`);
  return EXIT.wrongUsage;
}
