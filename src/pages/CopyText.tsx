import { useState } from "react";
import { Button } from "#ui/control/Button.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";

type Props = { readonly municipality: string; readonly text: string };

/** Copies a list for a directorate and says so; where a browser does not allow it, shows the text to be copied by hand. */
export function CopyText({ municipality, text }: Props) {
  const words = useWords();
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const copy = async () => {
    // Anew for each press, so that a second one is announced, too.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <div className="copy-text">
      <Button look="quiet" onPress={() => void copy()}>
        {words.say("quality.plans.copy")}
      </Button>
      <span role="status">
        {outcome === "copied" && words.say("quality.plans.copied", { municipality })}
        {outcome === "failed" && words.say("quality.plans.copyFailed")}
      </span>
      {outcome === "failed" && (
        <textarea
          className="copy-text__text"
          readOnly
          rows={8}
          aria-label={words.say("quality.plans.listText")}
          value={text}
        />
      )}
    </div>
  );
}
