/**
 * Whole parts that add up to the total exactly, in proportion to the weights and none above its cap (largest remainder,
 * then whoever lacks most of its share and has room).
 * @throws RangeError when the caps hold less than the total.
 */
export function allocate(
  total: number,
  weights: readonly number[],
  caps: readonly number[] = weights.map(() => Number.POSITIVE_INFINITY),
): readonly number[] {
  if (caps.reduce((sum, cap) => sum + cap, 0) < total)
    throw new RangeError(`no room for ${total} in ${caps.join("+")}`);
  const sum = weights.reduce((one, other) => one + other, 0);
  const shares = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const parts = shares.map((share, index) => Math.min(Math.floor(share), caps[index] ?? 0));
  for (let left = total - parts.reduce((one, other) => one + other, 0); left > 0; left--) {
    const next = mostLacking(parts, shares, weights, caps);
    parts[next] = (parts[next] ?? 0) + 1;
  }
  return parts;
}

/** A part without weight takes something only when all that have weight are full. */
function mostLacking(
  parts: readonly number[],
  shares: readonly number[],
  weights: readonly number[],
  caps: readonly number[],
): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  parts.forEach((part, index) => {
    if (part >= (caps[index] ?? 0)) return;
    const lack = (weights[index] ?? 0) > 0 ? (shares[index] ?? 0) - part : -1e12;
    if (lack > most) [best, most] = [index, lack];
  });
  return best;
}
