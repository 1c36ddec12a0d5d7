import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatTicket, readTicket } from './ticket.js';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

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
