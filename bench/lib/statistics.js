const sorted = (values) => values.toSorted((a, b) => a - b);

/** The value below which `share` of the values lie. */
export const percentile = (values, share) => {
  const all = sorted(values);
  return all[Math.min(all.length - 1, Math.floor(all.length * share))];
};

/** The middle value, or the mean of the two middle ones. */
const median = (values) => {
  const all = sorted(values);
  const half = Math.floor(all.length / 2);
  return all.length % 2 === 1 ? all[half] : (all[half - 1] + all[half]) / 2;
};

const rounded = (value, digits) => Number(value.toPrecision(digits));

/**
 * One line of the result. `ratio` is how many times better than the peer we are, whatever the unit,
 * so that more is always better; a row without a peer value to reach only informs. `holds` is
 * judged before anything is rounded. `taken` is how often the side that was timed less often was timed.
 */
export const resultRow = ({
  better = 'more',
  aim = null,
  mustReach = null,
  of = median,
  ...row
}) => {
  const ours = of(row.ours);
  const peerValue = median(row.peerValue);
  const ratio = better === 'more' ? ours / peerValue : peerValue / ours;
  return {
    id: row.id,
    measure: row.measure,
    unit: row.unit,
    ours: rounded(ours, 4),
    peer: row.peer,
    peerValue: rounded(peerValue, 4),
    ratio: rounded(ratio, 3),
    mustReach,
    holds: mustReach === null || ratio >= mustReach,
    aim,
    // A limit is not timed.
    taken: row.peer === 'limit' ? row.ours.length : Math.min(row.ours.length, row.peerValue.length),
    rounds: {
      ours: row.ours.map((value) => rounded(value, 4)),
      peer: row.peerValue.map((value) => rounded(value, 4)),
    },
  };
};
