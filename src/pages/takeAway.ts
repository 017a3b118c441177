import type { ViewFacts } from "#domain/takenView.ts";
import { embedAddress, embedCode } from "#export/view/embedCode.ts";
import { fileNameOf } from "#export/view/fileName.ts";
import { readTable } from "#export/view/readTable.ts";
import { today } from "#state/clock.ts";
import { runTask } from "#state/runTask.ts";
import type { SeenView, Take, TakeAwayJob, Taken } from "#ui/control/takeAwayContext.ts";
import { sourceText } from "#ui/status/sourceDate.ts";
import { saveFile } from "./saveFile.ts";
import type { Site } from "./useSite.ts";

/**
 * Takes views of a page away: as files that are saved, or as something copied.
 * @param addressOf - the whole address that restores the page as it is shown (X3).
 */
export function takeAway(site: Site, addressOf: () => string): Take {
  return async (kind, view, job) => {
    const facts = factsOf(site, view, addressOf());
    switch (kind) {
      case "svg":
        return save(await pictureOf(site, view, facts, job), view, "svg");
      case "png":
        return save(await (await pixelsOf(site, view, facts, job)).arrayBuffer(), view, "png");
      case "clipboard":
        return copyPicture(pixelsOf(site, view, facts, job));
      case "csv":
      case "xlsx":
        return save(await tableFile(site, kind, view, facts, job), view, kind);
      case "address":
        return copyText(facts.address);
      case "embed":
        return copyText(embedOf(site, view, facts));
      case "frozen": {
        const { frozenPage } = await import("#export/view/frozenPage.ts");
        const words = { ...view, title: document.title };
        return save(await frozenPage(document, facts, site.words, job), words, "html");
      }
    }
  };
}

/** What a view says of itself (X1). Where it names no sources, those of the whole data set are its own. */
function factsOf({ first, words, asOf }: Site, view: SeenView, address: string): ViewFacts {
  const sources = view.sources ?? first.sources;
  const isInternal = first.audience === "internal";
  const isIllustrative = sources.some(({ kind }) => kind === "illustrative");
  const isAll = sources.every(({ kind }) => kind === "illustrative");
  return {
    title: view.title,
    caption: view.caption,
    programme: words.text(first.settings.programmeName),
    asOf,
    sources: sources.map((source) => sourceText(source, words)),
    warnings: [
      ...(isInternal ? [words.say("common.internal.long")] : []),
      ...(isIllustrative ? [words.say(isAll ? "common.illustrative.long" : "common.illustrative.some")] : []),
    ],
    isInternal,
    address,
    takenOn: today(),
  };
}

async function pictureOf({ words }: Site, view: SeenView, facts: ViewFacts, job: TakeAwayJob): Promise<string> {
  const { takePicture } = await import("#export/view/takePicture.ts");
  return takePicture(view.element, facts, words, job);
}

async function pixelsOf({ words }: Site, view: SeenView, facts: ViewFacts, job: TakeAwayJob): Promise<Blob> {
  const { takePixels } = await import("#export/view/takePicture.ts");
  return takePixels(view.element, facts, words, job);
}

/** The tables of a view as a file, written apart from the page. */
async function tableFile(
  { words, first }: Site,
  form: "csv" | "xlsx",
  view: SeenView,
  facts: ViewFacts,
  { signal, onStep }: TakeAwayJob,
): Promise<Uint8Array> {
  const tables = await view.readTables(readTable);
  signal.throwIfAborted();
  const { onTrackCut, behindCut, staleValueMonths } = first.settings;
  const method = { onTrackCut, behindCut, staleValueMonths };
  const given = { kind: "view", form, tables, facts, method, language: words.language } as const;
  const run = runTask("write", given, ({ done, total }) => onStep(done, total));
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => {
      run.cancel();
      reject(signal.reason);
    });
    run.result.then(resolve, reject);
  });
}

/** The code for another page, as high as the view is here with a line below it. */
function embedOf({ words }: Site, view: SeenView, facts: ViewFacts): string {
  const height = view.element.getBoundingClientRect().height + 120;
  return embedCode(embedAddress(facts.address, view.name), `${view.title} · ${words.text({ en: "Vijim" })}`, height);
}

function save(
  content: string | ArrayBuffer | Uint8Array,
  view: { name: string; title: string },
  ending: Ending,
): Taken {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const name = `${fileNameOf([view.title])}.${ending}` as const;
  saveFile(bytes, name);
  return { kind: "saved", name };
}

type Ending = "svg" | "png" | "csv" | "xlsx" | "html";

async function copyText(text: string): Promise<Taken> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: "copied" };
  } catch {
    return { kind: "text", text };
  }
}

/** The picture is promised to the clipboard at once, as some browsers only allow it in the turn of a press. */
async function copyPicture(picture: Promise<Blob>): Promise<Taken> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  return { kind: "copied" };
}
