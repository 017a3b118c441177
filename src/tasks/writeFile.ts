import type { Issue } from "#domain/issue.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { guardText } from "#domain/notation.ts";
import { csvLine } from "#export/csv.ts";
import { dataPackageFiles } from "#export/dataPackage.ts";
import { iatiText } from "#export/iati/iati.ts";
import { sdmxFiles } from "#export/sdmx.ts";
import { writeSlides } from "#export/slides/writeSlides.ts";
import { viewCsv } from "#export/view/viewCsv.ts";
import { buildViewWorkbook } from "#export/view/viewWorkbook.ts";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import { buildIssuesWorkbook } from "#export/workbook/issuesWorkbook.ts";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { writeZip } from "#export/zip.ts";
import { loadCatalogueWithWorkbook } from "#i18n/catalogue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { createWords, type Words } from "#i18n/words.ts";
import type { Step, Tasks } from "#state/task.ts";
import { readGiven } from "./openFiles.ts";
import { copyOf } from "./protectedCopy.ts";
import { firstPackOf } from "./wholeDataset.ts";

/** Makes a file a person takes away. */
export async function writeFile(wanted: Tasks["write"]["given"], onStep: (step: Step) => void): Promise<Uint8Array> {
  if (wanted.kind === "slides") {
    const total = wanted.of.slides.length;
    return writeSlides(wanted.of, (done) => onStep({ doing: "write", done, total }));
  }
  onStep({ doing: "open", done: 0, total: 2 });
  const words = await wordsOf(wanted.language);
  switch (wanted.kind) {
    case "zip": {
      const { dataset } = await copyOf(wanted, onStep);
      onStep({ doing: "write", done: 1, total: 2 });
      return writeZip(dataPackageFiles(dataset));
    }
    case "iati":
    case "sdmx": {
      const { dataset } = await copyOf(wanted, onStep);
      onStep({ doing: "write", done: 1, total: 2 });
      const { asOf } = dataset.settings;
      const day = asOf === "today" ? wanted.today : asOf;
      const languages = await Promise.all(LANGUAGES.map(wordsOf));
      if (wanted.kind === "sdmx") return writeZip(sdmxFiles(dataset, day, languages));
      return new TextEncoder().encode(iatiText(dataset, day, languages));
    }
    case "issueList": {
      const { issues } = readGiven(wanted.of);
      onStep({ doing: "write", done: 1, total: 2 });
      return new TextEncoder().encode(issueList(issues, words));
    }
    case "marked": {
      const { issues, tables } = readGiven(wanted.of);
      onStep({ doing: "write", done: 1, total: 2 });
      return writeWorkbook(buildIssuesWorkbook(tables, issues, words));
    }
    case "workbook": {
      const { dataset, isInternal } = await copyOf(wanted, onStep);
      onStep({ doing: "write", done: 1, total: 2 });
      const options = isInternal ? { footer: words.say("common.internal.long") } : {};
      return writeWorkbook(buildDatasetWorkbook(dataset, words, options));
    }
    case "template": {
      const first = await firstPackOf(wanted.of);
      onStep({ doing: "write", done: 1, total: 2 });
      return writeWorkbook(buildTemplate({ ...first, aliases: [] }, words));
    }
    case "view": {
      const { form, tables, facts, method } = wanted;
      onStep({ doing: "write", done: 1, total: 2 });
      if (form === "csv") return new TextEncoder().encode(viewCsv(tables, facts, words));
      return writeWorkbook(buildViewWorkbook(tables, facts, method, words));
    }
  }
}

async function wordsOf(language: Language): Promise<Words> {
  return createWords(language, await loadCatalogueWithWorkbook(language));
}

/** Says to spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** All issues as CSV: where, the text as written, what is wrong and how to mend it. */
function issueList(issues: readonly Issue[], words: Words): string {
  const { say } = words;
  const header = [
    say("data.issues.severity"),
    say("data.account.file"),
    say("data.account.sheet"),
    say("quality.issues.row"),
    say("data.conflict.column"),
    say("quality.issues.text"),
    say("quality.issues.message"),
    say("quality.issues.fix"),
  ];
  const lines = issues.map((issue) => {
    const { file, sheet = "", row = "", column = "" } = issue.place;
    const { message, fix } = wordIssue(words, issue);
    const severity = words.say(`quality.issues.severity.${issue.severity}`);
    return csvLine([severity, file, sheet, row, column, issue.text, message, fix].map((cell) => safeCell(cell)));
  });
  return `${BYTE_ORDER_MARK}${[csvLine(header), ...lines].join("\n")}\n`;
}

/** Text that cannot run as a formula (X2). */
function safeCell(cell: string | number): string | number {
  return typeof cell === "number" ? cell : guardText(cell);
}
