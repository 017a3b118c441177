import { it } from "vitest";
import { observationAt } from "#domain/observationTable.ts";
import { protectDataset, solveInTurn } from "#protect/protectDataset.ts";
import { structureOf } from "#protect/blocks.ts";
import { count, rate, solver, faultsOf } from "./audit/tables.ts";
import { datasetWith } from "./generated.ts";
it("x", async () => {
  const rows = [rate(0,17),rate(0,1,{community:"albanian"}),rate(0,16,{community:"roma"}),rate(0,0,{community:"turk"}),
   rate(0,16,{area:"decan"}),rate(0,16,{area:"decan",community:"albanian"}),rate("z","z",{area:"decan",community:"roma"}),rate(0,0,{area:"decan",community:"turk"})];
  const d = datasetWith(rows);
  const p = await protectDataset(d, solveInTurn(solver));
  const show = (x: any) => { for (let i=0;i<x.observations.length;i++){const o=observationAt(x.observations,i); console.log(o.area,o.disaggregation.community,JSON.stringify(o.numerator),JSON.stringify(o.denominator));}};
  show(p.dataset); console.log(faultsOf(p.dataset), d.settings.smallNumberThreshold);
  const q = await protectDataset(p.dataset, solveInTurn(solver));
  console.log(q.hidden.map(h=>[h.area,h.disaggregation.community,h.part]));
});
