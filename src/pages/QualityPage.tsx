import { useSite } from "./useSite.ts";

/** How complete the data are, and what each directorate has to mend. */
export function QualityPage() {
  const { words } = useSite();
  return (
    <header className="page-head">
      <h1>{words.say("quality.title")}</h1>
    </header>
  );
}
