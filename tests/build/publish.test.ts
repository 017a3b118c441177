import { describe, expect, it } from "vitest";
import { errorText } from "#build/issueText.ts";
import { auditInWorkers, auditIssues, protectVersions } from "#build/protection.ts";
import { publish } from "#build/publish.ts";
import { servedDataset } from "#build/servedDataset.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { readFirstPack } from "#pack/readPack.ts";
import { solveInTurn } from "#protect/protectDataset.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import { count, published, solver } from "#tests/protect/audit/tables.ts";

const BY_SEX = [count(40), count(37, { sex: "female" }), count(3, { sex: "male" })];
const shown = { today: TODAY, issues: [] };

describe("what is published of a data set", { timeout: 60_000 }, () => {
  it("[S3] is protected, audited as it is served, and says so", async () => {
    const { packs, issues } = await publish({ dataset: published(BY_SEX) }, "public", shown, "data");
    if (packs === undefined) throw new Error(errorText(issues));
    const first = readFirstPack(packs.get(firstFileOf(packs.keys())) ?? new Uint8Array());
    expect(first.audience).toBe("public");
    expect(first.protection).toMatchObject({ threshold: 10, primary: 2, complementary: 2 });
    expect((await auditInWorkers(servedDataset(packs))).faults).toEqual([]);
    expect([...packs.keys()].filter((name) => name.startsWith("protection"))).toEqual([]);
  });

  it("[S6] tells its makers every figure, and which of them the public does not see", async () => {
    const { packs = new Map() } = await publish({ dataset: published(BY_SEX) }, "internal", shown, "data");
    const first = readFirstPack(packs.get(firstFileOf(packs.keys())) ?? new Uint8Array());
    expect(first).toMatchObject({ audience: "internal", protectionFile: expect.any(String) });
    expect((await auditInWorkers(servedDataset(packs))).faults).not.toEqual([]);
  });

  it("[S3] is nothing, with the figure named, where something hidden can be computed", async () => {
    const given = published([count(40), count(37, { sex: "female" }), count("c", { sex: "male" })]);
    const text = errorText(auditIssues(await auditInWorkers(given), "data"));
    expect(text).toContain("pupils peje 2023/24 male total total value");
    expect(text).toContain("from 3 to 3");
  });

  it("[S2] hides the same of two versions", async () => {
    const before = published([count(40), count(9, { sex: "male" }), count(31, { sex: "female" })]);
    const now = published([count(44), count(12, { sex: "male" }), count(32, { sex: "female" })]);
    const versions = await protectVersions(now, before, solveInTurn(solver));
    const states = (dataset: typeof now | undefined) => dataset?.observations.value.states;
    expect(states(versions.dataset)).toEqual(states(versions.previous));
  });
});
