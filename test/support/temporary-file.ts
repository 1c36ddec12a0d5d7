import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll } from '@jest/globals';

/** A way to put bytes on disk that are gone after the tests of the file that asks for it. */
export const temporaryFiles = (): ((bytes: Uint8Array) => Promise<string>) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tribune-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return async (bytes) => {
    const path = join(folder, randomUUID());
    await writeFile(path, bytes);
    return path;
  };
};
