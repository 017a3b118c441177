/**
 * The script that stands in a page itself, since it must be there before all others: it keeps what a reader presses and
 * chooses while nothing answers yet, for state/earlyUse.ts to do.
 */
export const KEEP_EARLY_USES = `earlyUses=[];{
const keep=(e)=>{e&&earlyUses.push([e,e.value])}
document.onclick=({target:t})=>keep(t.closest?.("button"))
document.onchange=({target:t})=>keep(t)
}`;
