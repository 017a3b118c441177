import type { Language } from "#domain/language.ts";
import type { Catalogue } from "./say.ts";

/** The messages of the first view in one language; each language is a chunk of its own. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case "sq":
      return (await import("./catalogueSq.ts")).catalogue;
    case "sr":
      return (await import("./catalogueSr.ts")).catalogue;
    case "en":
      return (await import("./catalogueEn.ts")).catalogue;
    case "tr":
      return (await import("./catalogueTr.ts")).catalogue;
  }
}

/** The messages of the pages that come after the first view. */
export async function loadLateCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case "sq":
      return (await import("./lateSq.ts")).catalogue;
    case "sr":
      return (await import("./lateSr.ts")).catalogue;
    case "en":
      return (await import("./lateEn.ts")).catalogue;
    case "tr":
      return (await import("./lateTr.ts")).catalogue;
  }
}

/** The messages of the site and of our own workbooks, wanted where a person takes away a workbook. */
export async function loadCatalogueWithWorkbook(language: Language): Promise<Catalogue> {
  const parts = [loadCatalogue(language), loadLateCatalogue(language), loadWorkbook(language)];
  return Object.assign({}, ...(await Promise.all(parts)));
}

async function loadWorkbook(language: Language): Promise<Catalogue> {
  switch (language) {
    case "sq":
      return (await import("./messages/sq/workbook.json", { with: { type: "json" } })).default;
    case "sr":
      return (await import("./messages/sr/workbook.json", { with: { type: "json" } })).default;
    case "en":
      return (await import("./messages/en/workbook.json", { with: { type: "json" } })).default;
    case "tr":
      return (await import("./messages/tr/workbook.json", { with: { type: "json" } })).default;
  }
}
