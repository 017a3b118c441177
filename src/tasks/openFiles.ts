import type { Dataset } from "#domain/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import { buildIssueTable } from "#domain/issueTable.ts";
import { TABLES } from "#domain/schema.ts";
import { writeTables } from "#export/tables.ts";
import { writeZip } from "#export/zip.ts";
import { type Reading, readDataset } from "#ingest/readDataset.ts";
import { packDataset } from "#pack/packDataset.ts";
import type { Given, Opened, OpenedDataset, Step } from "#state/task.ts";
import { findConflicts } from "./conflicts.ts";
import { mendableCells } from "./mendableCells.ts";

/** Opening, the tables, packing and writing. */
const STEPS = TABLES.length + 3;

/** Opens files as one data set: what it is, and everything that was found about it. Nothing in them makes it throw. */
export function openFiles(given: Given, onStep: (step: Step) => void): Opened {
  onStep({ doing: "open", done: 0, total: STEPS });
  const reading = readGiven(given, onStep);
  const { dataset, issues, accounts, questions, tables, extras } = reading;
  return {
    issues: buildIssueTable(issues),
    cells: mendableCells(issues, tables),
    accounts,
    questions,
    conflicts: findConflicts(issues, tables),
    aside: {
      columns: extras.columns.map(({ cells: _, ...column }) => column),
      tables: extras.tables.map(({ file, sheet, name }) =>
        sheet === undefined ? { file, name } : { file, sheet, name },
      ),
    },
    ...(dataset === undefined ? {} : { dataset: openedDataset(dataset, given, issues, onStep) }),
  };
}

/** Reads what a person opened, with what was decided about it. */
export function readGiven({ files, today, decisions }: Given, onStep: (step: Step) => void = () => {}): Reading {
  let done = 0;
  return readDataset(files, today, decisions, (table) => {
    done += 1;
    onStep({ doing: "table", table, done, total: STEPS });
  });
}

function openedDataset(
  dataset: Dataset,
  { today }: Given,
  issues: readonly Issue[],
  onStep: (step: Step) => void,
): OpenedDataset {
  onStep({ doing: "pack", done: STEPS - 2, total: STEPS });
  const packs = packDataset(dataset, { audience: "internal", today, issues });
  onStep({ doing: "write", done: STEPS - 1, total: STEPS });
  return { title: dataset.settings.title, packs, content: writeZip(writeTables(dataset)) };
}
