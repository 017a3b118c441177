import type { Assessment } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { MeasuredTable } from "./MeasuredTable.tsx";
import { kindOfAssessment, type SourceIndex, sourcesOf } from "./measuredRows.ts";
import { needSentences, onTrackSentence } from "./needSentences.ts";
import { PathLine } from "./PathLine.tsx";
import { cutSentence, ruleSentence } from "./ruleSentence.ts";
import { KindTag, SourceList } from "./SourceList.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { StaleShape } from "./StatusShape.tsx";
import { shareSumsOf } from "./shareSums.ts";
import { statusExplanation } from "./statusWord.ts";

export type WorkingProps = {
  readonly assessment: Assessment;
  /** The name of the municipality or area, with the group where it is of one. */
  readonly place: string;
  readonly sources: SourceIndex;
  /** The reporting date (T2). */
  readonly asOf: Day;
};

/** Everything that made a status, so that a reader can do the sum again (P7), and what it would take (P8). */
export function StatusWorking({ assessment, place, sources, asOf }: WorkingProps) {
  const words = useWords();
  const { progress, indicator } = assessment;
  const kind = kindOfAssessment(assessment, sources);
  return (
    <div className="working">
      <div className="working__verdict">
        <StatusBadge assessment={assessment} place={place} />
        {kind === "illustrative" && <KindTag kind={kind} />}
        <p>{statusExplanation(progress, words)}</p>
      </div>
      <PathLine assessment={assessment} />
      <MeasuredTable assessment={assessment} sources={sources} />
      <Sums assessment={assessment} />
      <section className="working__part">
        <h3>{words.say("status.working.rule")}</h3>
        <p className="working__rule">{ruleSentence(progress, indicator, words)}</p>
        <RuleNotes assessment={assessment} asOf={asOf} />
      </section>
      <Need assessment={assessment} />
      <section className="working__part">
        <h3>{words.say("common.sources")}</h3>
        <SourceList sources={sourcesOf(assessment, sources)} />
      </section>
    </div>
  );
}

function Sums({ assessment }: { readonly assessment: Assessment }) {
  const sums = shareSumsOf(assessment, useWords());
  if (sums.length === 0) return null;
  return (
    <dl className="working__sums">
      {sums.map(({ name, formula, numbers, result }) => (
        <div key={name} className="working__sum">
          <dt>{name}</dt>
          <dd className="working__result">{result}</dd>
          <dd className="working__formula">
            {formula}
            {numbers !== undefined && <span className="working__numbers">{` = ${numbers}`}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RuleNotes({ assessment, asOf }: { readonly assessment: Assessment; readonly asOf: Day }) {
  const words = useWords();
  const { progress, freshness } = assessment;
  const onTrack = onTrackSentence(assessment, words);
  const period = progress.question.actual?.period;
  return (
    <ul className="working__notes">
      {onTrack !== undefined && <li>{onTrack}</li>}
      {progress.kind === "measured" && progress.rule === "pace" && (
        <li>{cutSentence(progress.question.cuts, words)}</li>
      )}
      {freshness?.isStale && period !== undefined && (
        <li>
          <StaleShape />{" "}
          {words.say("status.staleSentence", {
            period: words.formatPeriod(period),
            date: words.formatDay(freshness.due),
          })}
        </li>
      )}
      <li>{words.say("common.asOf", { date: words.formatDay(asOf) })}</li>
    </ul>
  );
}

function Need({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const sentences = needSentences(assessment, words);
  if (sentences.length === 0) return null;
  return (
    <section className="working__part">
      <h3>{words.say("status.need.title")}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
