import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { today } from "./clock.ts";
import { createDhis2Import, type Dhis2Import, type Dhis2State } from "./dhis2Import.ts";
import { createOpening, type Opening, type OpeningState } from "./opening.ts";
import { runTask } from "./runTask.ts";
import { type Attempt, openSnapshots, type Snapshot, type Snapshots } from "./snapshots.ts";
import { readRoom, type StorageRoom } from "./storageRoom.ts";

let opening: Opening | undefined;
let dhis2: Dhis2Import | undefined;
let snapshots: Snapshots | undefined;

/** What a person has open in this tab, which stays open from page to page. */
export function useOpening(): readonly [Opening, OpeningState] {
  opening ??= createOpening(runTask, today);
  return [opening, useStore(opening)];
}

/** The exports of DHIS2 a person has open in this tab. */
export function useDhis2(): readonly [Dhis2Import, Dhis2State] {
  dhis2 ??= createDhis2Import(runTask, today);
  return [dhis2, useStore(dhis2)];
}

/** The data sets kept on this machine; for a browser only. */
export function keptDatasets(): Snapshots {
  snapshots ??= openSnapshots();
  return snapshots;
}

/** What is kept, and how much room there is for it. */
export type Kept = { readonly list: Attempt<readonly Snapshot[]>; readonly room?: StorageRoom };

/** What is kept on this machine, as all tabs of the site have left it; undefined until it is read. */
export function useKept(): readonly [kept: Kept | undefined, readAgain: () => void] {
  const [kept, setKept] = useState<Kept>();
  const read = useCallback(() => {
    void Promise.all([keptDatasets().list(), readRoom()]).then(([list, room]) =>
      setKept(room === undefined ? { list } : { list, room }),
    );
  }, []);
  useEffect(() => {
    read();
    return keptDatasets().onChange(read);
  }, [read]);
  return [kept, read];
}
