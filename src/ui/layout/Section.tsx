import { type ReactNode, useId } from "react";

type Props = {
  readonly title: string;
  /** What is shown: the selection, the period, the reporting date. */
  readonly caption?: string;
  /** Controls and links that belong to the section. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ title, caption, actions, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <div>
          <h2 id={id}>{title}</h2>
          {caption !== undefined && <p className="section__caption">{caption}</p>}
        </div>
        {actions !== undefined && <div className="section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
