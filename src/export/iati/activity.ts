import type { Dataset, Municipality } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { LocalText } from "#domain/language.ts";
import type { Words } from "#i18n/words.ts";
import { narrated, narratives, saidIn } from "./narrative.ts";
import { element, type XmlElement } from "./xml.ts";

/** Who publishes the file, in the identifiers of the standard. */
export type ReportingOrganisation = {
  /** Its organisation identifier, such as `XM-DAC-…`. */
  readonly ref: string;
  /** Its code in the list OrganisationType. */
  readonly type: string;
};

/** What every activity of a file is made from. */
export type Basis = {
  readonly dataset: Dataset;
  /** The reporting date (T2): nothing actual is dated after it. */
  readonly asOf: Day;
  /** The words of every language. */
  readonly languages: readonly Words[];
  readonly organisation: ReportingOrganisation;
};

/** The parts of one `iati-activity` that differ; lists may be empty where the schema lets them. */
export type ActivityParts = {
  /** What tells it from the others of the same organisation. */
  readonly id: string;
  /** 1 the programme, 2 a plan. */
  readonly hierarchy: 1 | 2;
  readonly title: LocalText;
  /** By code of the list DescriptionType. */
  readonly descriptions: readonly (readonly [type: string, text: LocalText])[];
  readonly participants: readonly XmlElement[];
  /** By code of the list ActivityStatus. */
  readonly status: string;
  /** By code of the list ActivityDateType. */
  readonly dates: readonly XmlElement[];
  readonly locations: readonly XmlElement[];
  readonly budgets?: readonly XmlElement[];
  readonly transactions?: readonly XmlElement[];
  readonly related: readonly XmlElement[];
  readonly results?: readonly XmlElement[];
};

/** In the list Country; Kosovo as the list has it. */
const COUNTRY = "XK";
/** In the list Sector (OECD DAC CRS, five digits): education policy and administrative management. */
const SECTOR = "11110";

/** One `iati-activity`, its elements in the order the schema of 2.03 wants. */
export function buildActivity(parts: ActivityParts, { dataset, asOf, organisation }: Basis): XmlElement {
  const { settings } = dataset;
  const attributes = {
    "last-updated-datetime": `${asOf}T00:00:00Z`,
    "xml:lang": settings.defaultLanguage,
    "default-currency": "EUR",
    hierarchy: parts.hierarchy,
  };
  return element("iati-activity", attributes, [
    element("iati-identifier", {}, identifierOf(parts.id, organisation)),
    element("reporting-org", { ref: organisation.ref, type: organisation.type }, narratives(settings.programmeName)),
    ...narrated("title", parts.title),
    ...parts.descriptions.flatMap(([type, text]) => narrated("description", text, { type })),
    ...parts.participants,
    element("activity-status", { code: parts.status }),
    ...parts.dates,
    ...contact(settings.contact),
    element("recipient-country", { code: COUNTRY }),
    ...parts.locations,
    element("sector", { vocabulary: "1", code: SECTOR }),
    ...(parts.budgets ?? []),
    ...(parts.transactions ?? []),
    ...parts.related,
    ...(parts.results ?? []),
  ]);
}

/** The identifier of an activity: the organisation's, a hyphen and the activity's own. */
export function identifierOf(id: string, { ref }: ReportingOrganisation): string {
  return `${ref}-${id}`;
}

/** In the list OrganisationRole. */
export const ROLE = { funding: "1", implementing: "4" } as const;

/** A municipality that carries out; 11 is a local government in the list OrganisationType. */
export function implementer({ name }: Municipality): readonly XmlElement[] {
  return narrated("participating-org", name, { type: "11", role: ROLE.implementing });
}

/**
 * A municipality as a place that results and activities refer to by its id. It has no code of a gazetteer: the data set
 * holds none. 1 is where the activity takes place, and an administrative region.
 */
export function location(id: string, name: LocalText): XmlElement {
  return element("location", { ref: id }, [
    element("location-reach", { code: "1" }),
    ...narrated("name", name),
    element("location-class", { code: "1" }),
  ]);
}

/** The reporting date, that all or some of it is made up where it is (V4), and the disclaimer. */
export function remarks(illustrative: "long" | "some" | undefined, { dataset, asOf, languages }: Basis): LocalText {
  return saidIn(languages, (words) => [
    words.say("common.asOf", { date: words.formatDay(asOf) }),
    illustrative === undefined ? "" : words.say(`common.illustrative.${illustrative}`),
    dataset.settings.disclaimer[words.language] ?? "",
  ]);
}

/** In the list ActivityDateType. */
export const DATE = { plannedStart: "1", actualStart: "2", plannedEnd: "3" } as const;

export function activityDate(type: string, day: Day | undefined, narrative: LocalText = {}): readonly XmlElement[] {
  return day === undefined ? [] : [element("activity-date", { type, "iso-date": day }, narratives(narrative))];
}

function contact(text: string): readonly XmlElement[] {
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(text);
  return isEmail ? [element("contact-info", {}, [element("email", {}, text)])] : [];
}
