import type { ReactNode } from "react";

type Props = {
  readonly summary: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** Something that is there for those who ask for it. */
export function Disclosure({ summary, isOpen = false, children }: Props) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}
