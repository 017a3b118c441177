import type { Language } from "./language.ts";

/**
 * Other ways to write the words of choice columns, in Albanian, Serbian, English and Turkish: read as the canonical word whatever
 * their case and diacritics, so they say nothing that a person would have to be asked about.
 */
export type ChoiceAliases = Readonly<Record<string, readonly string[]>>;

export const YES_NO_ALIASES: ChoiceAliases = {
  yes: ["po", "da", "y", "true", "e vërtetë", "tačno", "evet", "doğru"],
  no: ["jo", "ne", "n", "false", "e pavërtetë", "netačno", "hayır", "yanlış"],
};

export const ACTIVITY_STAGE_ALIASES: ChoiceAliases = {
  notStarted: [
    "e pafilluar",
    "i pafilluar",
    "pa filluar",
    "nuk ka filluar",
    "nije započeta",
    "nije započeto",
    "not started",
    "başlamadı",
    "başlanmadı",
  ],
  inProgress: ["në zbatim", "në proces", "në vazhdim", "u toku", "in progress", "ongoing", "sürüyor", "devam ediyor"],
  completed: [
    "e përfunduar",
    "i përfunduar",
    "përfunduar",
    "e kryer",
    "završena",
    "završeno",
    "done",
    "finished",
    "tamamlandı",
    "bitti",
  ],
  cancelled: ["e anuluar", "i anuluar", "anuluar", "otkazana", "otkazano", "canceled", "iptal edildi", "iptal"],
  onHold: [
    "e pezulluar",
    "i pezulluar",
    "pezulluar",
    "obustavljena",
    "obustavljeno",
    "on hold",
    "suspended",
    "askıda",
    "durduruldu",
  ],
};

export const PLAN_STAGE_ALIASES: ChoiceAliases = {
  none: ["nuk ka plan", "pa plan", "nema plana", "no plan", "plan yok", "henüz plan yok"],
  drafting: [
    "në hartim",
    "në përgatitje",
    "u izradi",
    "u pripremi",
    "being drafted",
    "in preparation",
    "hazırlanıyor",
    "taslak",
  ],
  finalised: ["i finalizuar", "i përfunduar", "finalizovan", "završen", "finalized", "hazırlandı"],
  adopted: ["i miratuar", "miratuar", "usvojen", "approved", "kabul edildi", "onaylandı"],
  underWay: ["në zbatim", "u sprovođenju", "u toku", "under way", "in progress", "uygulanıyor"],
  closed: ["i mbyllur", "mbyllur", "zatvoren", "okončan", "kapandı", "sona erdi"],
};

export const INDICATOR_KIND_ALIASES: ChoiceAliases = {
  rate: ["normë", "norma", "stopa", "përqindje", "procenat", "percentage", "oran", "yüzde"],
  count: ["numër", "numri", "broj", "number", "sayı"],
  milestone: ["moment kyç", "prekretnica", "dönüm noktası"],
};

export const DIRECTION_ALIASES: ChoiceAliases = {
  increase: ["rritje", "rast", "povećanje", "up", "artış", "artma"],
  decrease: ["ulje", "zvogëlim", "smanjenje", "pad", "down", "azalış", "azalma"],
  none: ["asnjë", "pa drejtim", "nema", "bez smera", "yok", "yön yok"],
};

export const RESULT_LEVEL_ALIASES: ChoiceAliases = {
  impact: ["ndikim", "ndikimi", "uticaj", "etki"],
  outcome: ["rezultat", "rezultati", "ishod", "sonuç"],
  output: ["produkt", "produkti", "učinak", "çıktı"],
  process: ["proces", "procesi", "süreç"],
  context: ["kontekst", "konteksti", "bağlam"],
};

export const FREQUENCY_ALIASES: ChoiceAliases = {
  schoolYear: ["vit shkollor", "viti shkollor", "školska godina", "school year", "öğretim yılı", "okul yılı"],
  semester: ["gjysmëvjetor", "gjysmëvjetori", "semestri", "polugodište", "semestar", "yarıyıl"],
  quarter: ["tremujor", "tremujori", "kvartal", "tromesečje", "çeyrek", "üç ay"],
  month: ["muaj", "muaji", "mesec", "monthly", "ay"],
  year: ["vit", "viti", "godina", "yearly", "annual", "yıl"],
};

export const AGGREGATION_ALIASES: ChoiceAliases = {
  ratio: ["raport", "raporti", "odnos", "oran"],
  sum: ["shumë", "shuma", "zbir", "toplam"],
  none: ["asnjë", "nema", "bez sabiranja", "yok"],
};

export const ROLE_ALIASES: ChoiceAliases = {
  baseline: ["vlera bazë", "vlerë bazë", "baza", "polazna vrednost", "base", "başlangıç değeri", "başlangıç"],
  interim: ["synimi i ndërmjetëm", "synim i ndërmjetëm", "prelazna ciljna vrednost", "interim target", "ara hedef"],
  target: ["vlera e synuar", "synimi", "synim", "ciljna vrednost", "cilj", "hedef değer", "hedef"],
};

export const SOURCE_KIND_ALIASES: ChoiceAliases = {
  published: ["i publikuar", "e publikuar", "publikuar", "objavljeno", "objavljen", "yayımlanmış", "yayımlandı"],
  programme: ["programi", "program", "nga programi", "program kayıtları"],
  illustrative: ["ilustruese", "ilustrues", "ilustrativno", "ilustrativan", "örnek amaçlı", "örnek"],
};

export const DIMENSION_ALIASES: ChoiceAliases = {
  sex: ["gjinia", "pol", "gender", "cinsiyet"],
  community: ["komuniteti", "zajednica", "ethnicity", "topluluk"],
  level: ["niveli", "niveli i arsimit", "nivo", "nivo obrazovanja", "level of education", "eğitim düzeyi", "düzey"],
};

export const MARK_ALIASES: ChoiceAliases = {
  p: ["e përkohshme", "privremeno", "provisional", "geçici"],
  r: ["e rishikuar", "revidirano", "revised", "gözden geçirilmiş"],
  e: ["e vlerësuar", "procenjeno", "estimated", "tahmini"],
  b: ["ndërprerje e serisë", "prekid serije", "break in series", "seride kırılma"],
  u: ["besueshmëri e ulët", "niska pouzdanost", "low reliability", "düşük güvenilirlik"],
};

export const LANGUAGE_ALIASES: Readonly<Record<Language, readonly string[]>> = {
  sq: ["shqip", "albanski", "albanian", "arnavutça"],
  sr: ["serbisht", "srpski", "serbian", "sırpça"],
  en: ["anglisht", "engleski", "english", "ingilizce"],
  tr: ["turqisht", "turski", "turkish", "türkçe"],
};
