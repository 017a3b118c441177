import type { ReactNode } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";

/** What stands on every sheet: above what the document is and what is to be known of its figures, below of which day. */
export type SheetMargins = { readonly title: string; readonly mark: string; readonly foot: string };

type Props = {
  readonly margins: SheetMargins;
  readonly page: number;
  readonly total: number;
  readonly children?: ReactNode;
};

/** One sheet of A4 with its running head and foot. */
export function Sheet({ margins, page, total, children }: Props) {
  const words = useWords();
  return (
    <div className="sheet-a4">
      <div className="sheet-a4__head">
        <span>{margins.title}</span>
        {margins.mark !== "" && <strong>{margins.mark}</strong>}
      </div>
      <div className="sheet-a4__body" data-room="">
        {children}
      </div>
      <div className="sheet-a4__foot">
        <span>{margins.foot}</span>
        <span>{words.say("report.page", { page, total })}</span>
      </div>
    </div>
  );
}
