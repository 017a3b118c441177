import "./figures.css";
import { lazy, Suspense, useState } from "react";
import { Loading } from "#ui/layout/Waiting.tsx";
import type { FiguresTableProps } from "./FiguresTable.tsx";

const FiguresTable = lazy(async () => ({ default: (await import("./FiguresTable.tsx")).FiguresTable }));

/** Every figure of an indicator as it was reported, for whoever asks for them; fetched when they are first asked for. */
export function AllFigures(props: FiguresTableProps) {
  const { site, pack } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { words } = site;
  return (
    <details className="disclosure all-figures" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {`${words.say("indicator.figures.title")} · ${words.say("table.rowCount", { count: pack.observations.length })}`}
      </summary>
      {isOpen && (
        <div className="disclosure__content">
          <Suspense fallback={<Loading height="30rem" />}>
            <FiguresTable {...props} />
          </Suspense>
        </div>
      )}
    </details>
  );
}
