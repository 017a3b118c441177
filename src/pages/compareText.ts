import type { Indicator } from "#domain/dataset.ts";
import { TOTAL } from "#domain/id.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { ABSENCE_REASONS, type AbsenceReason, numberOf } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import type { MultiplesFinding } from "#ui/chart/multiplesFinding.ts";
import { wellFinding } from "#ui/status/wellFinding.ts";
import type { CompareView } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { areaName, styleOfWhole, viewCaption } from "./viewText.ts";

/** How the values side by side are printed: groups of the whole as the whole is. */
export function styleOf(view: IndicatorView, { across, area }: CompareView): ValueStyle {
  return across === "groups" && area === view.whole ? styleOfWhole(view) : view.indicator;
}

/** What the table shows: how many municipalities do well, else from where to where the values go. */
export function tableTitle({ words }: Site, view: IndicatorView, compare: CompareView): string {
  const { rows, across } = compare;
  const counts = countAssessments(rows.flatMap(({ assessment }) => assessment ?? []));
  if (across === "municipalities" && counts.measured > 0) {
    return wellFinding(counts, rows.length, words);
  }
  const known = rows
    .flatMap(({ name, observation }) => {
      const number = observation && numberOf(observation.value);
      return number === undefined ? [] : [{ name, number }];
    })
    .toSorted((one, other) => one.number - other.number);
  const [least, greatest] = [known[0], known.at(-1)];
  if (view.indicator.kind === "milestone" || least === undefined || greatest === undefined || least === greatest) {
    return words.say(`compare.sideBySide.${across}`, { total: rows.length });
  }
  const style = styleOf(view, compare);
  const [from, to] = [words.formatInUnit(least.number, style), words.formatInUnit(greatest.number, style)];
  return words.say("chart.finding.spread", { from, fromName: least.name, to, toName: greatest.name });
}

/** The selection in words (X1): indicator, where, period, reporting date, and whether the figures are illustrative (V4). */
export function compareCaption(site: Site, view: IndicatorView, compare: CompareView, withPeriod = true): string {
  const { words, sources } = site;
  const everyone = compare.by === undefined ? {} : { [compare.by]: TOTAL };
  const shown = { ...view, disaggregation: { ...view.disaggregation, ...everyone } };
  const isIllustrative = compare.rows.some(({ observations }) =>
    observations.some(({ source }) => sources.get(source)?.kind === "illustrative"),
  );
  return [
    words.text(view.indicator.name),
    ...(compare.across === "groups" ? [areaName(site, compare.area)] : []),
    viewCaption(site, shown, withPeriod),
    ...(isIllustrative ? [words.say("common.illustrative.short")] : []),
  ].join(" · ");
}

/**
 * How many have reported the period shown, and who has no value and why (A2); undefined for the second where all have. One
 * that is suppressed has been reported.
 */
export function coverageTexts({ words }: Site, { across, rows }: CompareView): readonly [string, string?] {
  const absent = new Map<AbsenceReason, string[]>();
  for (const { name, observation } of rows) {
    const value = observation?.value ?? { kind: "absent", reason: "missing" };
    if (value.kind === "absent") absent.set(value.reason, [...(absent.get(value.reason) ?? []), name]);
  }
  const hidden = absent.get("suppressed")?.length ?? 0;
  const reported = rows.length - [...absent.values()].flat().length + hidden;
  const key = across === "groups" ? "compare.groupsReported" : "overview.coverage";
  const sentence = `${words.say(key, { reported, total: rows.length })}.`;
  if (absent.size === 0) return [sentence];
  const reasons = ABSENCE_REASONS.flatMap((reason) => {
    const names = absent.get(reason);
    return names === undefined ? [] : [absentText(words, reason, names)];
  });
  return [sentence, `${words.say("compare.absent", { reasons: reasons.join("; ") })}.`];
}

function absentText(words: Words, reason: AbsenceReason, names: readonly string[]): string {
  return words.say("chart.absentOf", { reason: words.absenceWord(reason), names: words.formatList(names) });
}

/** The title of small multiples: in how many the value went the wanted way, or the way of most where none is wanted. */
export function multiplesTitle(
  words: Words,
  finding: MultiplesFinding,
  across: CompareView["across"],
  { direction }: Pick<Indicator, "direction">,
): string {
  if (finding.kind === "tooFew") return words.say("compare.finding.tooFew");
  const isFall = direction === "none" ? finding.fell >= finding.rose : direction === "decrease";
  const periods = words.say("period.span", {
    from: words.formatPeriod(finding.from),
    to: words.formatPeriod(finding.to),
  });
  const count = isFall ? finding.fell : finding.rose;
  return words.say(`compare.finding.${across}.${isFall ? "fell" : "rose"}`, { count, total: finding.total, periods });
}

/** What the title leaves out: the other ways, and what chance could explain (A4). */
export function multiplesCounts(words: Words, finding: MultiplesFinding): readonly string[] {
  if (finding.kind === "tooFew") return [];
  const { fell, rose, unchanged, incomparable, byChance } = finding;
  return [
    words.say("compare.finding.counts", { fell, rose, unchanged, incomparable }),
    ...(byChance > 0 ? [words.say("compare.finding.byChance", { count: byChance })] : []),
  ];
}
