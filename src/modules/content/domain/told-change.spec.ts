import { describe, expect, it } from '@jest/globals';

import { toldDeliverableState, toldPostChange } from './told-change.js';

describe('what the audit log says was done', () => {
  it('to a post', () => {
    expect(toldPostChange({ deliverableId: null }, { deliverableId: 'd' })).toBe('post.bound');
    expect(toldPostChange({ deliverableId: 'c' }, { deliverableId: 'd' })).toBe('post.bound');
    expect(toldPostChange({ deliverableId: 'd' }, { deliverableId: null })).toBe('post.unbound');
    expect(toldPostChange({ deliverableId: 'd' }, { deliverableId: 'd' })).toBe('post.changed');
    expect(toldPostChange({ deliverableId: 'd' }, {})).toBe('post.changed');
  });

  it('to a deliverable', () => {
    expect(toldDeliverableState('verified')).toBe('deliverable.verified');
    expect(toldDeliverableState('expected')).toBe('deliverable.reopened');
  });
});
