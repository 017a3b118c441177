import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueOf } from "#domain/issue.ts";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import { buildIssuesWorkbook } from "#export/workbook/issuesWorkbook.ts";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { filesOf, TODAY } from "#tests/ingest/clean.ts";
import { cleanDataset } from "./dataset.ts";
import { partsOf } from "./package.ts";
import { csvFilesOf, readSheets } from "./readBack.ts";

const given = {
  file: "a.csv",
  name: "plans",
  header: ["plan", "start"],
  eachRow: (visit: (cells: readonly string[], row: number) => void) => visit(["=1+1", "31.12."], 2),
};
const fault = issueOf("notDay", { file: "a.csv", row: 2, column: "start" }, "31.12.");

const OURS = {
  "template.xlsx": writeWorkbook(buildTemplate(cleanDataset, serbian)),
  "dataset.xlsx": writeWorkbook(buildDatasetWorkbook(cleanDataset, albanian)),
  "issues.xlsx": writeWorkbook(buildIssuesWorkbook([given], [fault], english)),
};
type Name = keyof typeof OURS;

const soffice = process.env["SOFFICE"] ?? "/usr/bin/soffice";
const isMissing = !existsSync(soffice);
if (isMissing) process.stderr.write(`Skipped, as there is no LibreOffice in ${soffice}; set SOFFICE to its path.\n`);

describe.skipIf(isMissing)("opened and saved by LibreOffice, without a question asked", () => {
  const folder = mkdtempSync(join(tmpdir(), "vijim-office-"));
  const theirs = (name: Name) => readFileSync(join(folder, "saved", name));

  beforeAll(() => {
    for (const [name, bytes] of Object.entries(OURS)) writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const files = Object.keys(OURS).map((name) => join(folder, name));
    const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved"), ...files];
    spawnSync(soffice, args, { stdio: "ignore", timeout: 100_000 });
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.keys(OURS) as Name[])("%s has the same sheets with the same cells", (name) => {
    const [before, after] = [readSheets(OURS[name]), readSheets(theirs(name))];
    expect(after.map(({ name: sheet, isHidden }) => [sheet, isHidden])).toEqual(
      before.map(({ name: sheet, isHidden }) => [sheet, isHidden]),
    );
    before.forEach(({ cells, hiddenRows }, place) => {
      expect(Object.fromEntries(after[place]?.cells ?? [])).toEqual(Object.fromEntries(cells));
      expect(after[place]?.hiddenRows.filter((row) => row < 3)).toEqual(hiddenRows);
    });
  });

  it.each(["template.xlsx", "dataset.xlsx"] as const)("%s keeps its drop-downs, rules and filters", (name) => {
    const after = readSheets(theirs(name));
    readSheets(OURS[name]).forEach(({ name: sheet, xml }, place) => {
      const kept = after[place]?.xml;
      const kinds = (element: typeof xml | undefined, kind: string) =>
        element?.all("dataValidation").filter((each) => each.get("type") === kind).length;
      for (const kind of ["list", "date", "custom", "decimal", "whole"]) {
        expect(kinds(kept, kind), `${sheet}: ${kind}`).toBe(kinds(xml, kind));
      }
      expect(kept?.all("autoFilter").length).toBe(xml.all("autoFilter").length);
    });
  });

  it("the template is accepted back as it was", () => {
    const { dataset, issues } = readDataset(filesOf(csvFilesOf(theirs("template.xlsx"))), TODAY);
    expect(issues).toEqual([]);
    expect(dataset).toEqual(readDataset(filesOf(csvFilesOf(OURS["template.xlsx"])), TODAY).dataset);
  });

  it("[I5] the data set is the same", () => {
    expect(readDataset(filesOf(csvFilesOf(theirs("dataset.xlsx"))), TODAY).dataset).toEqual(cleanDataset);
  });

  it("the comments are still there", () => {
    const comments = [...partsOf(theirs("issues.xlsx"))].filter(([name]) => /comments\d*\.xml$/.test(name));
    expect(comments.map(([, text]) => text).join("")).toContain("is not a day of the calendar");
  });

  it("[X2] no text has become a formula", () => {
    for (const { xml } of readSheets(theirs("issues.xlsx"))) expect(xml.all("f")).toEqual([]);
  });
});
