/** Bytes being written one after another; the buffer doubles as it fills. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  /** A whole number from 0 to 2^53 − 1: seven bits a byte, lowest first, the eighth bit set while more follow. */
  writeCount(count: number): void {
    let rest = count;
    while (rest >= 128) {
      this.writeByte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.writeByte(rest);
  }

  writeBytes(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A value as JSON in UTF-8, its length before it; keys in text order, so that equal values give equal bytes. */
  writeJson(value: unknown): void {
    const bytes = new TextEncoder().encode(JSON.stringify(value, sortKeys));
    this.writeCount(bytes.length);
    this.writeBytes(bytes);
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(by: number): void {
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
