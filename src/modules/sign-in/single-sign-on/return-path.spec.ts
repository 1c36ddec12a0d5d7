import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { RETURN_PATH } from './return-path.js';

describe('a path to come back to', () => {
  it.each(['/', '/demo/events?from=2026-03-28#today', '/join#abc', '/a//b', '/%2F%2Felsewhere'])(
    'stays here with %s',
    (path) => expect(RETURN_PATH.test(path)).toBe(true),
  );

  it.each([
    '',
    'demo',
    '//elsewhere.example',
    '///elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    ' //elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    '/é',
    '/a\r\nset-cookie: x=1',
  ])('refuses %j', (path) => expect(RETURN_PATH.test(path)).toBe(false));

  it('never lets a browser leave', () => {
    const part = fc.constantFrom('/', '\\', '.', '@', ':', '\t', '\n', 'x', '//', '?', '#', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = parts.join('');
        if (!RETURN_PATH.test(path)) return;
        expect(new URL(path, 'https://tribune.example').origin).toBe('https://tribune.example');
      }),
    );
  });
});
