import type { Facts } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";

/** Why reading ended before its end. `text` is the part of the file it is about. */
export type Refusal = { readonly code: IssueCode; readonly text: string; readonly facts: Facts };

/** Where reading says that it must end; whoever feeds it looks here after every piece. The first reason is kept. */
export type Halt = { refusal: Refusal | undefined };

export function newHalt(): Halt {
  return { refusal: undefined };
}

export function refuse(halt: Halt, code: IssueCode, text = "", facts: Facts = {}): void {
  halt.refusal ??= { code, text, facts };
}

/** Says that a part of a file cannot be read as what it should be. */
export function refuseDamaged(halt: Halt, part = ""): void {
  refuse(halt, "damagedFile", part, { part: part === "" ? "none" : part });
}

/** Says that a file is beyond one of the limits (`limits.ts`). */
export function refuseLarge(halt: Halt, what: string, limit: number, text = ""): void {
  refuse(halt, "tooLarge", text, { what, limit, part: text === "" ? "none" : text });
}
