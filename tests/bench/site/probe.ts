/**
 * Does something once the frame that is being made is painted, and before whatever else waits its turn: work that a page
 * has put off until then would count with it. Text, as it runs in the page.
 */
export const AFTER_PAINT = `const afterPaint = (then) => scheduler.postTask(then, { priority: "user-blocking" });`;

/**
 * Watches a page from its first moment: `seen` tells when map, line and table were whole and painted, `blocked` for how
 * long the page could not answer, `change` waits until all three show something else. Text, as it runs in the page.
 * @param probe how many areas, points and rows stand where on this side, as the body of a function.
 */
export function probeScript(probe: string, most: { areas: number; points: number; rows: number }): string {
  return `{
  const count = () => { ${probe} };
  const whole = {
    map: ({ areas }) => areas.length >= ${most.areas},
    line: ({ points }) => points >= ${most.points},
    table: ({ rows }) => rows.length >= ${most.rows},
  };
  const seen = {};
  const tasks = [];
  let [shift, first] = [0, undefined];
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => tasks.push([startTime, startTime + duration]));
  observe("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) shift += value; });
  observe("paint", ({ name, startTime }) => { if (name === "first-contentful-paint") first = startTime; });
  ${AFTER_PAINT}
  const isWhole = (counts) => Object.values(whole).every((test) => test(counts));
  const signature = ({ areas, rows, line }) => [areas.join(), rows.join(), line];
  const watch = () => {
    // What is found before a frame is painted with it, and seen once the next task runs.
    const counts = document.body === null ? undefined : count();
    const now = performance.now();
    if (counts !== undefined)
      for (const [name, test] of Object.entries(whole))
        if (seen[name] === undefined && test(counts)) afterPaint(() => { seen[name] ??= performance.now(); });
    if (Object.keys(seen).length < 3) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  let before;
  window.bench = {
    seen, tasks,
    isWhole: () => isWhole(count()),
    counts: () => { const { areas, points, rows } = count(); return [areas.length, points, rows.length]; },
    told: () => ({ first, shift, seen, tasks }),
    arm: (mustLineChange) => {
      before = signature(count());
      window.bench.changed = new Promise((resolve) => {
        let start;
        const begin = () => { start ??= performance.now(); };
        for (const choice of ["input", "click"]) addEventListener(choice, begin, { once: true, capture: true });
        window.bench.begin = begin;
        const look = () => {
          const counts = count();
          const now = signature(counts);
          const isOther = now[0] !== before[0] && now[1] !== before[1] && (!mustLineChange || now[2] !== before[2]);
          if (start !== undefined && isOther && isWhole(counts)) afterPaint(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
  };
}`;
}
