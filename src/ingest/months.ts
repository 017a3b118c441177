import { LANGUAGES, type Language } from "#domain/language.ts";

/** The names of the months, folded, the first as a date writes it; then other forms and abbreviations. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  sq: [
    "janar janari jan",
    "shkurt shkurti shk shkr",
    "mars marsi mar",
    "prill prilli pri prl",
    "maj maji",
    "qershor qershori qer qersh",
    "korrik korriku kor korr",
    "gusht gushti gus gush",
    "shtator shtatori sht shtat",
    "tetor tetori tet",
    "nentor nentori nen nent",
    "dhjetor dhjetori dhj dhjet",
  ],
  sr: [
    "januar januara jan",
    "februar februara feb",
    "mart marta mar",
    "april aprila apr",
    "maj maja",
    "jun juna juni juna",
    "jul jula juli",
    "avgust avgusta avg",
    "septembar septembra sep sept",
    "oktobar oktobra okt",
    "novembar novembra nov",
    "decembar decembra dec",
  ],
  en: [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
  ],
  tr: [
    "ocak oca",
    "subat sub",
    "mart mar",
    "nisan nis",
    "mayis may",
    "haziran haz",
    "temmuz tem",
    "agustos agu",
    "eylul eyl",
    "ekim eki",
    "kasim kas",
    "aralik ara",
  ],
};

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    NAMES[language].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
  ),
);

/** The month (1–12) a folded word names in Albanian, Serbian, English or Turkish, in full or shortened. */
export function monthNamed(word: string): number | undefined {
  return MONTH_BY_NAME.get(word);
}
