import fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

// The same inputs on every run; another SEED looks elsewhere.
fc.configureGlobal({
  seed: Number(process.env["SEED"] ?? 20_261_123),
  // Thousands of faulty versions of the code are tested one after the other: each property gets a moment, not all its runs.
  ...(process.env["STRYKER_MUTATOR_WORKER"] !== undefined && { interruptAfterTimeLimit: 200 }),
});

// A warning on the console is a defect: React warns there of wrong markup, and a person would never see it.
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts) => complaints.push(parts.map(String).join(" ")));
  }
});

afterEach(async () => {
  // Files share their modules and a document: the library's own clean-up stands in the first file only.
  if (typeof document !== "undefined") {
    (await import("@testing-library/react")).cleanup();
    document.body.replaceChildren();
  }
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
