import fc from 'fast-check';

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: [inner] }), 1);

/** Texts that have broken programs before. */
export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '\t\r\n',
  '\u0000',
  'a\u0000b',
  '\u0001\u001b[31m\u007f',
  '\ud800',
  'x\udfffy',
  '\ufeffbom',
  '\u202eright to left\u202c',
  'فريق تولوز',
  '👩‍👩‍👧‍👦',
  'é'.normalize('NFD').repeat(20),
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  '%',
  '%00',
  '%E0%A4%A',
  '_',
  '\\',
  "' or 1=1 --",
  '"; drop table events; --',
  '${7*7}{{7*7}}<script>alert(1)</script>',
  '=cmd()',
  '../../etc/passwd',
  'x'.repeat(5000),
  '9'.repeat(400),
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:60Z',
  '2026-02-30T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '2026-03-28T20:05:00+99:99',
  'a@b',
  `${'a'.repeat(300)}@example.com`,
  '"very odd"@example.com',
  'javascript:alert(1)',
  'http://[::1]:99999/',
  'https://user:pass@example.com:443/%zz?#',
];

/** Values of every type, at its edges. */
const NASTY_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  [],
  [[]],
  [null],
  {},
  { '': '' },
  { length: 1 },
  { $ref: '#' },
  { toString: 1 },
  deep(10),
  deep(40),
  Array.from({ length: 300 }, (_, index) => index),
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...NASTY_VALUES),
  nastyText,
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A body's text that is not quite what was meant. */
export const spoiled = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    text.slice(0, -1),
    `${text}${text}`,
    `\ufeff${text}`,
    text.replace('{', '{"__proto__":{"isAdmin":true},'),
    text.replace('{', '{"constructor":{"prototype":{"x":1}},'),
    text.replace('{', '{"name":1,"name":"x","name":null,'),
    text.replace(/:\s*"[^"]*"/, ':"\\ud800\\u0000"'),
    text.replace(/:\s*\d+/, ':1e999'),
    text.replace(/:\s*\d+/, `:${'9'.repeat(400)}`),
    text.replace(/:[^,}]*/, ':NaN'),
    `{"name":${'['.repeat(2000)}${']'.repeat(2000)}}`,
    '',
    '""',
    'null',
    '0',
    '[]',
    '\u0000',
  );
