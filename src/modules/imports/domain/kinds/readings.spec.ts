import { expect, it } from '@jest/globals';

import { METRICS } from '../../../visibility/visibility.contract.js';
import { READING_FIELDS } from './readings.js';

it('every counter has words in both languages', () => {
  const fields = READING_FIELDS.fields.filter(({ name }) => name.startsWith('metrics.'));
  expect(fields.map(({ name }) => name).sort()).toEqual(METRICS.map((m) => `metrics.${m}`).sort());
  for (const { headers } of fields) {
    expect(headers.fr.length).toBeGreaterThan(0);
    expect(headers.en.length).toBeGreaterThan(0);
  }
});
