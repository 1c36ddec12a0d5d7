import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ROOT, textOf } from './source-tree.js';

const check = (...page: string[]): string => {
  try {
    const options = { cwd: ROOT, stdio: 'pipe' } as const;
    execFileSync(process.execPath, ['bench/page.js', '--check', ...page], options);
    return 'true';
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
};

/** What a module of the bench answers, which knows no types. */
const benched = (program: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  );

describe('a row of the results', () => {
  it('is judged before it is rounded, and says on how few rounds it rests', () => {
    const row = benched(`
      import { performancePage } from './bench/lib/page.js';
      import { resultRow } from './bench/lib/statistics.js';
      const about = { id: 'x', measure: 'x', unit: 'ms', peer: 'y', mustReach: 1 / 1.2 };
      const row = resultRow({ ...about, ours: [8333, 8333], peerValue: [10000] });
      const rows = [row, resultRow({ ...about, peer: 'limit', ours: [1, 2, 3], peerValue: [1] })];
      const page = performancePage('<!-- bench:begin --><!-- bench:end -->', { machine: {}, at: '', rows });
      console.log(JSON.stringify({ ...row, lines: page.split('\\n').filter((line) => /\\| ms|ms \\|/.test(line)) }));`);
    expect(row).toMatchObject({ ratio: 0.833, holds: false, taken: 1 });
    const { lines } = row as { lines: string[] };
    expect(lines.map((line) => line.split(' | ').at(-1))).toEqual(['**1** |', '3 |']);
  });
});

describe('the page about performance', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tribune-page-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what the results say', () => {
    expect(check()).toBe('true');
  });

  it('is found out where a figure was put in by hand', () => {
    const page = join(folder, 'performance.md');
    const text = textOf('docs/performance.md');
    writeFileSync(page, text);
    expect(check(page)).toBe('true');
    writeFileSync(page, text.replace('<!-- bench:begin -->', '<!-- bench:begin -->\n\nFast.'));
    expect(check(page)).toContain('not what the results say');
  });
});
