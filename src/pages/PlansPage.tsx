import { useSite } from "./useSite.ts";

/** What the plans promise, what happens, what is late and what it costs. */
export function PlansPage() {
  const { words } = useSite();
  return (
    <header className="page-head">
      <h1>{words.say("plan.title")}</h1>
    </header>
  );
}
