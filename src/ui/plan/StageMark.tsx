import type { ActivityStage } from "#domain/dataset.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { STAGE_DRAWINGS } from "./stageDrawing.ts";

/** What the municipality says of an activity, as symbol and word (L1). */
export function StageMark({ stage }: { readonly stage: ActivityStage }) {
  const words = useWords();
  return (
    <span className="stage">
      <StageShape stage={stage} />
      {words.say(`plan.stage.${stage}`)}
    </span>
  );
}

/** The symbol alone, beside the word that names it. */
export function StageShape({ stage }: { readonly stage: ActivityStage }) {
  const { outline, filled, mark } = STAGE_DRAWINGS[stage];
  return (
    <svg aria-hidden="true" className={`stage__shape stage--${stage}`} viewBox="-8 -8 16 16" width="1em" height="1em">
      <path className="stage__outline" d={outline} />
      {filled !== undefined && <path className="stage__filled" d={filled} />}
      {mark !== undefined && <path className="stage__line" d={mark} />}
    </svg>
  );
}
