import { propertiesNamed, type Component } from './components.js';
import type { Patience } from './recurrence.js';
import { timesOf, type TimeValue } from './time-values.js';

/** Most times that are read of one line. */
export const MOST_LISTED = 1_000;

/** To find a time out takes as long as to look at ten days. */
const COST = 10;

/** The times that a component lists under a name, as far as patience goes; it is below 0 where it ended before they did. */
export const listedTimes = (
  component: Component,
  name: string,
  patience: Patience,
): TimeValue[] => {
  const times: TimeValue[] = [];
  for (const line of propertiesNamed(component, name)) {
    const most = Math.min(MOST_LISTED, Math.floor(patience.left / COST));
    const found = timesOf(line, Math.max(0, most));
    patience.left -= COST * Math.max(1, found.length);
    if (patience.left < 0) break;
    times.push(...found);
  }
  return times;
};
