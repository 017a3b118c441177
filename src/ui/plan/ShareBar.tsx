/**
 * A share (0–1, or more where more was used than there was) as a bar. Only seen: its number stands beside it. What is
 * above the whole is marked at the end; an absent share leaves the bar dashed.
 */
export function ShareBar({ share, of }: { readonly share: number | undefined; readonly of: string }) {
  const width = 100 * Math.min(1, Math.max(0, share ?? 0));
  const isOver = share !== undefined && share > 1;
  return (
    <svg aria-hidden="true" className={`share-bar share-bar--${of}`} viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect
        className={share === undefined ? "share-bar__unknown" : "share-bar__whole"}
        x="0"
        y="0"
        width="100"
        height="8"
      />
      <rect className="share-bar__part" x="0" y="0" width={width} height="8" />
      {isOver && <rect className="share-bar__over" x="97" y="0" width="3" height="8" />}
    </svg>
  );
}
