import { XMLParser, XMLValidator } from "fast-xml-parser";
import { LANGUAGES } from "#domain/language.ts";

/** An element read by fast-xml-parser, its children in document order. */
export type Read = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Read[];
  readonly text: string;
};

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

/** The root of a document. @throws Error where it is not well-formed. */
export function readXml(xml: string): Read {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  const root = childrenOf(PARSER.parse(xml)).find(({ name }) => name !== "?xml");
  if (root === undefined) throw new Error("no root");
  return root;
}

type Node = Readonly<Record<string, unknown>>;

function childrenOf(nodes: readonly Node[]): readonly Read[] {
  return nodes.flatMap((node): Read | [] => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = node[name] as readonly Node[];
    const text = inside.map((each) => String(each["#text"] ?? "")).join("");
    return { name, attributes: (node[":@"] ?? {}) as Read["attributes"], children: childrenOf(inside), text };
  });
}

/** Every element of this name inside, in document order. */
export function all({ children }: Read, name: string): readonly Read[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Direct children of this name. */
export function own({ children }: Read, name: string): readonly Read[] {
  return children.filter((child) => child.name === name);
}

type Check = (text: string) => boolean;
const any: Check = (text) => text.trim() !== "";
const day: Check = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const moment: Check = (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);
const number: Check = (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);
const decimal: Check = (text) => /^-?\d+(\.\d+)?$/.test(text);
const boolean = oneOf("0", "1", "true", "false");
const year: Check = (text) => /^[1-9]\d{3}$/.test(text);

function oneOf(...codes: readonly string[]): Check {
  return (text) => codes.includes(text);
}

const ORGANISATION_TYPES = oneOf(
  ...["10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90"],
);

/** What the schema says of an element: a `?` after a name makes an attribute optional. */
type Spec = {
  readonly attributes?: Readonly<Record<string, Check>>;
  readonly inside?: readonly (readonly [name: string, least: number, most: number, spec: Spec])[];
  readonly text?: Check;
};

const MANY = Number.POSITIVE_INFINITY;
const NARRATIVE: Spec = { attributes: { "xml:lang?": oneOf(...LANGUAGES) }, text: any };
const narrated = (attributes: Spec["attributes"] = {}, least = 1): Spec => ({
  attributes,
  inside: [["narrative", least, MANY, NARRATIVE]],
});
const coded = (codes: Check): Spec => ({ attributes: { code: codes } });
const dated: Spec = { attributes: { "iso-date": day } };
const money: Spec = { attributes: { "value-date": day, "currency?": any }, text: decimal };

const PLACE_AND_GROUP: Spec["inside"] = [
  ["location", 0, MANY, { attributes: { ref: any } }],
  ["dimension", 0, MANY, { attributes: { name: any, value: any } }],
];
const VALUE: Spec = { attributes: { value: number }, inside: [...PLACE_AND_GROUP, ["comment", 0, 1, narrated()]] };

const INDICATOR: Spec = {
  attributes: { measure: oneOf("1", "2", "3", "4", "5"), "ascending?": boolean, "aggregation-status?": boolean },
  inside: [
    ["title", 1, 1, narrated()],
    ["description", 0, 1, narrated()],
    ["document-link", 0, MANY, {}],
    ["reference", 0, MANY, { attributes: { vocabulary: any, code: any } }],
    ["baseline", 0, MANY, { ...VALUE, attributes: { "iso-date?": day, year, value: number } }],
    [
      "period",
      0,
      MANY,
      {
        inside: [
          ["period-start", 1, 1, dated],
          ["period-end", 1, 1, dated],
          ["target", 0, MANY, VALUE],
          ["actual", 0, MANY, VALUE],
        ],
      },
    ],
  ],
};

const LOCATION: Spec = {
  attributes: { "ref?": any },
  inside: [
    ["location-reach", 0, 1, coded(oneOf("1", "2"))],
    ["location-id", 0, MANY, { attributes: { vocabulary: any, code: any } }],
    ["name", 0, 1, narrated()],
    ["description", 0, 1, narrated()],
    ["activity-description", 0, 1, narrated()],
    ["administrative", 0, MANY, {}],
    ["point", 0, 1, {}],
    ["exactness", 0, 1, {}],
    ["location-class", 0, 1, coded(oneOf("1", "2", "3", "4"))],
    ["feature-designation", 0, 1, {}],
  ],
};

const TRANSACTION: Spec = {
  attributes: { "ref?": any },
  inside: [
    ["transaction-type", 1, 1, coded(oneOf(...Array.from({ length: 13 }, (_, place) => String(place + 1))))],
    ["transaction-date", 1, 1, dated],
    ["value", 1, 1, money],
    ["description", 0, 1, narrated()],
    ["provider-org", 0, 1, narrated({ "ref?": any })],
    ["receiver-org", 0, 1, narrated({ "ref?": any })],
  ],
};

const ACTIVITY: Spec = {
  attributes: {
    "last-updated-datetime?": moment,
    "xml:lang?": oneOf(...LANGUAGES),
    "default-currency?": oneOf("EUR"),
    "hierarchy?": oneOf("1", "2"),
  },
  inside: [
    ["iati-identifier", 1, 1, { text: any }],
    ["reporting-org", 1, 1, narrated({ ref: any, type: ORGANISATION_TYPES })],
    ["title", 1, 1, narrated()],
    ["description", 1, MANY, narrated({ "type?": oneOf("1", "2", "3", "4") })],
    // A participant without an identifier has its name.
    ["participating-org", 1, MANY, narrated({ "type?": ORGANISATION_TYPES, role: oneOf("1", "2", "3", "4") })],
    ["other-identifier", 0, MANY, {}],
    ["activity-status", 1, 1, coded(oneOf("1", "2", "3", "4", "5", "6"))],
    ["activity-date", 1, MANY, narrated({ type: oneOf("1", "2", "3", "4"), "iso-date": day }, 0)],
    ["contact-info", 0, MANY, { attributes: { "type?": any }, inside: [["email", 0, MANY, { text: any }]] }],
    ["activity-scope", 0, 1, {}],
    // One of country and region is asked for by the rules beside the schema, as is a sector.
    ["recipient-country", 1, 1, coded(oneOf("XK"))],
    ["recipient-region", 0, MANY, {}],
    ["location", 0, MANY, LOCATION],
    ["sector", 1, MANY, { attributes: { "vocabulary?": oneOf("1"), code: oneOf("11110") } }],
    ["tag", 0, MANY, {}],
    ["country-budget-items", 0, 1, {}],
    ["humanitarian-scope", 0, MANY, {}],
    ["policy-marker", 0, MANY, {}],
    ["collaboration-type", 0, 1, {}],
    ["default-flow-type", 0, 1, {}],
    ["default-finance-type", 0, 1, {}],
    ["default-aid-type", 0, MANY, {}],
    ["default-tied-status", 0, 1, {}],
    [
      "budget",
      0,
      MANY,
      {
        attributes: { "type?": oneOf("1", "2"), "status?": oneOf("1", "2") },
        inside: [
          ["period-start", 1, 1, dated],
          ["period-end", 1, 1, dated],
          ["value", 1, 1, money],
        ],
      },
    ],
    ["planned-disbursement", 0, MANY, {}],
    ["capital-spend", 0, 1, {}],
    ["transaction", 0, MANY, TRANSACTION],
    ["document-link", 0, MANY, {}],
    ["related-activity", 0, MANY, { attributes: { ref: any, type: oneOf("1", "2", "3", "4", "5") } }],
    ["legacy-data", 0, MANY, {}],
    ["conditions", 0, 1, {}],
    [
      "result",
      0,
      MANY,
      {
        attributes: { type: oneOf("1", "2", "3", "9"), "aggregation-status?": boolean },
        inside: [
          ["title", 1, 1, narrated()],
          ["description", 0, 1, narrated()],
          ["document-link", 0, MANY, {}],
          ["reference", 0, MANY, {}],
          ["indicator", 1, MANY, INDICATOR],
        ],
      },
    ],
    ["crs-add", 0, 1, {}],
    ["fss", 0, 1, {}],
  ],
};

const ROOT: Spec = {
  attributes: { version: oneOf("2.03"), "generated-datetime?": moment },
  inside: [["iati-activity", 1, MANY, ACTIVITY]],
};

/**
 * Where a document breaks what is encoded here of iati-activities-schema.xsd 2.03: the order and number of elements, attributes
 * it requires and their types, the codes of the lists, no element or attribute it does not know.
 */
export function schemaViolations(root: Read): readonly string[] {
  return root.name === "iati-activities" ? violationsOf(root, ROOT, root.name) : [`the root is ${root.name}`];
}

function violationsOf(read: Read, spec: Spec, path: string): readonly string[] {
  const { attributes = {}, inside = [], text } = spec;
  const names = inside.map(([name]) => name);
  const places = read.children.map(({ name }) => names.indexOf(name));
  return [
    ...Object.entries(attributes).flatMap(([name, check]) => {
      const value = read.attributes[name.replace("?", "")];
      if (value === undefined) return name.endsWith("?") ? [] : [`${path} lacks @${name}`];
      return check(value) ? [] : [`${path}/@${name}: ${value}`];
    }),
    ...Object.keys(read.attributes)
      .filter((name) => !(name in attributes) && !(`${name}?` in attributes))
      .map((name) => `${path} does not know @${name}`),
    ...(text === undefined || text(read.text) ? [] : [`${path}: ${read.text}`]),
    ...(text !== undefined || read.text.trim() === "" ? [] : [`${path} holds text`]),
    ...places.flatMap((place, index) =>
      place >= 0 && place >= (places[index - 1] ?? 0) ? [] : [`${path}: ${read.children[index]?.name} stands here`],
    ),
    ...inside.flatMap(([name, least, most, child]) => {
      const found = own(read, name);
      const count = found.length < least || found.length > most ? [`${path} has ${found.length} ${name}`] : [];
      return [...count, ...found.flatMap((each) => violationsOf(each, child, `${path}/${name}`))];
    }),
  ];
}

/** Where a document breaks the rules that stand beside the schema. @param asOf - nothing actual is dated after it. */
export function ruleViolations(root: Read, asOf: string): readonly string[] {
  const activities = own(root, "iati-activity");
  const identifiers = activities.map((activity) => own(activity, "iati-identifier")[0]?.text ?? "");
  const twice = identifiers.filter((identifier, place) => identifiers.indexOf(identifier) !== place);
  return [
    ...twice.map((identifier) => `two activities ${identifier}`),
    ...activities.flatMap((activity, place) => {
      const organisation = own(activity, "reporting-org")[0]?.attributes["ref"];
      const places = own(activity, "location").map(({ attributes }) => attributes["ref"]);
      const dates = own(activity, "activity-date").filter(({ attributes: { type } }) => type === "2" || type === "4");
      const spending = all(activity, "transaction-date");
      return [
        ...(identifiers[place]?.startsWith(`${organisation}-`) ? [] : [`${identifiers[place]} not of ${organisation}`]),
        ...own(activity, "result")
          .flatMap((result) => all(result, "location"))
          .filter(({ attributes }) => !places.includes(attributes["ref"]))
          .map(({ attributes }) => `no location ${attributes["ref"]}`),
        ...own(activity, "related-activity")
          .filter(({ attributes }) => !identifiers.includes(attributes["ref"] ?? ""))
          .map(({ attributes }) => `no activity ${attributes["ref"]}`),
        ...[...dates, ...spending]
          .filter(({ attributes }) => (attributes["iso-date"] ?? "") > asOf)
          .map(({ attributes }) => `after the reporting date: ${attributes["iso-date"]}`),
        ...own(activity, "budget").flatMap((budget) => (daysOf(budget) <= 366 ? [] : ["a budget of over a year"])),
        ...all(activity, "period").flatMap((period) => (daysOf(period) > 0 ? [] : ["a period that ends early"])),
      ];
    }),
  ];
}

function daysOf(read: Read): number {
  const [start = "", end = ""] = ["period-start", "period-end"].map(
    (name) => own(read, name)[0]?.attributes["iso-date"],
  );
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}
