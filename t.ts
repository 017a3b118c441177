import { readPaths } from "#cli/folder.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { loadSolver } from "#protect/solver.ts";
import { protectDataset } from "#protect/protectDataset.ts";
import { solveInWorkers } from "#build/solveInWorkers.ts";
import { auditBlocks } from "#protect/audit/auditBlocks.ts";
import { auditBlock } from "#protect/audit/auditBlock.ts";
import { sumOfAudits } from "#protect/audit/audit.ts";
for (const f of ["data","data/learning-centres"]) {
const { files } = await readPaths([f]);
const { dataset, issues } = readDataset(files, "2026-11-27" as never);
if (!dataset) throw new Error(JSON.stringify(issues.slice(0,3)));
let t=Date.now();
const p = await protectDataset(dataset, solveInWorkers((d,n)=>process.stderr.write(`\r${d}/${n}`)));
console.log("protect ms", Date.now()-t);
const solver = await loadSolver();
const c0=process.cpuUsage().user/1000;
const blocks=auditBlocks(p.dataset);
console.log("blocks",blocks.length,(process.cpuUsage().user/1000-c0).toFixed(0));
const a=sumOfAudits(blocks.map(b=>{const c=process.cpuUsage().user/1000; const r=auditBlock(b,solver); const d=process.cpuUsage().user/1000-c; if(d>1500)console.log("slow",d); return r;}));
console.log("audit cpu ms",(process.cpuUsage().user/1000-c0).toFixed(0), {...a,faults:a.faults.length}, a.faults.slice(0,30).map(f=>[f.kind,f.indicator,f.area,f.period,Object.values(f.disaggregation).join("/"),f.part,f.lower,f.upper].join(" ")));
}
