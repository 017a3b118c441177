import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { LANGUAGES, type LocalText, textIn } from "#domain/language.ts";
import type { Words } from "#i18n/words.ts";
import { codeListsOf } from "./codes.ts";
import { type Component, type Components, columnsOf, OBSERVATIONS, TARGETS } from "./components.ts";

/** Plain JSON. */
type Json = Readonly<Record<string, unknown>>;

/** Who maintains these structures, and their version. */
const AGENCY = "VIJIM";
const VERSION = "1.0.0";

/** A kind of data file: what it holds and by which structure. */
export type Flow = { readonly id: string; readonly name: string; readonly components: Components };

export const FLOWS = {
  observations: { id: "DF_OBSERVATIONS", name: "Observations", components: OBSERVATIONS },
  targets: { id: "DF_TARGETS", name: "Baselines, interim targets and targets", components: TARGETS },
} as const satisfies Readonly<Record<string, Flow>>;

/** How a data file names its structure: `AGENCY:ID(VERSION)`. */
export function structureId({ id }: Flow): string {
  return `${AGENCY}:${id}(${VERSION})`;
}

/** What describes the data files: an SDMX-JSON 2.0 structure message with code lists, concepts, data structures and dataflows. */
export function structureText(dataset: Dataset, asOf: Day, languages: readonly Words[]): string {
  const flows: readonly Flow[] = Object.values(FLOWS);
  const components = flows.flatMap(({ components: some }) => columnsOf(some));
  const concepts = new Map(components.map(({ id, name }) => [id, { id, ...nameOf({ en: name }) }]));
  const remarks = remarksOf(dataset, languages);
  const message = {
    meta: {
      id: "VIJIM_STRUCTURES",
      test: false,
      prepared: `${asOf}T00:00:00Z`,
      contentLanguages: LANGUAGES,
      sender: { id: AGENCY },
    },
    data: {
      codelists: codeListsOf(dataset, languages).map(({ id, name, codes }) => ({
        ...maintained(id, { en: name }),
        codes: codes.map((code) => ({ id: code.id, ...nameOf(code.name) })),
      })),
      conceptSchemes: [{ ...maintained(CONCEPTS, { en: "Concepts" }), concepts: [...concepts.values()] }],
      dataStructures: flows.map((flow) => ({
        ...maintained(dsdId(flow), { en: flow.name }),
        dataStructureComponents: componentsJson(flow.components),
      })),
      dataflows: flows.map((flow) => ({
        ...maintained(flow.id, { en: flow.name }),
        description: textIn(remarks, "en")?.text,
        descriptions: remarks,
        structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${AGENCY}:${dsdId(flow)}(${VERSION})`,
      })),
    },
  };
  return `${JSON.stringify(message, null, 2)}\n`;
}

const CONCEPTS = "CS_VIJIM";

function dsdId({ id }: Flow): string {
  return id.replace(/^DF/, "DSD");
}

/** The title of the data set, that part of it is made up where it is (V4), and its disclaimer. */
function remarksOf({ settings, sources }: Dataset, languages: readonly Words[]): LocalText {
  const isIllustrative = sources.some(({ kind }) => kind === "illustrative");
  return Object.fromEntries(
    languages.map((words) => [
      words.language,
      [
        words.text(settings.title),
        isIllustrative ? words.say("common.illustrative.some") : "",
        words.text(settings.disclaimer),
      ]
        .filter((text) => text !== "")
        .join("\n"),
    ]),
  );
}

function componentsJson({ dimensions, time, measures, attributes }: Components): Json {
  const observation = { attributeRelationship: { observation: {} } };
  return {
    dimensionList: {
      id: "DimensionDescriptor",
      dimensions: dimensions.map((component, position) => ({ ...componentJson(component), position })),
      timeDimension: componentJson(time),
    },
    measureList: {
      id: "MeasureDescriptor",
      measures: measures.map((component) => ({ ...componentJson(component), usage: "optional" })),
    },
    attributeList: {
      id: "AttributeDescriptor",
      attributes: attributes.map((component) => ({ ...componentJson(component), ...observation, usage: "optional" })),
    },
  };
}

function componentJson({ id, values }: Component): Json {
  const localRepresentation =
    "codeList" in values
      ? { enumeration: `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${AGENCY}:${values.codeList}(${VERSION})` }
      : { format: { dataType: values.type } };
  return {
    id,
    conceptIdentity: `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${AGENCY}:${CONCEPTS}(${VERSION}).${id}`,
    localRepresentation,
  };
}

function maintained(id: string, name: LocalText): Json {
  return { id, agencyID: AGENCY, version: VERSION, ...nameOf(name) };
}

/** A name as the message writes it: in one language, and in all. */
function nameOf(name: LocalText): Json {
  return { name: textIn(name, "en")?.text, names: name };
}
