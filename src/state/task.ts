import type { Settings } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Issue } from "#domain/issue.ts";
import type { IssueTable } from "#domain/issueTable.ts";
import type { Language, LocalText } from "#domain/language.ts";
import type { SlidesFile } from "#domain/slide.ts";
import type { ViewFacts, ViewTable } from "#domain/takenView.ts";
import type { MappingRow, ProposedRow } from "#ingest/dhis2/mapping.ts";
import type { Question, RowPlace } from "#ingest/question.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import type { Said } from "#ingest/readDataset.ts";
import type { Account, ExtraColumn } from "#ingest/sheet.ts";

/** Files a person opened, and what was decided about them so far. */
export type Given = { readonly files: readonly NamedBytes[]; readonly decisions: Said; readonly today: Day };

/** The data set that a site serves, by addresses that hold wherever they are asked for. */
export type SiteAddress = { readonly base: string; readonly firstPack: string };

/** Where a whole data set comes from: files, or the packs of the site. */
export type DatasetSource = Given | { readonly site: SiteAddress };

/** Rows that are about the same and do not agree (I6), each as it is written. */
export type Conflict = {
  /** What they are about: the key, in the order of its columns. */
  readonly key: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly place: RowPlace; readonly cells: readonly string[] }[];
};

/** What came of opening files. */
export type Opened = {
  readonly issues: IssueTable;
  /** By the index of its issue, the whole text of each cell that can be mended in place. */
  readonly cells: ReadonlyMap<number, string>;
  readonly accounts: readonly Account[];
  readonly questions: readonly Question[];
  readonly conflicts: readonly Conflict[];
  /** What is no part of a data set and was left aside. */
  readonly aside: {
    readonly columns: readonly Omit<ExtraColumn, "cells">[];
    readonly tables: readonly { readonly file: string; readonly sheet?: string; readonly name: string }[];
  };
  /** Left out where the files do not make a data set. */
  readonly dataset?: OpenedDataset;
};

export type OpenedDataset = {
  readonly title: LocalText;
  /** What the site's pages draw from, by file name. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
  /** The canonical tables in one archive, for keeping. */
  readonly content: Uint8Array;
};

/** What came of reading exports of DHIS2. */
export type Dhis2Found = {
  readonly mapping: readonly ProposedRow[];
  /** The same as a file to be filled in. */
  readonly mappingText: string;
  readonly issues: readonly Issue[];
  readonly valuesRead: number;
  readonly valuesUsed: number;
  /** The tables of a data set; none where no value could be used. */
  readonly files: readonly NamedBytes[];
};

/** Changes of one kind (L6), each as a sentence. */
export type ChangeGroup = { readonly table: string; readonly kind: string; readonly sentences: readonly string[] };

/** A copy of a data set. One with full figures is made only where it is asked for by name; else it is protected (S6). */
export type CopyOf = { readonly of: DatasetSource; readonly copy?: "internal" };

/** A file to be made. */
export type FileWanted =
  /** A data set as an archive of its tables with their description, which is a data package. */
  | ({ readonly kind: "zip" } & CopyOf)
  /** A data set in the IATI activity standard, or as an archive of SDMX; on this day where it follows the clock. */
  | ({ readonly kind: "iati" | "sdmx"; readonly today: Day } & CopyOf)
  /** Everything found about files, as a table. */
  | { readonly kind: "issueList"; readonly of: Given }
  /** The files as they were given, as one workbook in which the cells with issues are marked. */
  | { readonly kind: "marked"; readonly of: Given }
  /** A data set on the sheets of the template; one that is not public says so below every page (S6). */
  | ({ readonly kind: "workbook" } & CopyOf)
  /** The workbook to fill in, in the language of its own, with the lists of the published data set. */
  | { readonly kind: "template"; readonly of: SiteAddress }
  /** The tables of a view. */
  | ViewWanted
  /** A presentation of slides that are described already. */
  | { readonly kind: "slides"; readonly of: SlidesFile };

export type ViewWanted = {
  readonly kind: "view";
  readonly form: "csv" | "xlsx";
  readonly tables: readonly ViewTable[];
  readonly facts: ViewFacts;
  /** The settings that decide statuses. */
  readonly method: Pick<Settings, "onTrackCut" | "behindCut" | "staleValueMonths">;
};

/** What may be done apart from the page: what each task is given and what comes of it. */
export type Tasks = {
  readonly open: { readonly given: Given; readonly result: Opened };
  readonly dhis2: {
    readonly given: {
      readonly files: readonly NamedBytes[];
      /** The mapping, where it was changed in the page. */
      readonly rows?: readonly MappingRow[];
      readonly site: SiteAddress;
      readonly today: Day;
    };
    readonly result: Dhis2Found;
  };
  readonly compare: {
    readonly given: { readonly before: DatasetSource; readonly now: DatasetSource; readonly language: Language };
    readonly result: readonly ChangeGroup[];
  };
  /** A data set as the public would see it (rules S), for the site's pages to draw from. */
  readonly protect: {
    readonly given: { readonly of: DatasetSource; readonly today: Day };
    readonly result: OpenedDataset["packs"];
  };
  readonly write: { readonly given: FileWanted & { readonly language: Language }; readonly result: Uint8Array };
};

export type TaskName = keyof Tasks;

/** How far a task is: what is being done, and which step of how many. */
export type Step = {
  readonly doing: "open" | "table" | "fetch" | "pack" | "compare" | "protect" | "audit" | "write";
  /** The table that is read. */
  readonly table?: string;
  readonly done: number;
  readonly total: number;
};

/** To the worker: one task. */
export type TaskMessage = {
  readonly [Name in TaskName]: { readonly task: Name; readonly given: Tasks[Name]["given"] };
}[TaskName];

/** From the worker: steps, and at the end what came of the task, or why nothing did. */
export type TaskReport =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done"; readonly result: Tasks[TaskName]["result"] }
  | { readonly kind: "failed"; readonly reason: string };
