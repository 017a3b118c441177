import type { ObservationTable } from "#domain/observation.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { PackError } from "./packError.ts";

type Categories = Pick<ObservationTable, "sex" | "community" | "level">;

/** How many categories each dimension has. */
export type CategorySizes = Readonly<Record<keyof Categories, number>>;

/** The different disaggregations that occur, in the order of their codes. */
export type Disaggregations = Categories & { readonly length: number };

/** The disaggregations that occur in rows, and which of them each row has. */
export function disaggregationsOf(
  rows: Categories,
  sizes: CategorySizes,
): { readonly disaggregations: Disaggregations; readonly places: Uint32Array } {
  const numbers = new Uint32Array(rows.sex.length);
  for (let row = 0; row < numbers.length; row++) numbers[row] = numberAt(rows, sizes, row);
  const distinct = [...new Set(numbers)].sort((one, other) => one - other);
  const placeOf = new Map(distinct.map((number, place) => [number, place]));
  const places = new Uint32Array(numbers.length);
  for (let row = 0; row < places.length; row++) places[row] = placeOf.get(numbers[row] ?? 0) ?? 0;
  return { disaggregations: unfold(distinct, sizes), places };
}

export function writeDisaggregations(writer: ByteWriter, written: Disaggregations, sizes: CategorySizes): void {
  let next = 0;
  writer.writeCount(written.length);
  for (let place = 0; place < written.length; place++) {
    const number = numberAt(written, sizes, place);
    writer.writeCount(number - next);
    next = number + 1;
  }
}

/** @throws PackError when there are more than `most`, or one has a category outside its dictionary. */
export function readDisaggregations(reader: ByteReader, most: number, sizes: CategorySizes): Disaggregations {
  let next = 0;
  const numbers = Array.from({ length: reader.readCount(most) }, () => {
    const number = next + reader.readCount();
    if (number >= sizes.sex * sizes.community * sizes.level) {
      throw new PackError("holds a disaggregation outside its dictionaries");
    }
    next = number + 1;
    return number;
  });
  return unfold(numbers, sizes);
}

/** Sex, community and level of a row as one number. */
function numberAt({ sex, community, level }: Categories, sizes: CategorySizes, row: number): number {
  return ((sex[row] ?? 0) * sizes.community + (community[row] ?? 0)) * sizes.level + (level[row] ?? 0);
}

function unfold(numbers: readonly number[], sizes: CategorySizes): Disaggregations {
  return {
    length: numbers.length,
    sex: Uint8Array.from(numbers, (number) => Math.floor(number / (sizes.level * sizes.community))),
    community: Uint8Array.from(numbers, (number) => Math.floor(number / sizes.level) % sizes.community),
    level: Uint8Array.from(numbers, (number) => number % sizes.level),
  };
}
