import { DIMENSION_ALIASES, LANGUAGE_ALIASES, SOURCE_KIND_ALIASES } from "./choiceAliases.ts";
import {
  ADDRESS,
  between,
  choiceOf,
  DAY,
  ID,
  key,
  listOf,
  optional,
  referenceTo,
  required,
  type Table,
  TEXT,
  texts,
  titleOf,
  whole,
  YES_NO,
} from "./column.ts";
import type { Alias, Category, Funder, Municipality, Settings, Source } from "./dataset.ts";
import { LANGUAGES } from "./language.ts";
import { DIMENSIONS } from "./observation.ts";

/** One row per setting; what each value may be stands in SETTING_COLUMNS. */
export const SETTINGS: Table<{ readonly key: string; readonly value?: string }> = {
  name: "settings",
  title: titleOf(["Cilësimet", "Podešavanja", "Settings", "Ayarlar"]),
  description: "What holds for the whole programme",
  isRequired: true,
  isSplit: false,
  columns: [
    key("key", "key", TEXT, ["Cilësimi", "Podešavanje", "Setting", "Ayar"], "Name of the setting"),
    optional("value", "value", TEXT, ["Vlera", "Vrednost", "Value", "Değer"], "Its value; blank takes the default"),
  ],
};

/** The settings as if each were a column of a table of one row. */
export const SETTING_COLUMNS: Table<Settings>["columns"] = [
  ...texts("required", "title", "title", ["Titulli", "Naslov", "Title", "Başlık"], "Title of the dashboard"),
  required(
    "as_of",
    "asOf",
    { kind: "day", word: "today" },
    ["Data e raportimit", "Datum izveštavanja", "Reporting date", "Bildirim tarihi"],
    "Day every result is computed for, or `today`",
  ),
  required(
    "default_language",
    "defaultLanguage",
    choiceOf(LANGUAGES, LANGUAGE_ALIASES),
    ["Gjuha fillestare", "Početni jezik", "Default language", "Varsayılan dil"],
    "Language shown first",
  ),
  ...texts(
    "required",
    "programme_name",
    "programmeName",
    ["Emri i programit", "Naziv programa", "Programme name", "Program adı"],
    "Name of the programme",
  ),
  optional(
    "small_number_threshold",
    "smallNumberThreshold",
    whole(1),
    ["Pragu i numrave të vegjël", "Prag malih brojeva", "Small number threshold", "Küçük sayı eşiği"],
    "Counts of people below this are protected in a public build",
    "10",
  ),
  optional(
    "zero_is_small",
    "zeroIsSmall",
    listOf(choiceOf(DIMENSIONS, DIMENSION_ALIASES)),
    ["Zeroja është numër i vogël", "Nula je mali broj", "Zero is small", "Sıfır küçük sayıdır"],
    "Dimensions in which 0 is protected too",
    "community",
  ),
  optional(
    "publication_design",
    "publicationDesign",
    choiceOf(["margins", "full"]),
    ["Mënyra e publikimit", "Način objavljivanja", "Publication design", "Yayımlama biçimi"],
    "Whether one dimension at a time is published, or the full cross",
    "margins",
  ),
  optional(
    "on_track_cut",
    "onTrackCut",
    between(0, 1),
    ["Kufiri sipas planit", "Granica po planu", "On track from", "Yolunda sınırı"],
    "Pace from which an indicator is on track",
    "0.95",
  ),
  optional(
    "behind_cut",
    "behindCut",
    between(0, 1),
    ["Kufiri me vonesë", "Granica kašnjenja", "Behind from", "Geride sınırı"],
    "Pace from which an indicator is behind and not off track",
    "0.60",
  ),
  optional(
    "due_soon_days",
    "dueSoonDays",
    whole(0),
    ["Ditë para afatit", "Dana pre roka", "Due soon days", "Son tarihten önceki gün"],
    "Days before a deadline in which an activity is due soon",
    "30",
  ),
  optional(
    "stale_report_days",
    "staleReportDays",
    whole(0),
    ["Ditë pa raport", "Dana bez izveštaja", "Stale report days", "Raporsuz gün"],
    "Days after which the last report on an activity is stale",
    "92",
  ),
  optional(
    "stale_value_months",
    "staleValueMonths",
    whole(0),
    ["Muaj pa vlerë të re", "Meseci bez nove vrednosti", "Stale value months", "Yeni değersiz ay"],
    "Months of grace after an indicator's frequency before its value is stale",
    "6",
  ),
  ...texts(
    "optional",
    "disclaimer",
    "disclaimer",
    ["Shënimi ligjor", "Pravna napomena", "Disclaimer", "Yasal not"],
    "Text on the status of Kosovo and the like",
  ),
  optional("contact", "contact", TEXT, ["Kontakti", "Kontakt", "Contact", "İletişim"], "Whom to write to", ""),
];

