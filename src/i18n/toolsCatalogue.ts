import type { Language } from "#domain/language.ts";
import { catalogue as siteEn } from "./catalogueEn.ts";
import { catalogue as siteSq } from "./catalogueSq.ts";
import { catalogue as siteSr } from "./catalogueSr.ts";
import { catalogue as siteTr } from "./catalogueTr.ts";
import { catalogue as lateEn } from "./lateEn.ts";
import { catalogue as lateSq } from "./lateSq.ts";
import { catalogue as lateSr } from "./lateSr.ts";
import { catalogue as lateTr } from "./lateTr.ts";
import cliEn from "./messages/en/cli.json" with { type: "json" };
import workbookEn from "./messages/en/workbook.json" with { type: "json" };
import cliSq from "./messages/sq/cli.json" with { type: "json" };
import workbookSq from "./messages/sq/workbook.json" with { type: "json" };
import cliSr from "./messages/sr/cli.json" with { type: "json" };
import workbookSr from "./messages/sr/workbook.json" with { type: "json" };
import cliTr from "./messages/tr/cli.json" with { type: "json" };
import workbookTr from "./messages/tr/workbook.json" with { type: "json" };
import type { Catalogue } from "./say.ts";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  sq: { ...siteSq, ...lateSq, ...workbookSq, ...cliSq },
  sr: { ...siteSr, ...lateSr, ...workbookSr, ...cliSr },
  en: { ...siteEn, ...lateEn, ...workbookEn, ...cliEn },
  tr: { ...siteTr, ...lateTr, ...workbookTr, ...cliTr },
};

/** All messages in one language, of the site, of our own workbooks and of the command line. For tools: a site must not load it. */
export function toolsCatalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}
