import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader } from "#pack/byteReader.ts";
import { ByteWriter } from "#pack/byteWriter.ts";
import { checksumOf } from "#pack/checksum.ts";
import { PackError } from "#pack/packError.ts";
import { readRuns, writeRuns } from "#pack/runs.ts";

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.written();
}

describe("bytes of a pack", () => {
  it("give back every count, small ones from one byte", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (counts) => {
        const bytes = written((writer) => {
          for (const count of counts) writer.writeCount(count);
        });
        const reader = new ByteReader(bytes);
        expect(counts.map(() => reader.readCount())).toEqual(counts);
        reader.expectEnd();
      }),
    );
    expect([...written((writer) => writer.writeCount(127))]).toEqual([127]);
    expect([...written((writer) => writer.writeCount(300))]).toEqual([0b1010_1100, 2]);
  });

  it("refuse a count that does not end, ends too soon or is above what was allowed", () => {
    expect(() => new ByteReader(new Uint8Array(20).fill(0x80)).readCount()).toThrow("holds a count without an end");
    expect(() => new ByteReader(Uint8Array.of(0x80)).readCount()).toThrow("ends too soon, after 1 bytes");
    expect(() => new ByteReader(Uint8Array.of(5)).readCount(4)).toThrow("holds a count above 4");
  });

  it("refuse to be read beyond their end", () => {
    const reader = new ByteReader(Uint8Array.of(1, 2, 3));
    expect([...reader.readBytes(2)]).toEqual([1, 2]);
    expect(() => reader.readBytes(2)).toThrow(PackError);
    expect(() => reader.expectEnd()).toThrow("goes on for 1 bytes after its end");
  });

  it("write equal values as equal JSON, whatever the order of their keys", () => {
    const one = written((writer) => writer.writeJson({ b: [{ y: 1, x: "ë" }], a: 2 }));
    const other = written((writer) => writer.writeJson({ a: 2, b: [{ x: "ë", y: 1 }] }));
    expect(one).toEqual(other);
    expect(new ByteReader(one).readJson()).toEqual({ a: 2, b: [{ x: "ë", y: 1 }] });
  });
});

describe("runs", () => {
  it("give back a column of codes", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4)), (codes) => {
        const column = Uint8Array.from(codes);
        const bytes = written((writer) => writeRuns(writer, column));
        expect(readRuns(new ByteReader(bytes), new Uint8Array(codes.length), 5)).toEqual(column);
      }),
    );
  });

  it("take three bytes for a column of one code", () => {
    expect(written((writer) => writeRuns(writer, new Uint8Array(100).fill(3)))).toEqual(Uint8Array.of(1, 3, 100));
  });

  it("are refused when they do not fill the column or hold an unknown code", () => {
    const bytes = Uint8Array.of(1, 3, 9);
    expect(() => readRuns(new ByteReader(bytes), new Uint8Array(10), 4)).toThrow("holds 9 rows of a column of 10");
    expect(() => readRuns(new ByteReader(bytes), new Uint8Array(8), 4)).toThrow("holds a count above 8");
    expect(() => readRuns(new ByteReader(bytes), new Uint8Array(9), 3)).toThrow("holds a count above 2");
  });
});

describe("a checksum", () => {
  it("is 16 hexadecimal digits, the same for the same bytes", () => {
    expect(checksumOf(new Uint8Array())).toMatch(/^[0-9a-f]{16}$/);
    expect(checksumOf(Uint8Array.of(1, 2))).toBe(checksumOf(Uint8Array.of(1, 2)));
  });

  it("differs for any two different contents that a test will ever meet", () => {
    const bytes = fc.uint8Array({ maxLength: 12 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(checksumOf(one) === checksumOf(other)).toBe(Buffer.from(one).equals(other));
      }),
    );
  });
});
