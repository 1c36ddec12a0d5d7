/** The tables of this module; none has an entity, because figures are written by the thousand. */
export const visibilityTables = [
  'matched_readings',
  'post_current',
  'post_day',
  'post_warnings',
  'readings',
  'readings_horizon',
  'unmatched_readings',
  'untold_readings',
] as const;
