import { describe, expect, it } from "vitest";
import { createPace } from "#export/view/pace.ts";

describe("long work", () => {
  it("lets the page go on once it has taken a while, and not before", async () => {
    let now = 0;
    const { rest } = createPace(new AbortController().signal, () => now);
    let wasFree = false;
    setTimeout(() => {
      wasFree = true;
    });
    await rest();
    expect(wasFree).toBe(false);
    now = 50;
    await rest();
    expect(wasFree).toBe(true);
  });

  it("ends where it is cancelled", async () => {
    const ending = new AbortController();
    const { rest } = createPace(ending.signal);
    ending.abort();
    await expect(rest()).rejects.toThrow();
  });
});
