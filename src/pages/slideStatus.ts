import type { Assessment } from "#domain/assessment.ts";
import type { ChartSeries, Colour, SlideCell } from "#domain/slide.ts";
import type { StatusCounts } from "#domain/summary.ts";
import type { Words } from "#i18n/words.ts";
import { signOfStretch, statusStretches } from "#ui/chart/statusBar.ts";
import { type Sign, signOf, toneOf } from "#ui/status/sign.ts";
import { statusWord } from "#ui/status/statusWord.ts";
import type { BuiltPart } from "./builtSlide.ts";
import { chartUnit } from "./chartUnit.ts";

/** Signs that every face of letters has, alike to those drawn on the site: the status is told without its colour. */
const SIGNS: Partial<Record<Sign, string>> = {
  achieved: "●",
  onTrack: "▶",
  behind: "◆",
  offTrack: "▲",
  missed: "■",
  regressed: "◀",
};

export function signText(sign: Sign): string {
  return SIGNS[sign] ?? "○";
}

/** The colour of a sign; all that is no status shares one. */
export function slideTone(sign: Sign): Colour {
  return toneOf(sign) as Colour;
}

/** A status as a cell: sign, word and colour. */
export function statusCell({ progress, freshness }: Assessment, words: Words): SlideCell {
  const sign = signOf(progress);
  const stale = freshness?.isStale ? ` · ${words.say("status.stale")}` : "";
  return { text: `${signText(sign)} ${statusWord(progress, words)}${stale}`, tone: slideTone(sign) };
}

const STRETCHES = ["achieved", "onTrack", "behind", "offTrack", "missed", "regressed", "unmeasurable"] as const;

type Row = { readonly key: string; readonly name: string; readonly counts: StatusCounts };

/** Counts of statuses as stacked bars (P9), one for each row. */
export function statusBarsPart(rows: readonly Row[], label: string, words: Words): BuiltPart {
  const counts = rows.map((row) => new Map(statusStretches(row.counts).map(({ status, count }) => [status, count])));
  const series = STRETCHES.map(
    (status): ChartSeries => ({
      name: `${signText(signOfStretch(status))} ${words.say(`status.${status}`)}`,
      values: counts.map((of) => of.get(status) ?? 0),
      colour: slideTone(signOfStretch(status)),
    }),
  ).filter(({ values }) => values.some((value) => value !== undefined && value > 0));
  return {
    part: {
      kind: "chart",
      form: "stackedBars",
      label,
      categories: rows.map(({ name }) => name),
      series,
      unit: chartUnit(words, { unit: "", decimals: 0 }),
    },
    drawing: { kind: "statusBars", rows },
  };
}
