import type { ReactNode } from "react";

type Props = {
  readonly summary: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  /** Is told when the reader opens or closes it. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Something that is there for those who ask for it. */
export function Disclosure({ summary, isOpen = false, onToggle, children }: Props) {
  return (
    <details className="disclosure" open={isOpen} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}
