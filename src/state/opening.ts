import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "#domain/day.ts";
import { type IssueProgress, issueProgress } from "#domain/issueTable.ts";
import type { CellEdit, RowPlace } from "#ingest/question.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import type { Said } from "#ingest/readDataset.ts";
import type { Run, RunTask } from "./runTask.ts";
import type { Given, Opened, Step } from "./task.ts";

/** The files a person has open, what was decided about them, and what the last reading found. */
export type OpeningState = {
  readonly files: readonly NamedBytes[];
  readonly decisions: Said;
  /** The decisions before each step that can be taken back, the latest last. */
  readonly former: readonly Said[];
  /** How far the reading is that is under way. */
  readonly step?: Step;
  /** What the last reading that came to its end found. */
  readonly opened?: Opened;
  /** What it mended of the reading before it; absent where other files were read. */
  readonly progress?: IssueProgress;
  /** Why the last reading came to no end: a bug, or a worker that could not be loaded. */
  readonly fault?: string;
};

export type Opening = StoreApi<OpeningState> & {
  /** Opens files beside those that are open; one of the same name takes the place of the other. */
  readonly open: (files: readonly NamedBytes[]) => void;
  readonly remove: (file: string) => void;
  /** Mends a cell; the files are read again a moment after the last edit. */
  readonly edit: (edit: CellEdit) => void;
  readonly answer: (question: string, answer: string) => void;
  /** Leaves rows out. */
  readonly drop: (rows: readonly RowPlace[]) => void;
  readonly undo: () => void;
  /** Takes one mended cell back. */
  readonly takeBack: (edit: CellEdit) => void;
  /** Ends a reading and keeps what was found before. */
  readonly cancel: () => void;
  /** Forgets everything. */
  readonly close: () => void;
  /** What there is to be read now; undefined while nothing is open. */
  readonly given: () => Given | undefined;
};

const NOTHING: OpeningState = { files: [], decisions: {}, former: [] };

/** How long after an edit the files are read again, in milliseconds: whoever goes on mending is not interrupted. */
const PAUSE = 250;

/** Nothing is open yet. */
export function createOpening(runTask: RunTask, today: () => Day): Opening {
  const store = createStore<OpeningState>(() => NOTHING);
  const given = (): Given | undefined => {
    const { files, decisions } = store.getState();
    return files.length === 0 ? undefined : { files, decisions, today: today() };
  };
  const { read, stop, readSoon } = createReading(store, runTask, given);
  const decide = (decisions: Said, pause = 0) => {
    store.setState((state) => ({ decisions, former: [...state.former, state.decisions] }));
    readSoon(pause);
  };
  const decisionsNow = () => store.getState().decisions;

  return Object.assign(store, {
    given,
    open: (files: readonly NamedBytes[]) => {
      store.setState((state) => ({ files: withFiles(state.files, files) }));
      read(false);
    },
    remove: (file: string) => {
      store.setState((state) => ({ files: state.files.filter(({ name }) => name !== file) }));
      read(false);
    },
    edit: (edit: CellEdit) => decide(withEdit(decisionsNow(), edit), PAUSE),
    answer: (question: string, answer: string) => {
      const { answers = new Map<string, string>(), ...rest } = decisionsNow();
      decide({ ...rest, answers: new Map([...answers, [question, answer]]) });
    },
    drop: (rows: readonly RowPlace[]) => {
      const { drops = [], ...rest } = decisionsNow();
      decide({ ...rest, drops: [...drops, ...rows] });
    },
    undo: () => {
      const { former } = store.getState();
      const decisions = former.at(-1);
      if (decisions === undefined) return;
      store.setState({ decisions, former: former.slice(0, -1) });
      read(true);
    },
    takeBack: (edit: CellEdit) => {
      const { edits = [], ...rest } = decisionsNow();
      decide({ ...rest, edits: edits.filter((one) => !isSameCell(one, edit)) });
    },
    cancel: () => {
      stop();
      store.setState((state) => (state.opened === undefined ? NOTHING : idle(state)), true);
    },
    close: () => {
      stop();
      store.setState(NOTHING, true);
    },
  });
}

/** Readings of what is given, of which the latest alone counts. */
function createReading(store: StoreApi<OpeningState>, runTask: RunTask, given: () => Given | undefined) {
  let run: Run<Opened> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(waiting);
    run?.cancel();
    run = undefined;
  };
  const read = (isSameFiles: boolean) => {
    stop();
    const wanted = given();
    if (wanted === undefined) return store.setState(NOTHING, true);
    store.setState({ step: { doing: "open", done: 0, total: 1 } });
    const own: Run<Opened> = runTask("open", wanted, (step) => own === run && store.setState({ step }));
    run = own;
    own.result.then(
      (opened) => own === run && store.setState((state) => finished(state, opened, isSameFiles), true),
      (reason: unknown) => own === run && store.setState((state) => ({ ...idle(state), fault: String(reason) }), true),
    );
  };
  /** The same files again, unless another reading is asked for meanwhile. */
  const readSoon = (pause: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => read(true), pause);
  };
  return { read, stop, readSoon };
}

/** Without a reading under way and what was said of the last one. */
function idle({ step: _step, progress: _progress, fault: _fault, ...rest }: OpeningState): OpeningState {
  return rest;
}

function finished(state: OpeningState, opened: Opened, isSameFiles: boolean): OpeningState {
  const before = state.opened;
  const progress = isSameFiles && before !== undefined ? issueProgress(before.issues, opened.issues) : undefined;
  return { ...idle(state), opened, ...(progress === undefined ? {} : { progress }) };
}

function withFiles(open: readonly NamedBytes[], more: readonly NamedBytes[]): readonly NamedBytes[] {
  return [...new Map([...open, ...more].map((file) => [file.name, file])).values()];
}

function withEdit({ edits = [], ...rest }: Said, edit: CellEdit): Said {
  return { ...rest, edits: [...edits.filter((one) => !isSameCell(one, edit)), edit] };
}

function isSameCell(one: CellEdit, other: CellEdit): boolean {
  return one.file === other.file && one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
