import { REPORT_STATES, type ReportState } from "#domain/completeness.ts";
import type { StateCounts } from "#domain/completenessCounts.ts";
import type { Words } from "#i18n/words.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusShape } from "#ui/status/StatusShape.tsx";

/** How many values are in each state: a legend of the marks, too. What each means is there for those who ask. */
export function ReportStates({ counts }: { readonly counts: StateCounts }) {
  const words = useWords();
  return (
    <div className="status-summary">
      <ul className="status-summary__list" aria-label={words.say("quality.completeness.legend")}>
        {REPORT_STATES.map((state) => (
          <li key={state} className="status-summary__entry">
            <StatusShape sign={state} />
            <span>{words.say(`quality.state.${state}`)}</span>{" "}
            <span className="status-summary__count">{words.formatNumber(counts[state], 0)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={words.say("quality.completeness.signs")}>
        <dl className="legend-list">
          {REPORT_STATES.map((state) => (
            <div key={state} className="legend-list__item">
              <dt>
                <StatusShape sign={state} /> {words.say(`quality.state.${state}`)}
              </dt>
              <dd>{explanationOf(state, words)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function explanationOf(state: ReportState, words: Words): string {
  if (state === "reported" || state === "zero") return words.say(`quality.stateExplanation.${state}`);
  return words.absenceExplanation(state);
}
