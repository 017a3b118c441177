import type { ProtectionReport } from "#domain/protection.ts";
import { Notice } from "#ui/control/Notice.tsx";
import type { Site } from "./useSite.ts";

/** Which figures the public does not see, why, and how that was checked (rules S); of an internal build, that it hides none. */
export function MethodProtection({ site }: { readonly site: Site }) {
  const { words, first } = site;
  const { say } = words;
  const { smallNumberThreshold: threshold, zeroIsSmall, publicationDesign } = first.settings;
  const dimensions = words.formatList(zeroIsSmall.map((dimension) => say(`common.dimension.${dimension}`)));
  return (
    <>
      {first.audience === "internal" && <Notice kind="internal">{say("method.protection.internal")}</Notice>}
      {first.audience === "public" && first.protection === undefined && (
        <Notice kind="note">{say("method.protection.none")}</Notice>
      )}
      <p>{say("method.protection.why", { threshold })}</p>
      {zeroIsSmall.length > 0 && <p>{say("method.protection.zero", { dimensions })}</p>}
      <p>{say("method.protection.follows")}</p>
      <p>{say("method.protection.others")}</p>
      <p>{say(`method.protection.design.${publicationDesign}`)}</p>
      <p>{say("method.protection.concluded")}</p>
      {first.protection && <Report site={site} report={first.protection} />}
    </>
  );
}

/** What protecting these data came to, and how it was checked (S3). */
function Report({ site: { words }, report }: { readonly site: Site; readonly report: ProtectionReport }) {
  const { say } = words;
  const { threshold, fewestValues } = report;
  const counts = (["published", "primary", "complementary", "outsideDesign"] as const).filter(
    (kind) => kind === "published" || report[kind] > 0,
  );
  return (
    <>
      <h3>{say("method.protection.checked.title")}</h3>
      <p>{say("method.protection.checked", { threshold })}</p>
      {fewestValues !== undefined && <p>{say("method.protection.fewest", { count: fewestValues })}</p>}
      <table className="symbols">
        <caption className="visually-hidden">{say("method.protection.counts")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("method.protection.counts")}</th>
            <th scope="col" className="numeric">
              {say("method.protection.number")}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say(`method.protection.count.${kind}`)}</th>
              <td className="numeric">{words.formatNumber(report[kind], 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
