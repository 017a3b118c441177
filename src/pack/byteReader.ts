import { PackError } from "./packError.ts";

/** Reads what a ByteWriter wrote. Each method throws a PackError where the bytes end too soon or make no sense. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  readByte(): number {
    const byte = this.#bytes[this.#position++];
    if (byte === undefined) throw new PackError(`ends too soon, after ${this.#bytes.length} bytes`);
    return byte;
  }

  /** A whole number from 0 to `most`. */
  readCount(most = Number.MAX_SAFE_INTEGER): number {
    let byte = this.readByte();
    let count = byte & 127;
    for (let scale = 128; byte >= 128; scale *= 128) {
      if (scale > Number.MAX_SAFE_INTEGER) throw new PackError("holds a count without an end");
      byte = this.readByte();
      count += (byte & 127) * scale;
    }
    if (count > most) throw new PackError(`holds a count above ${most}`);
    return count;
  }

  /** A view of the next bytes, not a copy. */
  readBytes(length: number): Uint8Array {
    const end = this.#position + length;
    if (end > this.#bytes.length) throw new PackError(`ends too soon, after ${this.#bytes.length} bytes`);
    const bytes = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return bytes;
  }

  readJson(): unknown {
    const text = new TextDecoder().decode(this.readBytes(this.readCount()));
    try {
      return JSON.parse(text);
    } catch {
      throw new PackError("holds text that is not JSON");
    }
  }

  /** Asserts that nothing is left over. */
  expectEnd(): void {
    const rest = this.#bytes.length - this.#position;
    if (rest > 0) throw new PackError(`goes on for ${rest} bytes after its end`);
  }
}
