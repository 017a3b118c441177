import { useSite } from "./useSite.ts";

/** Municipalities or groups of people side by side. */
export function ComparePage() {
  const { words } = useSite();
  return (
    <header className="page-head">
      <h1>{words.say("compare.title")}</h1>
    </header>
  );
}
