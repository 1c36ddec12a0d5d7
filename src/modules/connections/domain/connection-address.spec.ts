import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatConnectionAddress, readConnectionAddress } from './connection-address.js';

describe('the address of a connection', () => {
  it('names one workspace and one connection, and nothing else', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (workspaceId, connectionId) => {
        const address = formatConnectionAddress({ workspaceId, connectionId });
        expect(address).toMatch(/^[\w-]{43}$/);
        expect(readConnectionAddress(address)).toEqual({ workspaceId, connectionId });
      }),
    );
  });

  it.each(['', 'demo', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}.`, `${'x'.repeat(42)}é`])(
    '%s names nothing',
    (address) => expect(readConnectionAddress(address)).toBeNull(),
  );
});
