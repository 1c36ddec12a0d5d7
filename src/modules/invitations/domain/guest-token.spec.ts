import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatGuestToken, formatTicket, readTicket, workspaceOfToken } from './guest-token.js';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('guest tokens', () => {
  it('name their workspace', () => {
    fc.assert(
      fc.property(fc.uuid(), bytes(32), (workspaceId, mac) => {
        const token = formatGuestToken(workspaceId, mac);
        expect(token).toMatch(/^[\w-]{65}$/);
        expect(workspaceOfToken(token)).toBe(workspaceId);
      }),
    );
  });

  it('differ where one bit of the secret differs', () => {
    const workspaceId = '0198c1c2-0000-7000-8000-000000000000';
    const mac = new Uint8Array(32);
    const other = Uint8Array.from(mac, (byte, index) => (index === 31 ? byte ^ 1 : byte));
    expect(formatGuestToken(workspaceId, mac)).not.toBe(formatGuestToken(workspaceId, other));
  });

  it.each(['', 'short', `${'a'.repeat(64)}é`, 'a'.repeat(66)])('%p names nothing', (text) => {
    expect(workspaceOfToken(text)).toBeNull();
  });
});

describe('tickets', () => {
  it('are 26 characters that cannot be misread', () => {
    fc.assert(
      fc.property(bytes(32), (mac) => {
        expect(formatTicket(mac)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
      }),
    );
  });

  it('keep every bit of the 16 bytes', () => {
    fc.assert(
      fc.property(bytes(16), bytes(16), (one, other) => {
        fc.pre(Buffer.compare(one, other) !== 0);
        expect(formatTicket(one)).not.toBe(formatTicket(other));
      }),
    );
  });

  it('are read with dashes and blanks in them, and signs taken for others', () => {
    expect(readTicket('4F2K-9xOw q7Il')).toBe('4f2k9x0wq711');
  });

  it('are read with spaces around them and capitals', () => {
    const ticket = formatTicket(new Uint8Array(16).fill(201));
    expect(readTicket(` ${ticket.toUpperCase()}\n`)).toBe(ticket);
  });
});
