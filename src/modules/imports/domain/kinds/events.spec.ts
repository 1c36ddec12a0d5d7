import { expect, it } from '@jest/globals';

import { EVENT_FIELDS } from './events.js';

it('every moment of an event may have its time of day in a column of its own', () => {
  const names = EVENT_FIELDS.fields.filter(({ type }) => type === 'moment').map(({ name }) => name);
  expect(names).toEqual(['startsAt', 'endsAt', 'doorsAt', 'rsvpDeadline']);
  const times = EVENT_FIELDS.fields.filter(({ type }) => type === 'time').map(({ name }) => name);
  expect(times).toEqual(names.map((name) => `${name}.time`));
});

it('a deadline of a day is its end, and doors that only say a day say nothing', () => {
  const means = new Map(EVENT_FIELDS.fields.map(({ name, dayMeans }) => [name, dayMeans]));
  expect(means.get('rsvpDeadline')).toBe('end');
  expect(means.get('doorsAt')).toBeNull();
});
