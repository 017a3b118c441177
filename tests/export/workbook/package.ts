import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window;

/** A part of a package as XML; throws where it is not well-formed. */
export function parseXml(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, "application/xml");
  if (documentElement.tagName === "parsererror" || documentElement.querySelector("parsererror") !== null) {
    throw new Error(`not well-formed: ${documentElement.textContent}`);
  }
  return documentElement;
}

/** The parts of a package as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return [...(element?.children ?? [])].filter((child) => child.localName === name);
}

export function allNamed(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName(name)];
}
