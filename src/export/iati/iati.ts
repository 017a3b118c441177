import { compareText } from "#domain/coding.ts";
import type { Dataset, Municipality, Plan } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { KOSOVO, PROGRAMME } from "#domain/id.ts";
import { endOf, startOf } from "#domain/period.ts";
import { isInForce, isPlanned, planVersions } from "#domain/planVersions.ts";
import type { Words } from "#i18n/words.ts";
import {
  activityDate,
  type Basis,
  buildActivity,
  DATE,
  identifierOf,
  implementer,
  location,
  type ReportingOrganisation,
  ROLE,
  remarks,
} from "./activity.ts";
import { narrated, saidIn } from "./narrative.ts";
import { buildPlanActivity } from "./plan.ts";
import { buildResults, figuresOf } from "./results.ts";
import { element, type XmlElement, xmlText } from "./xml.ts";

/** Stands where nobody said who publishes: no identifier of anyone. 90 is “other” in the list OrganisationType. */
export const UNNAMED: ReportingOrganisation = { ref: "ORGANISATION-IDENTIFIER", type: "90" };

const COMMENT =
  "IATI activity standard 2.03. Before publishing, put the identifier of your organisation in the place of " +
  `${UNNAMED.ref}, and its type in reporting-org`;

/** The id of the programme's own activity. */
const PROGRAMME_ID = "programme";

/**
 * A data set in the International Aid Transparency Initiative's activity standard 2.03, as XML.
 *
 * What a donor's data officer gets: the programme as one activity that holds the whole results framework (every figure of
 * an indicator that is a result, once, with municipality and group), and below it the current plan of each municipality as
 * an activity with its goals, days, yearly budgets and expenditures. Money stands with the plans only, so that nothing is
 * counted twice; plans that were replaced (L5) and plans without any day are left out.
 *
 * Encoded from the schema of 2.03: the order of elements, the attributes it requires, ISO days, `xml:lang` on narratives;
 * from the rules beside it: numbers in every baseline, target and actual, budgets of at most a year, nothing actual after
 * the reporting date, the organisation's identifier before each activity's. Codes are from the lists of the standard; places
 * have no codes, as the data set knows none of a gazetteer.
 *
 * @param asOf - the reporting date (T2).
 * @param languages - the words of every language narratives are written in.
 */
export function iatiText(
  dataset: Dataset,
  asOf: Day,
  languages: readonly Words[],
  organisation: ReportingOrganisation = UNNAMED,
): string {
  const basis = { dataset, asOf, languages, organisation };
  const plans = dataset.municipalities.flatMap((municipality) => {
    const { current } = planVersions(dataset.plans, municipality.id);
    const activity = isPlanned(current) && buildPlanActivity(current, municipality, PROGRAMME_ID, basis);
    return activity ? [{ plan: current, activity }] : [];
  });
  const programme = programmeActivity(
    plans.map(({ plan }) => plan),
    basis,
  );
  const activities = [programme, ...plans.map(({ activity }) => activity)];
  return xmlText(element("iati-activities", { version: "2.03" }, activities), COMMENT);
}

function programmeActivity(plans: readonly Plan[], basis: Basis): XmlElement {
  const { dataset, languages, organisation, asOf } = basis;
  const { settings } = dataset;
  const isIllustrative = dataset.sources.some(({ kind }) => kind === "illustrative");
  const [first, last] = spanOf(plans, dataset);
  return buildActivity(
    {
      id: PROGRAMME_ID,
      hierarchy: 1,
      title: settings.programmeName,
      descriptions: [
        ["1", settings.title],
        ["4", remarks(isIllustrative ? "some" : undefined, basis)],
      ],
      participants: participantsOf(dataset),
      status: statusOf(plans),
      dates: [...activityDate(DATE.plannedStart, first ?? asOf), ...activityDate(DATE.plannedEnd, last)],
      locations: locationsOf(basis),
      related: plans.map(({ id }) => element("related-activity", { ref: identifierOf(id, organisation), type: "2" })),
      results: buildResults(dataset, languages),
    },
    basis,
  );
}

/** In the list ActivityStatus: being carried out while a plan is in force; closed when all are; before that in preparation. */
function statusOf(plans: readonly Plan[]): string {
  if (plans.some(isInForce)) return "2";
  return plans.length > 0 && plans.every(({ stage }) => stage === "closed") ? "4" : "1";
}

/** From the first day of its funding and plans to the last; where neither has a day, of its targets. */
function spanOf(plans: readonly Plan[], { funders, targets }: Dataset): readonly (Day | undefined)[] {
  const days = [...funders.flatMap(({ from, to }) => [from, to]), ...plans.flatMap(({ start, end }) => [start, end])];
  const ofTargets = targets.flatMap(({ period }) => [startOf(period), endOf(period)]);
  const known = days.some((day) => day !== undefined) ? days : ofTargets;
  const sorted = known.flatMap((day) => day ?? []).toSorted(compareText);
  return [sorted[0], sorted.at(-1)];
}

/** Those who fund the programme and the municipalities that carry it out; without any, the programme itself does. */
function participantsOf({ funders, municipalities, settings }: Dataset): readonly XmlElement[] {
  const named = [
    ...funders.flatMap(({ name }) => narrated("participating-org", name, { role: ROLE.funding })),
    ...municipalities.filter(({ inProgramme }) => inProgramme).flatMap(implementer),
  ];
  if (named.length > 0) return named;
  return narrated("participating-org", settings.programmeName, { role: ROLE.implementing });
}

/** Every place a result refers to, and every municipality of the programme. */
function locationsOf({ dataset, languages }: Basis): readonly XmlElement[] {
  const areas = dataset.indicators.flatMap((indicator) => figuresOf(indicator, dataset).map(({ area }) => area));
  const used = new Set<string>(areas.filter((area) => area !== PROGRAMME));
  const isShown = ({ id, inProgramme }: Municipality) => inProgramme || used.has(id);
  return [
    ...dataset.municipalities.filter(isShown).map(({ id, name }) => location(id, name)),
    ...(used.has(KOSOVO)
      ? [
          location(
            KOSOVO,
            saidIn(languages, ({ say }) => [say("common.kosovo")]),
          ),
        ]
      : []),
  ];
}
