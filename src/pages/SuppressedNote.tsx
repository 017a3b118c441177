import { isSuppressed, type Value } from "#domain/value.ts";
import { Notice } from "#ui/control/Notice.tsx";
import { PROTECTION_ID } from "./protectionId.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  /** What stands below; nothing is said where none of it is suppressed. */
  readonly values: Iterable<Value | undefined>;
  /** Whether groups of two dimensions at once were chosen, which are not published for municipalities (S7). */
  readonly isCross?: boolean;
};

/** Why figures below are suppressed, once for all of them, and where to read more (S1, S7). */
export function SuppressedNote({ site: { words, hrefOf }, values, isCross = false }: Props) {
  if (![...values].some((value) => value !== undefined && isSuppressed(value))) return null;
  return (
    <Notice kind="note">
      {`${words.say(isCross ? "value.suppressedCross" : "value.suppressedWhy")} `}
      <a href={`${hrefOf({ page: "method" })}#${PROTECTION_ID}`}>{words.say("value.suppressedMore")}</a>
    </Notice>
  );
}
