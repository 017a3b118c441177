import { STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { ABSENCE_REASONS, MARKS } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { toneOf } from "#ui/status/sign.ts";
import type { Site } from "./useSite.ts";

const TERMS = [
  ...(["indicator", "observation", "baseline", "target", "pace", "percentagePoint", "interval"] as const),
  ...(["disaggregation", "reportingDate", "plan", "stage", "evidence", "med", "prtan", "ews"] as const),
] as const;

/** What the words of the field mean; the abbreviations last. */
export function Glossary({ site: { words } }: { readonly site: Site }) {
  return (
    <>
      <p>{words.say("method.glossary.text")}</p>
      <dl className="legend-list">
        {TERMS.map((term) => (
          <div key={term} className="legend-list__item">
            <dt>
              <strong>{words.say(`method.glossary.${term}`)}</strong>
            </dt>
            <dd>{words.say(`method.glossary.${term}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Every status and every reason for having none, with its shape. */
export function Statuses({ site }: { readonly site: Site }) {
  const { say } = site.words;
  return (
    <dl className="legend-list">
      {STATUSES.map((status) => (
        <div key={status} className="legend-list__item">
          <dt className={`badge tone-${toneOf(status)}`}>
            <StatusShape sign={status} />
            <span className="badge__word">{say(`status.${status}`)}</span>
          </dt>
          <dd>{say(`status.explanation.${status}`)}</dd>
        </div>
      ))}
      {UNMEASURABLE_REASONS.map((reason) => (
        <div key={reason} className="legend-list__item">
          <dt className="badge tone-unmeasurable">
            <StatusShape sign={reason} />
            <span className="badge__word">{say(`status.reason.${reason}`)}</span>
          </dt>
          <dd>{say(`status.reasonExplanation.${reason}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every sign that stands in the place of a number or beside it, with its word and what it means. */
export function signEntries(words: Words) {
  return [
    ...ABSENCE_REASONS.map((reason) => ({
      symbol: words.absenceSymbol(reason),
      word: words.absenceWord(reason),
      explanation: words.absenceExplanation(reason),
    })),
    ...MARKS.map((mark) => ({
      symbol: words.markSymbol(mark),
      word: words.markWord(mark),
      explanation: words.markExplanation(mark),
    })),
    {
      symbol: words.say("value.illustrativeSymbol"),
      word: words.say("common.illustrative.short"),
      explanation: words.say("common.illustrative.long"),
    },
  ];
}

export function Signs({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <>
      <p>{words.say("method.symbols.text")}</p>
      <table className="symbols">
        <caption className="visually-hidden">{words.say("method.symbols.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("method.symbols.sign")}</th>
            <th scope="col">{words.say("method.symbols.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {signEntries(words).map(({ symbol, word, explanation }) => (
            <tr key={word}>
              <th scope="row">{symbol}</th>
              <td>
                <strong>{word}</strong>
                {` ${explanation}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
