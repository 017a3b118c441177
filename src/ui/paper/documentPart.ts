import type { ReactNode } from "react";

/** A part of a document on paper. Headings stand in the contents; a body may be parted between its items. */
export type DocumentPart =
  | { readonly kind: "chapter" | "heading"; readonly key: string; readonly title: string }
  | {
      readonly kind: "body";
      readonly key: string;
      /** How many items it has, drawn with `data-item`; 1 for what stays whole. */
      readonly count: number;
      /** Some of its items, under its head. */
      readonly draw: (from: number, to: number) => ReactNode;
      /** Whether it leads to what follows, and stays with it as a heading does. */
      readonly isLead?: boolean;
    };

/** A part that stays whole. */
export function whole(key: string, content: ReactNode): DocumentPart {
  return { kind: "body", key, count: 1, draw: () => content };
}

/** A sentence that leads to what follows. */
export function lead(key: string, content: ReactNode): DocumentPart {
  return { kind: "body", key, count: 1, draw: () => content, isLead: true };
}

/** A heading of the document with the number of its page, from 1. */
export type ContentsEntry = {
  readonly key: string;
  readonly title: string;
  readonly isChapter: boolean;
  readonly page: number;
};
