import { splitWords } from "#state/selection.ts";
import type { Site } from "./useSite.ts";

/** Whether a picture is shown as its table; stands in the address, so that a shared view arrives as it was sent. */
export function useTwin({ selection, select }: Site, picture: string): readonly [boolean, (isTable: boolean) => void] {
  const tables = splitWords(selection.tables);
  const change = (isTable: boolean) => {
    const rest = tables.filter((one) => one !== picture);
    select({ tables: (isTable ? [...rest, picture] : rest).join("~") || undefined });
  };
  return [tables.includes(picture), change];
}
