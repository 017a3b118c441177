/** Where in the given files something stands. `row` counts from 1 with the header row as row 1, as a spreadsheet shows it. */
export type Place = {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
};

/** An error stops a build; a warning is listed and the data are used. */
export type Severity = "error" | "warning";

/**
 * Something wrong with given data, as a value: what (`code`, worded by i18n as `issue.<code>.message` and
 * `issue.<code>.fix`), where, the offending text as written, and the facts its sentences need.
 */
export type Issue = {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly text: string;
  readonly facts: Readonly<Record<string, string | number>>;
};
