import type { ReactNode } from "react";
import { parseDay } from "#domain/day.ts";
import { Section } from "#ui/layout/Section.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { GLOSSARY_ID } from "./glossaryId.ts";
import { MethodPlans } from "./MethodPlans.tsx";
import { MethodProtection } from "./MethodProtection.tsx";
import { Glossary, Signs, Statuses } from "./MethodWords.tsx";
import { PROTECTION_ID } from "./protectionId.ts";
import "./method.css";
import { type Site, useSite } from "./useSite.ts";

/** The day the accessibility statement was last checked against the site. */
const STATEMENT_DAY = "2026-11-27";

/** What the numbers mean, what the words and signs mean, where the figures come from, and who can use the site. */
export function MethodPage() {
  const site = useSite();
  const { say } = site.words;
  const parts = methodParts(site);
  return (
    <article className="method">
      <header className="page-head">
        <h1>{say("method.title")}</h1>
        <p className="page-head__lead">{say("method.lead")}</p>
      </header>
      <nav className="method__contents" aria-labelledby="contents">
        <h2 id="contents">{say("method.contents")}</h2>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="method__parts">
        {parts.map(({ id, title, body, name }) => (
          <div key={id} id={id}>
            <Section title={title} {...(name !== undefined && { name })}>
              {body}
            </Section>
          </div>
        ))}
      </div>
    </article>
  );
}

/** A part of the page; `id` is what an address has after `#`. */
type Part = {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
  /** Where it can be taken away. */
  readonly name?: string;
};

function methodParts(site: Site): readonly Part[] {
  const { say } = site.words;
  return [
    { id: GLOSSARY_ID, title: say("method.glossary.title"), body: <Glossary site={site} /> },
    { id: "signs", title: say("method.symbols.title"), name: "symbols", body: <Signs site={site} /> },
    { id: "values", title: say("method.values.title"), body: <Texts of={valueTexts(site)} /> },
    {
      id: "time",
      title: say("method.time.title"),
      body: <Texts of={[say("method.time.p1"), say("method.time.p2")]} />,
    },
    { id: "progress", title: say("method.progress.title"), body: <Texts of={progressTexts(site)} /> },
    { id: "status", title: say("status.label"), body: <Statuses site={site} /> },
    { id: "aggregation", title: say("method.aggregation.title"), body: <Texts of={aggregationTexts(site)} /> },
    { id: PROTECTION_ID, title: say("method.protection.title"), body: <MethodProtection site={site} /> },
    { id: "plans", title: say("method.plans.title"), body: <MethodPlans site={site} /> },
    { id: "sources", title: say("method.sources.title"), body: <Sources site={site} /> },
    { id: "accessibility", title: say("method.accessibility.title"), body: <Texts of={accessibilityTexts(site)} /> },
  ];
}

function Texts({ of }: { readonly of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>);
}

function valueTexts({ words: { say } }: Site) {
  return [say("method.values.p1"), say("method.values.p2"), say("method.values.p3"), say("method.values.p4")];
}

function progressTexts({ words, first }: Site) {
  const { onTrackCut, behindCut, staleValueMonths } = first.settings;
  const cut = (number: number) => words.formatNumber(number, 2);
  return [
    words.say("method.progress.p1"),
    words.say("method.progress.p2", { onTrackCut: cut(onTrackCut), behindCut: cut(behindCut) }),
    words.say("method.progress.p3"),
    words.say("method.progress.p4", { months: staleValueMonths }),
  ];
}

function aggregationTexts({ words: { say } }: Site) {
  return [
    say("method.aggregation.p1"),
    say("method.aggregation.p2"),
    say("method.aggregation.p3"),
    say("method.aggregation.p4"),
  ];
}

function accessibilityTexts({ words }: Site) {
  return [
    words.say("method.accessibility.p1"),
    words.say("method.accessibility.p2"),
    words.say("method.accessibility.p3"),
    words.say("method.accessibility.p4"),
    words.say("method.accessibility.date", { date: words.formatDay(dayOfStatement()) }),
  ];
}

function Sources({ site: { words, first, fileHref } }: { readonly site: Site }) {
  return (
    <>
      <p>{words.say("method.sources.text")}</p>
      <SourceList sources={first.sources} />
      <p>{words.say("method.sources.map")}</p>
      <p>
        <a href={fileHref("licences.txt")}>{words.say("method.sources.licences")}</a>
      </p>
    </>
  );
}

function dayOfStatement() {
  const day = parseDay(STATEMENT_DAY);
  if (day === undefined) throw new Error(`no day: ${STATEMENT_DAY}`);
  return day;
}
