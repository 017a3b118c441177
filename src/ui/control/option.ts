/** One of several things to choose from. Options of the same `group` stand together under its name. */
export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly group?: string;
};

/** Options by group, groups in the order they first appear; what has none comes under `undefined`. */
export function groupOptions<One extends Option<string>>(
  options: readonly One[],
): ReadonlyMap<string | undefined, readonly One[]> {
  const groups = new Map<string | undefined, One[]>();
  for (const option of options) {
    const members = groups.get(option.group);
    if (members) members.push(option);
    else groups.set(option.group, [option]);
  }
  return groups;
}
