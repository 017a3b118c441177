import type { Day } from "#domain/day.ts";
import type { Issue } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import { type Reading, readDataset } from "#ingest/readDataset.ts";

/** The day the tests are run on, as far as `today` matters. */
export const TODAY = "2026-01-31" as Day;

/** A small data set without a fault, with rows to spare that nothing refers to. Row numbers count the header as 1. */
export const CLEAN: Readonly<Record<string, string>> = {
  "settings.csv": `key,value
title_en,Staying in school
as_of,2025-12-31
default_language,sq
programme_name_sq,Programi
small_number_threshold,10
contact,zyra@example.org
`,
  "sources.csv": `source,kind,publisher,title,url,date,licence,note_en
emis,published,MESTI,EMIS 2024/25,https://example.org/emis,2025-09-15,,
plans,programme,ECMI,Plans,,2025,,
made-up,illustrative,Vijim,Made up,,2025,,
spare,published,ASK,Census,https://example.org,2024,,
`,
  "funders.csv": `funder,name_sq,name_sr,name_en,url,logo,from,to
eu,Bashkimi Evropian,Evropska unija,European Union,https://example.org,eu.svg,2022-10-18,2024-11-30
`,
  "municipalities.csv": `municipality,code,name_sq,name_sr,name_en,district,programme
prizren,1,Prizren,Prizren,Prizren,Prizren,yes
peje,2,Pejë,Peć,Peja,Pejë,yes
gjilan,3,Gjilan,Gnjilane,Gjilan,Gjilan,no
decan,4,Deçan,Dečani,Deçan,Gjakovë,no
`,
  "names.csv": `alias,municipality
Peja,peje
Ipek,peje
Призрен,prizren
Gjilani,gjilan
`,
  "categories.csv": `dimension,category,name_en,order
sex,total,Total,0
sex,female,Girls,1
sex,male,Boys,2
community,total,Total,0
community,roma,Roma,1
level,total,Total,0
level,lower,Lower secondary,1
`,
  "indicators.csv": `indicator,kind,unit,direction,result_level,headline,persons,frequency,aggregation,tolerance,decimals,valid_min,valid_max,name_en,definition_en,source
dropout,rate,percent,decrease,impact,yes,yes,schoolYear,ratio,,2,0,100,Dropout rate,Who left,emis
pupils,count,pupils,none,context,no,yes,schoolYear,sum,,0,0,,Pupils,Who is enrolled,emis
adopted,milestone,yes_no,increase,output,no,no,schoolYear,sum,,0,0,1,Plan adopted,Whether adopted,plans
spare,count,schools,increase,output,no,no,schoolYear,sum,,0,0,500,Schools,Schools with a team,emis
`,
  "observations.csv": `indicator,municipality,period,sex,community,level,value,numerator,denominator,mark,source,note_en
pupils,prizren,2023/24,total,total,total,900,,,,emis,
pupils,prizren,2023/24,female,total,total,400,,,,emis,
pupils,prizren,2023/24,male,total,total,500,,,p,emis,
pupils,peje,2023/24,total,total,total,100,,,,emis,
pupils,programme,2023/24,total,total,total,1000,,,,emis,
dropout,prizren,2023/24,total,total,total,,20,1000,,emis,
dropout,prizren,2024/25,total,total,total,,15,1000,r;e,emis,Recounted
dropout,peje,2024/25,total,total,total,[c],,,,emis,
adopted,peje,2024/25,total,total,total,1,,,,plans,
dropout,gjilan,2024/25,total,total,total,1.5,,,,emis,
spare,prizren,2024/25,total,total,total,10,,,,emis,
spare,peje,2024/25,total,total,total,11,,,,emis,
spare,gjilan,2024/25,total,total,total,12,,,,emis,
spare,decan,2024/25,total,total,total,13,,,,emis,
spare,prizren,2023/24,total,total,total,14,,,,emis,
spare,peje,2023/24,total,total,total,15,,,,emis,
spare,gjilan,2023/24,total,total,total,16,,,,emis,
spare,decan,2023/24,total,total,total,17,,,,emis,
dropout,decan,2023/24,total,total,total,,5,100,,emis,
dropout,decan,2024/25,total,total,total,,4,100,,emis,
dropout,decan,2022/23,total,total,total,,6,100,,emis,
dropout,peje,2022/23,total,total,total,,7,100,,emis,
adopted,prizren,2024/25,total,total,total,0,,,,plans,
spare,prizren,2022/23,total,total,total,18,,,,emis,
spare,peje,2022/23,total,total,total,19,,,,emis,
`,
  "targets.csv": `indicator,municipality,sex,community,level,role,period,value,numerator,denominator,source,note_en
dropout,prizren,total,total,total,baseline,2023/24,,20,1000,emis,
dropout,prizren,total,total,total,interim,2025/26,1.5,,,plans,
dropout,prizren,total,total,total,target,2026/27,1,,,plans,
dropout,peje,total,total,total,baseline,2023/24,3,,,emis,
dropout,peje,total,total,total,target,2026/27,2,,,plans,
spare,prizren,total,total,total,baseline,2023/24,14,,,emis,
spare,prizren,total,total,total,target,2026/27,20,,,plans,
spare,peje,total,total,total,baseline,2023/24,15,,,emis,
spare,peje,total,total,total,target,2026/27,21,,,plans,
`,
  "plans.csv": `plan,municipality,version,stage,start,end,adopted_on,adopted_by,title_sq,source
map-prizren,prizren,1,adopted,2024-09-01,2027-08-31,2024-06-30,Kuvendi,Plani i Prizrenit,plans
map-peje,peje,1,drafting,,,,,Plani i Pejës,plans
map-spare,gjilan,1,none,,,,,Plani i Gjilanit,plans
`,
  "goals.csv": `plan,goal,title_sq
*,1,Më pak braktisje
*,1.1,Hulumtim i hershëm
map-prizren,1.2,Punë me prindër
map-prizren,2,Regjistrim
`,
  "activities.csv": `plan,activity,goal,title_sq,responsible,partners,start,deadline,stage,completed_on,percent_done,planned_eur,spent_eur,funding_source,target_group,indicators,evidence,source
map-prizren,1.1.1,1.1,Trajnim,DKA,,2024-09-01,2025-06-30,completed,2025-06-01,100,1200.50,1100,eu,mësimdhënës,dropout;pupils,raport.pdf,plans
map-prizren,1.2.1,1.2,Takime,DKA,,2024-09-01,2025-12-31,inProgress,,40,300,100.25,eu,prindër,dropout,,plans
map-peje,1.1.1,1.1,Trajnim,DKA,,,,notStarted,,,,,,,,,plans
map-peje,1.1.2,1.1,Botim,DKA,,2025-01-01,2025-12-31,onHold,,0,100,0,,,,,plans
`,
  "reports.csv": `plan,activity,date,reporter,stage,percent_done,spent_eur,evidence,note_sq,reason_late_sq
map-prizren,1.1.1,2025-03-31,DKA Prizren,inProgress,60,700,,,
map-prizren,1.2.1,2025-03-31,DKA Prizren,inProgress,20,50,,,
`,
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function filesOf(texts: Readonly<Record<string, string>>): readonly NamedBytes[] {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: bytesOf(text) }));
}

/** The clean data set with some files put in its place or beside it; `undefined` takes a file out. */
export function readWith(changes: Readonly<Record<string, string | undefined>> = {}): Reading {
  const texts = Object.entries({ ...CLEAN, ...changes }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text]],
  );
  return readDataset(filesOf(Object.fromEntries(texts)), TODAY);
}

/** One file of the clean data set with a piece of text replaced. */
export function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = CLEAN[file] ?? "";
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  return { [file]: text.replace(from, () => to) };
}

/** What a test compares of an issue. */
export type Brief = {
  readonly code: IssueCode;
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly text: string;
};

export function briefOf({ code, place, text }: Issue): Brief {
  const { sheet: _, ...rest } = place;
  return { code, ...rest, text };
}

export function briefs(reading: Reading): readonly Brief[] {
  return reading.issues.map(briefOf);
}
