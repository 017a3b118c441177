import { createContext } from "react";
import type { DatasetStore } from "./store.ts";

/** The store the components below draw from. */
export const DatasetStoreContext = createContext<DatasetStore | undefined>(undefined);
