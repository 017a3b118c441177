/**
 * Other ways to write the words of choice columns, in Albanian, Serbian and English: read as the canonical word whatever
 * their case and diacritics, so they say nothing that a person would have to be asked about.
 */
export type ChoiceAliases = Readonly<Record<string, readonly string[]>>;

export const YES_NO_ALIASES: ChoiceAliases = {
  yes: ["po", "da", "y", "true", "e vërtetë", "tačno"],
  no: ["jo", "ne", "n", "false", "e pavërtetë", "netačno"],
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
  ],
  inProgress: ["në zbatim", "në proces", "në vazhdim", "u toku", "in progress", "ongoing"],
  completed: ["e përfunduar", "i përfunduar", "përfunduar", "e kryer", "završena", "završeno", "done", "finished"],
  cancelled: ["e anuluar", "i anuluar", "anuluar", "otkazana", "otkazano", "canceled"],
  onHold: ["e pezulluar", "i pezulluar", "pezulluar", "obustavljena", "obustavljeno", "on hold", "suspended"],
};

export const PLAN_STAGE_ALIASES: ChoiceAliases = {
  none: ["nuk ka plan", "pa plan", "nema plana", "no plan"],
  drafting: ["në hartim", "në përgatitje", "u izradi", "u pripremi", "being drafted", "in preparation"],
  finalised: ["i finalizuar", "i përfunduar", "finalizovan", "završen", "finalized"],
  adopted: ["i miratuar", "miratuar", "usvojen", "approved"],
  underWay: ["në zbatim", "u sprovođenju", "u toku", "under way", "in progress"],
  closed: ["i mbyllur", "mbyllur", "zatvoren", "okončan"],
};

export const INDICATOR_KIND_ALIASES: ChoiceAliases = {
  rate: ["normë", "norma", "stopa", "përqindje", "procenat", "percentage"],
  count: ["numër", "numri", "broj", "number"],
  milestone: ["moment kyç", "prekretnica"],
};

export const DIRECTION_ALIASES: ChoiceAliases = {
  increase: ["rritje", "rast", "povećanje", "up"],
  decrease: ["ulje", "zvogëlim", "smanjenje", "pad", "down"],
  none: ["asnjë", "pa drejtim", "nema", "bez smera"],
};

export const RESULT_LEVEL_ALIASES: ChoiceAliases = {
  impact: ["ndikim", "ndikimi", "uticaj"],
  outcome: ["rezultat", "rezultati", "ishod"],
  output: ["produkt", "produkti", "učinak"],
  process: ["proces", "procesi"],
  context: ["kontekst", "konteksti"],
};

export const FREQUENCY_ALIASES: ChoiceAliases = {
  schoolYear: ["vit shkollor", "viti shkollor", "školska godina", "school year"],
  semester: ["gjysmëvjetor", "gjysmëvjetori", "semestri", "polugodište", "semestar"],
  quarter: ["tremujor", "tremujori", "kvartal", "tromesečje"],
  month: ["muaj", "muaji", "mesec", "monthly"],
  year: ["vit", "viti", "godina", "yearly", "annual"],
};

export const AGGREGATION_ALIASES: ChoiceAliases = {
  ratio: ["raport", "raporti", "odnos"],
  sum: ["shumë", "shuma", "zbir"],
  none: ["asnjë", "nema", "bez sabiranja"],
};

export const ROLE_ALIASES: ChoiceAliases = {
  baseline: ["vlera bazë", "vlerë bazë", "baza", "polazna vrednost", "base"],
  interim: ["synimi i ndërmjetëm", "synim i ndërmjetëm", "prelazna ciljna vrednost", "interim target"],
  target: ["vlera e synuar", "synimi", "synim", "ciljna vrednost", "cilj"],
};

export const SOURCE_KIND_ALIASES: ChoiceAliases = {
  published: ["i publikuar", "e publikuar", "publikuar", "objavljeno", "objavljen"],
  programme: ["programi", "program", "nga programi"],
  illustrative: ["ilustruese", "ilustrues", "ilustrativno", "ilustrativan"],
};

export const DIMENSION_ALIASES: ChoiceAliases = {
  sex: ["gjinia", "pol", "gender"],
  community: ["komuniteti", "zajednica", "ethnicity"],
  level: ["niveli", "niveli i arsimit", "nivo", "nivo obrazovanja", "level of education"],
};

export const MARK_ALIASES: ChoiceAliases = {
  p: ["e përkohshme", "privremeno", "provisional"],
  r: ["e rishikuar", "revidirano", "revised"],
  e: ["e vlerësuar", "procenjeno", "estimated"],
  b: ["ndërprerje e serisë", "prekid serije", "break in series"],
  u: ["besueshmëri e ulët", "niska pouzdanost", "low reliability"],
};

export const LANGUAGE_ALIASES: ChoiceAliases = {
  sq: ["shqip", "albanski", "albanian"],
  sr: ["serbisht", "srpski", "serbian"],
  en: ["anglisht", "engleski", "english"],
};
