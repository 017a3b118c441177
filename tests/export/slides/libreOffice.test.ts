import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSlides } from "#export/slides/writeSlides.ts";
import { FILE } from "./file.ts";

const soffice = process.env["SOFFICE"] ?? "/usr/bin/soffice";
const isMissing = !existsSync(soffice) || !existsSync("/usr/bin/loimpress");
if (isMissing) process.stderr.write("Skipped, as there is no LibreOffice Impress; set SOFFICE to its path.\n");

describe.skipIf(isMissing)("a presentation printed by LibreOffice, without a question asked", () => {
  const folder = mkdtempSync(join(tmpdir(), "vijim-slides-"));
  const pages: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, "deck.pptx"), await writeSlides(FILE));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "deck.pptx")];
    spawnSync(soffice, args, { stdio: "ignore", timeout: 100_000 });
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, "deck.pdf"))) }).promise;
    for (let nth = 1; nth <= pdf.numPages; nth += 1) {
      const { items } = await (await pdf.getPage(nth)).getTextContent();
      pages.push(
        items
          .map((item) => ("str" in item ? item.str : ""))
          .join(" ")
          .replaceAll(/\s+/g, " "),
      );
    }
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it("has a page for each slide, each with its title, selection, source, marks and number", () => {
    expect(pages).toHaveLength(FILE.slides.length);
    for (const [nth, { title, caption, source, marks }] of FILE.slides.entries())
      for (const said of [title, caption, source, marks.join(" · "), String(nth + 1)])
        expect(pages[nth]).toContain(said);
  });

  it("shows what is in charts, tables, maps and lists", () => {
    expect(pages[0]).toContain("2021/22");
    expect(pages[0]).toContain("Cannot be measured");
    expect(pages[1]).toContain("Braktisja e shkollës");
    expect(pages[1]).toContain("Sipas planit");
    expect(pages[2]).toContain("Pejë");
    expect(pages[2]).toContain("On track: 1");
    expect(pages[3]).toContain("Another thing");
  });
});
