import { lazy, Suspense } from "react";
import { Loading } from "#ui/layout/Waiting.tsx";
import type { AreaTableProps } from "./AreaTable.tsx";

const AreaTable = lazy(async () => ({ default: (await import("./AreaTable.tsx")).AreaTable }));

/** The map's table, loaded when it is first asked for. */
export function LazyAreaTable(props: AreaTableProps) {
  return (
    <Suspense fallback={<Loading height="30rem" />}>
      <AreaTable {...props} />
    </Suspense>
  );
}
