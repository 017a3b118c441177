import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "#domain/day.ts";
import type { MappingRow } from "#ingest/dhis2/mapping.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import type { Run, RunTask } from "./runTask.ts";
import type { Dhis2Found, SiteAddress, Step } from "./task.ts";

/** The exports of DHIS2 a person has open, the mapping as it was last said, and what the last reading found. */
export type Dhis2State = {
  readonly files: readonly NamedBytes[];
  /** Absent until a line is changed: the files say it until then. */
  readonly rows?: readonly MappingRow[];
  readonly step?: Step;
  readonly found?: Dhis2Found;
  /** Why a reading came to no end, which is a bug. */
  readonly fault?: string;
};

export type Dhis2Import = StoreApi<Dhis2State> & {
  /** Opens files beside those that are open; a mapping among them takes the place of what was said. */
  readonly open: (files: readonly NamedBytes[], site: SiteAddress) => void;
  readonly change: (rows: readonly MappingRow[], site: SiteAddress) => void;
  readonly close: () => void;
};

const NOTHING: Dhis2State = { files: [] };

export function createDhis2Import(runTask: RunTask, today: () => Day): Dhis2Import {
  const store = createStore<Dhis2State>(() => NOTHING);
  let run: Run<Dhis2Found> | undefined;
  const read = (site: SiteAddress) => {
    run?.cancel();
    const { files, rows } = store.getState();
    store.setState({ step: { doing: "open", done: 0, total: 2 } });
    const given = { files, site, today: today(), ...(rows === undefined ? {} : { rows }) };
    const own: Run<Dhis2Found> = runTask("dhis2", given, (step) => own === run && store.setState({ step }));
    run = own;
    own.result.then(
      (found) => own === run && store.setState((state) => ({ ...idle(state), found }), true),
      (reason: unknown) => own === run && store.setState((state) => ({ ...idle(state), fault: String(reason) }), true),
    );
  };
  return Object.assign(store, {
    open: (more: readonly NamedBytes[], site: SiteAddress) => {
      const { files, rows } = store.getState();
      const all = [...new Map([...files, ...more].map((file) => [file.name, file])).values()];
      const isMapped = more.some(({ name }) => /\.csv$/i.test(name));
      store.setState({ files: all, ...(rows === undefined || isMapped ? {} : { rows }) }, true);
      read(site);
    },
    change: (rows: readonly MappingRow[], site: SiteAddress) => {
      store.setState({ rows });
      read(site);
    },
    close: () => {
      run?.cancel();
      run = undefined;
      store.setState(NOTHING, true);
    },
  });
}

function idle({ step: _step, fault: _fault, ...rest }: Dhis2State): Dhis2State {
  return rest;
}
