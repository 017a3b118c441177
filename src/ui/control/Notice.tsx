import type { ReactNode } from "react";

/** What a notice is about: illustrative figures, an internal copy, something to beware of, or something to know. */
type NoticeKind = "illustrative" | "internal" | "warning" | "note";

type Props = { readonly kind: NoticeKind; readonly title?: string; readonly children: ReactNode };

/** Something to know before reading on. Its sign and its words tell it apart, not its colour alone. */
export function Notice({ kind, title, children }: Props) {
  return (
    <div className={`notice notice--${kind}`} role="note">
      <svg aria-hidden="true" className="notice__sign" viewBox="-8 -8 16 16" width="1em" height="1em">
        <path d={SIGNS[kind]} />
      </svg>
      <div className="notice__text">
        {title !== undefined && <strong className="notice__title">{`${title} `}</strong>}
        {children}
      </div>
    </div>
  );
}

/** A flask for what is tried out, a lock for what stays inside, a triangle and a ring for the rest. */
const SIGNS: Readonly<Record<NoticeKind, string>> = {
  illustrative: "M-2-7H2M-1-7V-2L-5.5 6.5H5.5L1-2V-7M-3 2H3",
  internal: "M-5-1H5V7H-5ZM-3-1V-3.5A3 3 0 0 1 3-3.5V-1",
  warning: "M0-7L7.5 6.5H-7.5ZM0-2V2M0 4.2V4.4",
  note: "M-6.5 0A6.5 6.5 0 1 0 6.5 0A6.5 6.5 0 1 0-6.5 0M0-3.4V-3.2M0-.5V3.5",
};
