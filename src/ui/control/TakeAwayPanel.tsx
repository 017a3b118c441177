import "./takeAway.css";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { Notice } from "./Notice.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { TAKEN_KINDS, type Take, type TakeAwayWay, type Taken, type TakenKind, type View } from "./takeAwayContext.ts";
import { useSeenView } from "./useSeenView.tsx";

type Props = {
  readonly view: View;
  readonly table: ReactNode;
  readonly take: Take;
  readonly more: TakeAwayWay["more"] | undefined;
  readonly children: ReactNode;
};

type Work = { readonly kind: TakenKind; readonly done: number; readonly total: number; readonly cancel: () => void };
type Outcome = Taken | { readonly kind: "failed"; readonly reason: string };

/** What a view can be taken away as, how far that is, and what came of it. */
export function TakeAwayPanel({ view, table, take, more, children }: Props) {
  const words = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const { seen, drawn } = useSeenView(panel, view, table);
  const [work, setWork] = useState<Work>();
  const [outcome, setOutcome] = useState<Outcome>();
  const press = (kind: TakenKind) => {
    const ending = new AbortController();
    const cancel = () => ending.abort();
    setOutcome(undefined);
    setWork({ kind, done: 0, total: 1, cancel });
    take(kind, seen, { signal: ending.signal, onStep: (done, total) => setWork({ kind, done, total, cancel }) })
      .then(setOutcome, (reason: unknown) => {
        if (!ending.signal.aborted) setOutcome({ kind: "failed", reason: String(reason) });
      })
      .finally(() => setWork(undefined));
  };
  return (
    <div ref={panel} className="check-menu__panel take-away__panel">
      <ul className="take-away__list" onKeyDown={moveWithin}>
        {TAKEN_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="take-away__choice"
              disabled={work !== undefined}
              onClick={() => press(kind)}
            >
              {words.say(`takeAway.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      {children}
      {more?.(seen)}
      {work !== undefined && (
        <ProgressLine
          label={words.say("takeAway.working")}
          done={work.done}
          total={work.total}
          onCancel={work.cancel}
        />
      )}
      <OutcomeText outcome={outcome} />
      {drawn}
    </div>
  );
}

function OutcomeText({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { say } = useWords();
  return (
    <>
      <p className="take-away__outcome" role="status">
        {outcome?.kind === "saved" && say("takeAway.saved", { name: outcome.name })}
        {outcome?.kind === "copied" && say("takeAway.copied")}
        {outcome?.kind === "text" && say("takeAway.copyByHand")}
      </p>
      {outcome?.kind === "text" && (
        <textarea
          className="take-away__text"
          readOnly
          rows={4}
          aria-label={say("takeAway.text")}
          value={outcome.text}
        />
      )}
      {outcome?.kind === "failed" && (
        <Notice kind="warning">{say("takeAway.failed", { reason: outcome.reason })}</Notice>
      )}
    </>
  );
}

/** The arrow keys lead from choice to choice, Home and End to the first and the last. */
function moveWithin(event: KeyboardEvent<HTMLUListElement>) {
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = choices.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  choices.at(to % choices.length)?.focus();
}
