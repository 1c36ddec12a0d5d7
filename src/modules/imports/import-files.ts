import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { withTemporaryFile } from '../../platform/files/temporary-file.js';
import { ImportFileRepository } from './import-file.repository.js';
import type { ImportKey } from './import.repository.js';
import { importProblems } from './imports.errors.js';

/** What one row of the database holds of a file. */
const PART_BYTES = 64 * 1024;

/** Keeps the files of imports, and lays them out where they can be read. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly db: UnitOfWork,
    private readonly files: ImportFileRepository,
  ) {}

  /** Keeps the file at `path`, in the open unit of work. */
  async keep(key: ImportKey, path: string): Promise<void> {
    let position = 0;
    const stream = createReadStream(path, { highWaterMark: PART_BYTES });
    for await (const part of stream as AsyncIterable<Buffer>) {
      await this.files.addPart(key, position, part);
      position += 1;
    }
  }

  /** Lets `work` read the file; `import_gone` where it is no longer kept. */
  read<T>(key: ImportKey, work: (path: string) => Promise<T>): Promise<T> {
    return withTemporaryFile(async (path) => {
      await pipeline(Readable.from(this.parts(key)), createWriteStream(path, { mode: 0o600 }));
      return work(path);
    });
  }

  private async *parts(key: ImportKey): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const part = await this.db.run(key, () => this.files.part(key, position));
      if (part === null && position === 0) throw importProblems.refuse('import_gone');
      if (part === null) return;
      yield part;
    }
  }
}
