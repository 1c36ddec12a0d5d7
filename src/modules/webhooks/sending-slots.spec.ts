import { expect, it } from '@jest/globals';

import { SendingSlots } from './sending-slots.js';

it('a slow endpoint keeps five places at most, and a workspace ten', () => {
  const slots = new SendingSlots();
  const take = (id: string, workspaceId = 'w') => slots.take({ workspaceId, id });
  const held = Array.from({ length: 5 }, () => take('a'));
  expect(held).not.toContain(null);
  expect(take('a')).toBeNull();
  expect(Array.from({ length: 5 }, () => take('b'))).not.toContain(null);
  expect(take('c')).toBeNull();
  expect(take('c', 'another')).not.toBeNull();
  held[0]?.();
  held[0]?.();
  expect(take('a')).not.toBeNull();
  expect(take('a')).toBeNull();
});
