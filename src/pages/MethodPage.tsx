import { parseDay } from "#domain/day.ts";
import { STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { ABSENCE_REASONS, MARKS } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { Section } from "#ui/layout/Section.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { toneOf } from "#ui/status/sign.ts";
import { MethodPlans } from "./MethodPlans.tsx";
import { MethodProtection } from "./MethodProtection.tsx";
import { type Site, useSite } from "./useSite.ts";

/** The day the accessibility statement was last checked against the site. */
const STATEMENT_DAY = "2026-11-23";

/** What the numbers mean, what the signs mean, where the figures come from, and who can use the site. */
export function MethodPage() {
  const site = useSite();
  const { words, first } = site;
  const { say } = words;
  const { onTrackCut, behindCut, staleValueMonths } = first.settings;
  const cut = (number: number) => words.formatNumber(number, 2);
  return (
    <article className="method">
      <header className="page-head">
        <h1>{say("method.title")}</h1>
        <p className="page-head__lead">{say("method.lead")}</p>
      </header>
      <TextSection
        title={say("method.values.title")}
        texts={[say("method.values.p1"), say("method.values.p2"), say("method.values.p3"), say("method.values.p4")]}
      />
      <TextSection title={say("method.time.title")} texts={[say("method.time.p1"), say("method.time.p2")]} />
      <TextSection
        title={say("method.progress.title")}
        texts={[
          say("method.progress.p1"),
          say("method.progress.p2", { onTrackCut: cut(onTrackCut), behindCut: cut(behindCut) }),
          say("method.progress.p3"),
          say("method.progress.p4", { months: staleValueMonths }),
        ]}
      />
      <Statuses site={site} />
      <TextSection
        title={say("method.aggregation.title")}
        texts={[
          say("method.aggregation.p1"),
          say("method.aggregation.p2"),
          say("method.aggregation.p3"),
          say("method.aggregation.p4"),
        ]}
      />
      <MethodProtection site={site} />
      <MethodPlans site={site} />
      <Symbols site={site} />
      <Section title={say("method.sources.title")}>
        <p>{say("method.sources.text")}</p>
        <SourceList sources={first.sources} />
        <p>{say("method.sources.map")}</p>
      </Section>
      <TextSection
        title={say("method.accessibility.title")}
        texts={[
          say("method.accessibility.p1"),
          say("method.accessibility.p2"),
          say("method.accessibility.p3"),
          say("method.accessibility.date", { date: words.formatDay(dayOfStatement()) }),
        ]}
      />
    </article>
  );
}

function dayOfStatement() {
  const day = parseDay(STATEMENT_DAY);
  if (day === undefined) throw new Error(`no day: ${STATEMENT_DAY}`);
  return day;
}

function TextSection({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <Section title={title}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Section>
  );
}

/** Every status and every reason for having none, with its shape. */
function Statuses({ site }: { readonly site: Site }) {
  const { say } = site.words;
  return (
    <Section title={say("status.label")}>
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
    </Section>
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

function Symbols({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <Section name="symbols" title={words.say("method.symbols.title")}>
      <p>{words.say("method.symbols.text")}</p>
      <table className="symbols">
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
    </Section>
  );
}
