import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { newHalt } from "#ingest/workbook/halt.ts";
import { newBudget } from "#ingest/workbook/limits.ts";
import { unpackWhole } from "#ingest/workbook/unpack.ts";
import { readZipEntries } from "#ingest/workbook/zipEntries.ts";

/** Numbers in the order of bytes that ZIP has: `[number, length]`. */
function bytesOf(...fields: readonly (readonly [number, 2 | 4 | 8] | Buffer)[]): Buffer {
  return Buffer.concat(
    fields.map((field) => {
      if (Buffer.isBuffer(field)) return field;
      const [number, length] = field;
      const bytes = Buffer.alloc(length);
      if (length === 8) bytes.writeBigUInt64LE(BigInt(number));
      else bytes.writeUIntLE(number, 0, length);
      return bytes;
    }),
  );
}

type Make = {
  readonly name: Buffer;
  readonly text: string;
  readonly isLarge?: boolean;
  readonly flags?: number;
  readonly comment?: string;
  readonly otherExtra?: Buffer;
};

/** An archive of one stored file, put together field by field after PKWARE's APPNOTE 6.3.10, sections 4.3.7 to 4.3.16. */
function archiveOf({
  name,
  text,
  isLarge = false,
  flags = 0,
  comment = "",
  otherExtra = Buffer.alloc(0),
}: Make): Buffer {
  const data = Buffer.from(text);
  const crc = crc32(data);
  const common = bytesOf([45, 2], [flags, 2], [0, 2], [0, 2], [0, 2], [crc, 4]);
  const local = bytesOf([0x04034b50, 4], common, [data.length, 4], [data.length, 4], [name.length, 2], [0, 2], name);
  const sizes = isLarge ? bytesOf([0xffffffff, 4], [0xffffffff, 4]) : bytesOf([data.length, 4], [data.length, 4]);
  const large = bytesOf([1, 2], [24, 2], [data.length, 8], [data.length, 8], [0, 8]);
  const extra = isLarge ? bytesOf(otherExtra, large) : otherExtra;
  const directory = bytesOf(
    [0x02014b50, 4],
    [45, 2],
    common,
    sizes,
    [name.length, 2],
    [extra.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [isLarge ? 0xffffffff : 0, 4],
    name,
    extra,
  );
  const start = local.length + data.length;
  const end64 = bytesOf(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [1, 8],
    [1, 8],
    [directory.length, 8],
    [start, 8],
  );
  const locator = bytesOf([0x07064b50, 4], [0, 4], [start + directory.length, 8], [1, 4]);
  const ends = isLarge
    ? bytesOf([0xffff, 2], [0xffff, 2], [0xffffffff, 4], [0xffffffff, 4])
    : bytesOf([1, 2], [1, 2], [directory.length, 4], [start, 4]);
  const end = bytesOf([0x06054b50, 4], [0, 2], [0, 2], ends, [comment.length, 2], Buffer.from(comment));
  return Buffer.concat([local, data, directory, ...(isLarge ? [end64, locator] : []), end]);
}

function read(bytes: Buffer) {
  const halt = newHalt();
  const entries = readZipEntries(bytes, halt);
  const texts = entries.map((entry) => Buffer.from(unpackWhole(bytes, entry, newBudget(), halt)).toString());
  return { names: entries.map(({ name }) => name), texts, refusal: halt.refusal?.code };
}

const PLAIN = { name: Buffer.from("plans.csv"), text: "plan,municipality\n" };
const WHOLE = { names: ["plans.csv"], texts: [PLAIN.text], refusal: undefined };

describe("the directory of an archive", () => {
  it("is read in the large form too, which some programs write for small files", () => {
    expect(read(archiveOf({ ...PLAIN, isLarge: true }))).toEqual(WHOLE);
    const otherExtra = bytesOf([0x5455, 2], [4, 2], [7, 4]);
    expect(read(archiveOf({ ...PLAIN, isLarge: true, otherExtra }))).toEqual(WHOLE);
    expect(read(archiveOf({ ...PLAIN, otherExtra }))).toEqual(WHOLE);
  });

  it("is found before a comment, and after bytes that do not belong to the archive", () => {
    expect(read(archiveOf({ ...PLAIN, comment: "made in Prizren" }))).toEqual(WHOLE);
    expect(read(Buffer.concat([Buffer.from("#!"), archiveOf(PLAIN)]))).toEqual(WHOLE);
  });

  it("names files in UTF-8 whether it says so or not, else in the letters of Windows, and folders by either slash", () => {
    const named = (name: Buffer, flags = 0) => read(archiveOf({ ...PLAIN, name, flags })).names;
    expect(named(Buffer.from("Pejë.csv"))).toEqual(["Pejë.csv"]);
    expect(named(Buffer.from("Štimlje.csv"), 0x800)).toEqual(["Štimlje.csv"]);
    // š is 9A and ë is EB in Windows-1250, which is not UTF-8.
    expect(named(Buffer.from([0x9a, 0xeb, 0x2e, 0x63, 0x73, 0x76]))).toEqual(["šë.csv"]);
    expect(named(Buffer.from("tables\\plans.csv"))).toEqual(["tables/plans.csv"]);
  });

  it("is refused where it is locked, cut off, or points beside the archive", () => {
    expect(read(archiveOf({ ...PLAIN, flags: 1 })).refusal).toBe("encryptedFile");
    const large = archiveOf({ ...PLAIN, isLarge: true });
    expect(read(large.subarray(0, -10)).refusal).toBe("damagedFile");
    const locator = large.length - 42;
    for (const wrong of [2 ** 40, locator - 10, 0]) {
      const bent = Buffer.from(large);
      bent.writeBigUInt64LE(BigInt(wrong), locator + 8);
      expect(read(bent)).toEqual({ names: [], texts: [], refusal: "damagedFile" });
    }
    // The name of the one file is said to be longer than all that follows.
    const plain = archiveOf(PLAIN);
    plain.writeUInt16LE(0xfff0, plain.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 28);
    expect(read(plain).refusal).toBe("damagedFile");
  });

  it("leaves folders out", () => {
    expect(read(archiveOf({ name: Buffer.from("tables/"), text: "" }))).toEqual({ ...WHOLE, names: [], texts: [] });
  });

  it("is not taken for what a comment holds that looks like its end", () => {
    const end = bytesOf([0x06054b50, 4], [0, 8], [0x7f7f7f, 4], [0, 4], [0, 2]).toString("latin1");
    const archive = archiveOf({ ...PLAIN, comment: end });
    expect(read(archive)).toEqual(WHOLE);
  });

  /** What becomes of the archive with a number of it bent, so many bytes after the first mark of a part. */
  const bent = (archive: Buffer, mark: number, offset: number, number: number) => {
    archive.writeUInt32LE(number, archive.indexOf(bytesOf([mark, 4])) + offset);
    return read(archive);
  };
  const [LOCAL, DIRECTORY, END_64] = [0x04034b50, 0x02014b50, 0x06064b50];

  it.each([
    ["begins where no entry is", PLAIN, DIRECTORY, 0, 0],
    ["says of a file that it begins behind the end", PLAIN, DIRECTORY, 42, 0xffffff],
    ["says of a file that it begins where none does", PLAIN, DIRECTORY, 42, 1],
    ["says of a file that it is longer than the archive", PLAIN, DIRECTORY, 20, 0xffffff],
    ["names another file's beginning", PLAIN, LOCAL, 0, 0],
    ["lies, in the large form, behind its end", { ...PLAIN, isLarge: true }, END_64, 48, 0xffffff],
    // The length of the one extra field: 28 bytes are needed.
    ["leaves out, in the large form, how long a file is", { ...PLAIN, isLarge: true }, DIRECTORY, 30, 12],
  ])("is refused where it %s", (_, made, mark, offset, number) => {
    expect(bent(archiveOf(made), mark, offset, number).refusal).toBe("damagedFile");
  });

  it("lets nothing be read that is packed in a way unknown, or is not what its sum says", () => {
    const unknown = archiveOf(PLAIN);
    unknown.writeUInt16LE(99, unknown.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
    expect(read(unknown).refusal).toBe("damagedFile");
    const changed = archiveOf(PLAIN);
    changed.write("Q", 30 + PLAIN.name.length);
    expect(read(changed).refusal).toBe("damagedFile");
  });
});
