import { describe, expect, it } from '@jest/globals';

import { EVENT_TYPES, LISTENABLE_TYPES } from './event-types.js';

describe('the types of announcements', () => {
  it('are named as Standard Webhooks wants it', () => {
    for (const type of Object.keys(EVENT_TYPES)) expect(type).toMatch(/^[a-z_]+(\.[a-z_]+)+$/);
  });

  it('can all be listened to but the test', () => {
    expect([...LISTENABLE_TYPES, 'webhook.test']).toEqual(Object.keys(EVENT_TYPES));
  });

  it('ask a permission of who listens, all but the test', () => {
    for (const type of LISTENABLE_TYPES) expect(EVENT_TYPES[type].permission).toMatch(/:read$/);
  });
});
