import { useWords } from "#ui/layout/WordsContext.tsx";
import { funnelFinding } from "./funnelFinding.ts";
import type { FunnelFacts } from "./funnelProps.ts";
import { KeyItem } from "./KeyItem.tsx";
import { symbolPath } from "./symbol.ts";

/** What the signs of a funnel plot mean, and what may and may not be read from it. */
export function FunnelKey({ funnel, decimals }: Pick<FunnelFacts, "funnel" | "decimals">) {
  const words = useWords();
  const { above, below, inside, pooledPercent } = funnelFinding(funnel);
  const pooled = words.say("chart.pooled", { value: words.formatPercent(pooledPercent, decimals) });
  const far = "chart-spot chart-spot--far";
  return (
    <div className="chart-foot">
      <ul className="chart-key">
        <KeyItem text={pooled} path="M-12 0H12" className="chart-pooled-sample" isWide />
        <KeyItem text={words.say("chart.funnel.limits95")} path={LIMITS} className="chart-limits-sample-95" isWide />
        <KeyItem text={words.say("chart.funnel.limits998")} path={LIMITS} className="chart-limits-sample-998" isWide />
        {inside > 0 && (
          <KeyItem text={words.say("chart.funnel.inside")} path={symbolPath(0, 5)} className="chart-spot" />
        )}
        {above.length > 0 && (
          <KeyItem text={words.say("chart.above")} path={symbolPath(2, 5)} className={`${far} chart-spot--above`} />
        )}
        {below.length > 0 && (
          <KeyItem text={words.say("chart.below")} path={symbolPath(3, 5)} className={`${far} chart-spot--below`} />
        )}
      </ul>
      <p className="chart-remark">
        {words.say("chart.funnel.explanation")} {words.say("chart.axisRoot")}
      </p>
    </div>
  );
}

const LIMITS = "M-12-5H12M-12 5H12";
