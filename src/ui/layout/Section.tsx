import { type ReactNode, useId } from "react";
import type { Source } from "#domain/dataset.ts";
import { TakeAway } from "#ui/control/TakeAway.tsx";

type Props = {
  readonly title: string;
  /** What is shown: the selection, the period, the reporting date. */
  readonly caption?: string;
  /** Controls and links that belong to the section. */
  readonly actions?: ReactNode;
  /** By which an address picks it out of its page, where it can be taken away. */
  readonly name?: string;
  /** Its figures as a table, where it shows none or not all. */
  readonly table?: ReactNode;
  /** Of its figures; left out where they are those of the whole data set. */
  readonly sources?: readonly Source[];
  readonly children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ title, caption, actions, name, table, sources, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id} data-view={name}>
      <div className="section__head">
        <div>
          <h2 id={id}>{title}</h2>
          {caption !== undefined && <p className="section__caption">{caption}</p>}
        </div>
        {(actions !== undefined || name !== undefined) && (
          <div className="section__actions">
            {actions}
            {name !== undefined && <TakeAway view={{ name, title, caption: caption ?? "", sources }} table={table} />}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
