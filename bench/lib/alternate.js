/**
 * Lets the sides take turns, each round in the other direction, so that a machine that slows down
 * or warms up is no side's luck. Answers the values of each side, one a round. On a machine so slow
 * that the time for all is up, one round is enough.
 */
export const alternate = async (stage, sides, rounds = stage.sizes.rounds) => {
  const names = Object.keys(sides);
  const values = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds && (round === 0 || !stage.isLate()); round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      values[name].push(await sides[name]());
    }
  }
  return values;
};
