import { STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { type DocumentPart, whole } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { KindTag } from "#ui/status/SourceList.tsx";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { toneOf } from "#ui/status/sign.ts";
import { dateText } from "#ui/status/sourceDate.ts";
import { signEntries } from "./MethodWords.tsx";
import type { Report } from "./useReport.ts";
import type { Site } from "./useSite.ts";
import { sourcesOfAll } from "./viewText.ts";

/** The rules in plain words, what the signs mean, and where the figures come from. */
export function methodParts(report: Report): readonly DocumentPart[] {
  const { words, first } = report.site;
  const { say } = words;
  const { onTrackCut, behindCut, staleValueMonths, staleReportDays, disclaimer } = first.settings;
  const cuts = { onTrackCut: words.formatNumber(onTrackCut, 2), behindCut: words.formatNumber(behindCut, 2) };
  const paragraphs = (key: string, texts: readonly string[]) =>
    texts.map((text, place) => whole(`${key}-${place}`, <p>{text}</p>));
  return [
    { kind: "heading", key: "method-progress", title: say("method.progress.title") },
    ...paragraphs("method-progress-text", [
      say("method.progress.p1"),
      say("method.progress.p2", cuts),
      say("method.progress.p3"),
      say("method.progress.p4", { months: staleValueMonths }),
    ]),
    ...statusTable(report.site),
    { kind: "heading", key: "method-plans", title: say("method.plans.title") },
    ...paragraphs("method-plans-text", [
      say("method.plans.p1"),
      say("method.plans.p2", { days: staleReportDays }),
      say("method.plans.p3"),
    ]),
    { kind: "heading", key: "method-signs", title: say("method.symbols.title") },
    ...tablePart("method-sign-table", {
      caption: say("method.symbols.title"),
      widths: [10, 90],
      rows: signEntries(words),
      rowId: ({ word }) => word,
      columns: [
        { id: "sign", label: say("method.symbols.sign"), show: ({ symbol }) => symbol },
        {
          id: "meaning",
          label: say("method.symbols.meaning"),
          show: ({ word, explanation }) => (
            <>
              <strong>{word}</strong>
              {` ${explanation}`}
            </>
          ),
        },
      ],
    }),
    { kind: "heading", key: "method-sources", title: say("method.sources.title") },
    ...sourceTable(report),
    ...paragraphs(
      "method-note",
      [say("method.sources.map"), words.text(disclaimer)].filter((text) => text !== ""),
    ),
  ];
}

function statusTable({ words }: Site): readonly DocumentPart[] {
  const { say } = words;
  const rows = [
    ...STATUSES.map((sign) => ({
      sign,
      word: say(`status.${sign}`),
      explanation: say(`status.explanation.${sign}`),
    })),
    ...UNMEASURABLE_REASONS.map((sign) => ({
      sign,
      word: say(`status.reason.${sign}`),
      explanation: say(`status.reasonExplanation.${sign}`),
    })),
  ];
  return tablePart("method-status-table", {
    caption: say("status.label"),
    widths: [26, 74],
    rows,
    rowId: ({ sign }) => sign,
    columns: [
      {
        id: "status",
        label: say("status.label"),
        show: ({ sign, word }) => (
          <span className={`badge tone-${toneOf(sign)}`}>
            <StatusShape sign={sign} />
            <span className="badge__word">{word}</span>
          </span>
        ),
      },
      { id: "meaning", label: say("method.symbols.meaning"), show: ({ explanation }) => explanation },
    ],
  });
}

/** The sources of the statuses and of the plans, each once (V4). */
function sourceTable({ site, assessments, plans }: Report): readonly DocumentPart[] {
  const { words, sources } = site;
  const own = (plans?.municipalities ?? []).flatMap(({ assessment }) =>
    assessment ? [assessment.plan.source, ...assessment.activities.map(({ activity }) => activity.source)] : [],
  );
  const rows = [...new Set([...sourcesOfAll(site, assessments), ...own.flatMap((id) => sources.get(id) ?? [])])];
  return tablePart("method-source-table", {
    caption: words.say("method.sources.title"),
    widths: [62, 16, 22],
    rows,
    rowId: ({ id }) => id,
    columns: [
      { id: "source", label: words.say("common.source"), show: ({ publisher, title }) => `${publisher}: ${title}` },
      { id: "date", label: words.say("status.working.dated"), show: ({ date }) => dateText(date, words) },
      { id: "kind", label: words.say("table.column.sourceKind"), show: ({ kind }) => <KindTag kind={kind} /> },
    ],
  });
}