export const SOURCES: Table<Source> = {
  name: "sources",
  title: titleOf(["Burimet", "Izvori", "Sources", "Kaynaklar"]),
  description: "Where figures and plans come from",
  isRequired: true,
  isSplit: false,
  columns: [
    key("source", "id", ID, ["Burimi", "Izvor", "Source", "Kaynak"], "Short name other tables refer to"),
    required(
      "kind",
      "kind",
      choiceOf(["published", "programme", "illustrative"], SOURCE_KIND_ALIASES),
      ["Lloji", "Vrsta", "Kind", "Tür"],
      "Whether it is published, the programme's own, or illustrative",
    ),
    required("publisher", "publisher", TEXT, ["Botuesi", "Izdavač", "Publisher", "Yayımlayan"], "Who published it"),
    required("title", "title", TEXT, ["Titulli", "Naslov", "Title", "Başlık"], "What it is called"),
    optional("url", "url", ADDRESS, ["Adresa", "Adresa", "Address", "Adres"], "Where it can be read"),
    required("date", "date", TEXT, ["Data", "Datum", "Date", "Tarih"], "When it was published or read"),
    optional("licence", "licence", TEXT, ["Licenca", "Licenca", "Licence", "Lisans"], "Terms of use"),
    ...texts("optional", "note", "note", ["Shënim", "Napomena", "Note", "Not"], "Remark"),
  ],
};

export const FUNDERS: Table<Funder> = {
  name: "funders",
  title: titleOf(["Financuesit", "Finansijeri", "Funders", "Finansman kaynakları"]),
  description: "Who pays for the programme",
  isRequired: false,
  isSplit: false,
  columns: [
    key("funder", "id", ID, ["Financuesi", "Finansijer", "Funder", "Finansman kaynağı"], "Short name of the funder"),
    ...texts("required", "name", "name", ["Emri", "Naziv", "Name", "Ad"], "Name"),
    optional("url", "url", ADDRESS, ["Adresa", "Adresa", "Address", "Adres"], "Web site"),
    optional("logo", "logo", TEXT, ["Logoja", "Logotip", "Logo", "Logo"], "File of the logo in `public/`"),
    optional("from", "from", DAY, ["Nga", "Od", "From", "Başlangıç"], "First day of funding"),
    optional("to", "to", DAY, ["Deri", "Do", "To", "Bitiş"], "Last day of funding"),
  ],
};

export const MUNICIPALITIES: Table<Municipality> = {
  name: "municipalities",
  title: titleOf(["Komunat", "Opštine", "Municipalities", "Belediyeler"]),
  description: "The municipalities of Kosovo",
  isRequired: true,
  isSplit: false,
  columns: [
    key("municipality", "id", ID, ["Komuna", "Opština", "Municipality", "Belediye"], "Slug of the municipality"),
    optional("code", "code", TEXT, ["Kodi", "Šifra", "Code", "Kod"], "Code of the statistics agency"),
    required(
      "name_sq",
      "name.sq",
      TEXT,
      ["Emri shqip", "Albanski naziv", "Albanian name", "Arnavutça ad"],
      "Name in Albanian",
    ),
    required(
      "name_sr",
      "name.sr",
      TEXT,
      ["Emri serbisht", "Srpski naziv", "Serbian name", "Sırpça ad"],
      "Name in Serbian",
    ),
    required(
      "name_en",
      "name.en",
      TEXT,
      ["Emri anglisht", "Engleski naziv", "English name", "İngilizce ad"],
      "Name in English",
    ),
    optional(
      "name_tr",
      "name.tr",
      TEXT,
      ["Emri turqisht", "Turski naziv", "Turkish name", "Türkçe ad"],
      "Name in Turkish",
    ),
    optional("district", "district", TEXT, ["Rajoni", "Okrug", "District", "Bölge"], "District it lies in"),
    required(
      "programme",
      "inProgramme",
      YES_NO,
      ["Në program", "U programu", "In the programme", "Programda"],
      "Takes part or not",
    ),
    ...texts("optional", "note", "note", ["Shënim", "Napomena", "Note", "Not"], "Remark"),
  ],
};

export const NAMES: Table<Alias> = {
  name: "names",
  title: titleOf(["Emrat", "Nazivi", "Names", "Adlar"]),
  description: "Other names of municipalities, by which places in files are recognised",
  isRequired: false,
  isSplit: false,
  columns: [
    key(
      "alias",
      "alias",
      TEXT,
      ["Emri tjetër", "Drugi naziv", "Other name", "Diğer ad"],
      "Another way to write the name",
    ),
    required(
      "municipality",
      "municipality",
      referenceTo("municipalities"),
      ["Komuna", "Opština", "Municipality", "Belediye"],
      "The municipality meant",
    ),
  ],
};

export const CATEGORIES: Table<Category> = {
  name: "categories",
  title: titleOf(["Kategoritë", "Kategorije", "Categories", "Kategoriler"]),
  description: "The categories values are broken down by; `total` is one of each dimension",
  isRequired: true,
  isSplit: false,
  columns: [
    key(
      "dimension",
      "dimension",
      choiceOf(DIMENSIONS, DIMENSION_ALIASES),
      ["Dimensioni", "Dimenzija", "Dimension", "Kırılım"],
      "What it belongs to",
    ),
    key("category", "id", ID, ["Kategoria", "Kategorija", "Category", "Kategori"], "Short name of the category"),
    ...texts("required", "name", "name", ["Emri", "Naziv", "Name", "Ad"], "Name"),
    required("order", "order", whole(0), ["Radha", "Redosled", "Order", "Sıra"], "Place in lists, from small to large"),
  ],
};
