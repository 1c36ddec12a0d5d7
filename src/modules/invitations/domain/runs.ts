/**
 * Cuts a list into runs in which no two items have the same key, keeping their order: what a run does can be
 * written at once, and whoever comes later sees what was done before.
 */
export const runsOf = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => {
  const runs: Item[][] = [];
  let keys = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    const run = runs.at(-1);
    if (run === undefined || keys.has(key)) {
      runs.push([item]);
      keys = new Set([key]);
    } else {
      run.push(item);
      keys.add(key);
    }
  }
  return runs;
};
