import type { Facts } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { SEVERITY_OF } from "#domain/issueCode.ts";

/** What is wrong with a cell or a row, before it is known where that stands. */
export type Fault = {
  readonly fault: IssueCode;
  readonly facts: Facts;
  /** Where it is not the column at hand. */
  readonly column?: string;
  /** The offending part, where it is not the whole cell. */
  readonly text?: string;
};

export function faultOf(fault: IssueCode, facts: Facts = {}, column?: string): Fault {
  return column === undefined ? { fault, facts } : { fault, facts, column };
}

/** Whether the row cannot be used. */
export function isError({ fault }: Fault): boolean {
  return SEVERITY_OF[fault] === "error";
}
