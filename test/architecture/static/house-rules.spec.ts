import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { ROOT } from './source-tree.js';

interface Linter {
  verify(code: string, config: object, file: string): readonly { readonly ruleId: string | null }[];
}

const require = createRequire(import.meta.url);

describe('the lint rules of the house, on planted sins', () => {
  let said: (code: string) => (string | null)[];
  beforeAll(async () => {
    const { Linter } = require('eslint') as { Linter: new () => Linter };
    const { parser } = require('typescript-eslint') as { parser: unknown };
    const { house } = (await import(pathToFileURL(`${ROOT}eslint-rules/house.js`).href)) as {
      house: { rules: Record<string, unknown> };
    };
    const rules = Object.fromEntries(
      Object.keys(house.rules).map((name) => [`house/${name}`, 'error']),
    );
    const config = {
      files: ['**/*.ts'],
      plugins: { house },
      rules,
      languageOptions: { parser },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    };
    const linter = new Linter();
    said = (code) => linter.verify(code, config, 'planted.ts').map(({ ruleId }) => ruleId);
  });

  it.each([
    ['house/max-parameters', 'export const f = (a, b, c, d, e) => a;'],
    ['house/max-parameters', 'class A { f(a, b, c, d, e) {} }'],
    ['house/max-parameters', 'class A { constructor(a, b, c, d, e, f, g) {} }'],
    ['house/explained-disable', '/* eslint-disable */\nexport const a = 1;'],
    ['house/explained-disable', '// eslint-disable-next-line no-console\nexport const a = 1;'],
    ['house/explained-disable', 'export const a = 1; // eslint-disable-line'],
    [
      'house/injectable-import',
      "import type { B } from './b.js';\n@C() class A { constructor(private readonly b: B) {} }",
    ],
    [
      'house/injectable-import',
      "import { type B } from './b.js';\n@C() class A { constructor(b: B) {} }",
    ],
  ])('%s sees %s', (rule, code) => {
    expect(said(code)).toEqual([rule]);
  });

  it.each([
    'export const f = (a, b, c, d) => a;',
    'class A { constructor(a, b, c, d, e, f) {} }',
    '// eslint-disable-next-line no-console -- the command line speaks here\nexport const a = 1;',
    "import { B } from './b.js';\n@C() class A { constructor(private readonly b: B) {} }",
    "import type { B } from './b.js';\n@C() class A { constructor(@Inject(T) b: B) {} }",
    "import type { B } from './b.js';\nclass A { constructor(private readonly b: B) {} }",
  ])('nothing is wrong with %s', (code) => {
    expect(said(code)).toEqual([]);
  });
});
