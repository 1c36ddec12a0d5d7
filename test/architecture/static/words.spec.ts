import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { filesBelow, ROOT, textOf } from './source-tree.js';

/** Joined here, so that this file does not say the words that it forbids. */
const word = (...parts: string[]): string => parts.join('');

const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a path of the machine it was built on': new RegExp(
    `(^|[^\\w.-])/(${word('wo', 'rk')}|${word('tmp/', 'team')})/`,
    'm',
  ),
  'a word that says nothing': new RegExp(`\\b${word('hel', 'per')}s?\\b`, 'i'),
  'the number of a task': new RegExp(`\\b${word('iss', 'ue')}s?\\s*#|\\(#\\d+\\)`, 'i'),
  'the host of a registry': new RegExp(
    `\\b(${word('regi', 'stry')}|${word('arti', 'factory')}|${word('ne', 'xus')})\\.[a-z0-9-]+\\.[a-z]{2,}`,
    'i',
  ),
};

const forbiddenIn = (text: string): string[] =>
  Object.entries(FORBIDDEN)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name, pattern]) => `${name}: ${pattern.exec(text)?.[0].trim()}`);

const TEXT =
  /\.(ts|js|cjs|mjs|json|md|ya?ml|sql|html|env|example|sh|toml)$|(^|\/)(Dockerfile|run)$/;
// What others wrote or measured: real input, and the lock file with the names of all packages.
const NOT_OURS = /^(package-lock\.json|test\/fixtures\/)/;

describe('the words of the product', () => {
  const files = filesBelow('.').filter((path) => TEXT.test(path) && !NOT_OURS.test(path));

  it('were looked at', () => {
    expect(files).toEqual(expect.arrayContaining(['package.json', 'src/kernel/money.ts']));
    expect(files.length).toBeGreaterThan(80);
  });

  it('speak of the product only', () => {
    const said = files.flatMap((path) => forbiddenIn(textOf(path)).map((one) => `${path}: ${one}`));
    expect(said).toEqual([]);
  });

  it('leave the host of every package to whoever installs', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });
});

describe('the front of the house', () => {
  it.each([
    ...['README', 'ARCHITECTURE', 'STYLE', 'CONTRIBUTING', 'CHANGELOG', 'SECURITY'].map(
      (name) => `${name}.md`,
    ),
    ...['module-map.cjs', 'openapi.json', 'docker-compose.yml', 'Dockerfile', '.ci/run'],
    ...['docs/glossary.md', 'docs/adr', 'src/main.ts', 'src/worker.ts', 'src/cli.ts'],
  ])('has %s', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it('has the commands that README names', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['start', 'cli', 'test', 'build', 'format', 'lint', 'typecheck']),
    );
  });
});

describe('the forbidden words, planted', () => {
  it.each([
    `cd /${word('wo', 'rk')}/main`,
    `"/${word('tmp/', 'team')}/x"`,
    `a date ${word('hel', 'per')}`,
    `see ${word('iss', 'ue')} #12`,
    word('(', '#12)'),
    `https://${word('regi', 'stry')}.example.org/x`,
  ])('%s is seen', (text) => {
    expect(forbiddenIn(text)).toHaveLength(1);
  });

  it.each(['homework/', 'src/app', 'the registry. It', 'issued 3 keys', 'a workspace'])(
    '%s is innocent',
    (text) => expect(forbiddenIn(text)).toEqual([]),
  );
});
