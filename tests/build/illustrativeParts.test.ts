import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "#build/illustrative/allocate.ts";
import { addDays, daysBetween, endOfMonth, firstOfMonth } from "#build/illustrative/days.ts";
import { randomOf } from "#build/illustrative/random.ts";
import { parseTable, tableText } from "#build/illustrative/table.ts";

describe("allocate", () => {
  it("gives parts that add up, within their caps", () => {
    const part = fc.record({ weight: fc.double({ min: 0, max: 100, noNaN: true }), cap: fc.nat(500) });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, of) => {
          const caps = all.map(({ cap }) => cap);
          const total = Math.floor(caps.reduce((sum, cap) => sum + cap, 0) * of);
          const parts = allocate(
            total,
            all.map(({ weight }) => weight),
            caps,
          );
          expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total);
          for (const [index, one] of parts.entries()) expect(one >= 0 && one <= (caps[index] ?? 0)).toBe(true);
        },
      ),
    );
  });

  it("follows the weights, largest remainder first", () => {
    expect(allocate(10, [1, 1, 2])).toEqual([3, 2, 5]);
    expect(allocate(7, [1, 0, 1], [2, 9, 4])).toEqual([2, 1, 4]);
    expect(() => allocate(3, [1, 1], [1, 1])).toThrow(RangeError);
  });
});

describe("helpers", () => {
  it("draws the same stream for the same path only", () => {
    const [one, same, other] = [randomOf(1, "a", "b"), randomOf(1, "a", "b"), randomOf(1, "a", "c")];
    const draw = (random: () => number) => [random(), random(), random()];
    const first = draw(one);
    expect(draw(same)).toEqual(first);
    expect(draw(other)).not.toEqual(first);
    expect(first.every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it("counts days and months over leap years and year ends", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(daysBetween("2024-02-01", "2024-03-01")).toBe(29);
    expect(firstOfMonth("2024-11-20", 2)).toBe("2025-01-01");
    expect(endOfMonth("2023-11-20", 3)).toBe("2024-02-29");
  });

  it("writes and reads back any text", () => {
    const rows = fc.array(fc.record({ a: fc.string(), b: fc.string() }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const plain = table.map(({ a, b }) => ({ a: `x${a.replaceAll("\r", "")}`, b: b.replaceAll("\r", "") }));
        expect(parseTable(tableText(["a", "b"], plain), ["a", "b"])).toEqual(plain);
      }),
    );
    expect(() => parseTable("a,b\n1,2\n", ["c"])).toThrow("no column c");
  });
});
