import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatWorkspaceToken, workspaceOfToken } from './workspace-token.js';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('tokens of links', () => {
  it('name their workspace', () => {
    fc.assert(
      fc.property(fc.uuid(), secrets, (workspaceId, secret) => {
        const token = formatWorkspaceToken(workspaceId, secret);
        expect(token).toMatch(/^[\w-]{65}$/);
        expect(workspaceOfToken(token)).toBe(workspaceId);
      }),
    );
  });

  it('differ where one bit of the secret differs', () => {
    const workspaceId = '0198c1c2-0000-7000-8000-000000000000';
    const secret = new Uint8Array(32);
    const other = Uint8Array.from(secret, (byte, index) => (index === 31 ? byte ^ 1 : byte));
    const token = formatWorkspaceToken(workspaceId, secret);
    expect(formatWorkspaceToken(workspaceId, other)).not.toBe(token);
  });

  it.each(['', 'short', `${'a'.repeat(64)}é`, 'a'.repeat(66)])('%p names nothing', (text) => {
    expect(workspaceOfToken(text)).toBeNull();
  });
});
