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
