import { textElement, XML_HEAD } from "./xml.ts";

/** The texts of all cells, each kept once: a data set says the same few thousand words a million times. */
export type SharedTexts = {
  readonly indexOf: (text: string) => number;
  /** `sharedStrings.xml` in pieces, once every cell has been written. */
  readonly xml: () => Iterable<string>;
};

/** The longest text a cell can hold. */
export const LONGEST_TEXT = 32_767;

export function createSharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses++;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (text.length > LONGEST_TEXT)
        throw new RangeError(`a cell holds ${LONGEST_TEXT} characters, not ${text.length}`);
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml: function* () {
      yield `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si>${textElement("t", text)}</si>`;
      yield "</sst>";
    },
  };
}
