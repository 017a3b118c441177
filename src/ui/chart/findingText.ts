import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import type { FunnelFinding } from "./funnelFinding.ts";
import type { GapFinding } from "./gapSeries.ts";
import type { RankingFinding } from "./ranking.ts";
import type { StatusFinding } from "./statusBar.ts";
import type { TrendFinding } from "./trendFinding.ts";

/** The title of a trend chart: what became of the named indicator. */
export function trendTitle(words: Words, finding: TrendFinding, name: string, style: ValueStyle): string {
  if (finding.kind === "tooFew") return words.say("chart.finding.tooFew", { name });
  const [from, to] = [finding.from, finding.to].map((number) => words.formatInUnit(number, style));
  const periods = periodsText(words, finding.periods);
  const args = { name, from: from ?? "", to: to ?? "", periods };
  return words.say(`chart.finding.${finding.kind}`, args);
}

/** What must stand beside a trend's title where chance alone could explain the change (A4); undefined elsewhere. */
export function chanceNote(words: Words, finding: TrendFinding): string | undefined {
  const isDoubtful = finding.kind !== "tooFew" && finding.kind !== "unchanged" && finding.isWithinChance;
  return isDoubtful ? words.say("chart.finding.withinChance") : undefined;
}

/** The title of a funnel plot: how many places chance does not explain. */
export function funnelTitle(words: Words, { above, below, of }: FunnelFinding<unknown>): string {
  return words.say("chart.finding.funnel", { count: above.length + below.length, total: of });
}

/** The title of a ranking: how many reached their target, else from where to where the values go. */
export function rankingTitle(words: Words, finding: RankingFinding, style: ValueStyle): string {
  switch (finding.kind) {
    case "noValues":
      return words.say("chart.finding.noValues");
    case "reached":
      return words.say("chart.finding.reached", { count: finding.reached, total: finding.withTarget });
    case "spread": {
      const [from, to] = [words.formatInUnit(finding.from.number, style), words.formatInUnit(finding.to.number, style)];
      return words.say("chart.finding.spread", { from, fromName: finding.from.name, to, toName: finding.to.name });
    }
  }
}

/** The title of a gap chart: what became of the distance between two groups. */
export function gapTitle(words: Words, finding: GapFinding, one: string, other: string, style: ValueStyle): string {
  if (finding.kind === "tooFew") {
    if (finding.latest === undefined) return words.say("chart.finding.gapTooFew", { one, other });
    const to = formatDistance(words, finding.latest.gap, style);
    return words.say("chart.finding.gapLatest", { one, other, to, period: words.formatPeriod(finding.latest.period) });
  }
  const [from, to] = [formatDistance(words, finding.from, style), formatDistance(words, finding.to, style)];
  const kind = finding.kind === "unchanged" ? "gapUnchanged" : finding.kind;
  return words.say(`chart.finding.${kind}`, { one, other, from, to, periods: periodsText(words, finding.periods) });
}

/** The title of status bars over municipalities: how many are on track or there. */
export function statusTitle(words: Words, { well, total }: StatusFinding): string {
  return words.say("status.count.achievedOrOnTrack", { count: well, total });
}

/** How far apart two values are, without a sign: `2.4 pp` between percentages (A5). */
export function formatDistance(words: Words, difference: number, style: ValueStyle): string {
  const size = Math.abs(difference);
  if (style.unit !== "percent") return words.formatInUnit(size, style);
  return words.say("value.points", { number: words.formatNumber(size, style.decimals) });
}

type Periods = {
  readonly from: Parameters<Words["formatPeriod"]>[0];
  readonly to: Parameters<Words["formatPeriod"]>[0];
};

function periodsText(words: Words, { from, to }: Periods): string {
  return words.say("period.span", { from: words.formatPeriod(from), to: words.formatPeriod(to) });
}
