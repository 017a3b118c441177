import { lazy, Suspense, useState } from "react";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Loading } from "#ui/layout/Waiting.tsx";
import type { FiguresTableProps } from "./FiguresTable.tsx";

const FiguresTable = lazy(async () => ({ default: (await import("./FiguresTable.tsx")).FiguresTable }));

/** Every figure of an indicator as it was reported, for whoever asks for them; fetched when they are first asked for. */
export function AllFigures(props: FiguresTableProps) {
  const { words } = props.site;
  const [isOpen, setIsOpen] = useState(false);
  const count = words.say("table.rowCount", { count: props.pack.observations.length });
  return (
    <div className="all-figures">
      <Disclosure summary={`${words.say("indicator.figures.title")} · ${count}`} onToggle={setIsOpen}>
        {isOpen && (
          <Suspense fallback={<Loading height="30rem" />}>
            <FiguresTable {...props} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}
