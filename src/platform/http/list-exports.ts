import { Injectable, StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../audit/audit-log.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Column } from '../files/column.js';
import { FILE_FORMATS, FILE_TYPES, tableStream, type FileFormat } from '../files/table-stream.js';
import type { Page, PageQuery } from './cursor.js';
import { OneOf } from './fields.js';
import { httpProblems } from './http.errors.js';

/** More than a spreadsheet is pleasant with; who needs more narrows the list. */
export const MOST_EXPORTED = 50_000;

/** Rows read in one transaction: none stays open while a slow reader takes the file. */
const PAGE = 500;

/** The query parameter by which somebody says what kind of file they want. */
export const FormatOfFile = (): PropertyDecorator =>
  OneOf(FILE_FORMATS, {
    description: '`csv` (UTF-8, with commas) unless told, or `xlsx` for an Excel file.',
    omittable: true,
    example: 'xlsx',
  });

/** The query parameters of an export that nothing narrows. */
export class FileQuery {
  @FormatOfFile()
  format: FileFormat = 'csv';
}

/** A list at the moment at which somebody asked for it. */
export interface OpenedList<Row> {
  readonly columns: readonly Column<Row>[];
  /** How many rows it has, counted no further than was asked for. */
  readonly size: number;
  /** The rows, each page in a transaction of its own. */
  readonly pages: AsyncIterable<readonly Row[]>;
}

/** A list that can be given out as a file. */
export interface ExportedList<Row> {
  /** Its name in that of the file, and in the audit log: `events` is noted as `events.exported`. */
  readonly name: string;
  /** What narrows it. */
  readonly filters: object;
  /** How many rows it may have; 50,000 unless told. */
  readonly most?: number;
  /** Counts the rows, no further than `limit`, in the open unit of work. */
  readonly open: (limit: number) => Promise<OpenedList<Row>>;
}

/** A list whose rows have ids: which they are is decided at once, so nothing moves while the file is read. */
export const listById =
  <Row>(
    columns: readonly Column<Row>[],
    ids: (limit: number) => Promise<readonly string[]>,
    rowsOf: (ids: readonly string[]) => Promise<readonly Row[]>,
  ): ExportedList<Row>['open'] =>
  async (limit) => {
    const all = await ids(limit);
    const pages = async function* (): AsyncGenerator<readonly Row[]> {
      for (let from = 0; from < all.length; from += PAGE) {
        yield await rowsOf(all.slice(from, from + PAGE));
      }
    };
    return { columns, size: all.length, pages: pages() };
  };

/** A list that is read page by page, as everybody reads it; `count` counts no further than it is told. */
export const listByPage =
  <Row>(
    columns: readonly Column<Row>[],
    count: (limit: number) => Promise<number>,
    pageOf: (query: PageQuery) => Promise<Page<Row>>,
  ): ExportedList<Row>['open'] =>
  async (limit) => {
    const pages = async function* (): AsyncGenerator<readonly Row[]> {
      let cursor: string | null = null;
      do {
        const query: PageQuery = { limit: PAGE, ...(cursor !== null && { cursor }) };
        const page: Page<Row> = await pageOf(query);
        yield page.items;
        cursor = page.nextCursor;
      } while (cursor !== null);
    };
    return { columns, size: await count(limit), pages: pages() };
  };

/** What the log may keep of filters: words that somebody looked for may be a name or an address. */
const noted = (filters: object): object => {
  const { q, ...others } = filters as { q?: string | null };
  return { ...others, ...((q ?? null) !== null && { searched: true }) };
};

/** Gives lists out as files, whole or not at all, and notes in the audit log that they were given out. */
@Injectable()
export class ListExports {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** The file, streamed; `export_too_large` where the list has more rows than it may. */
  async file<Row>(
    ctx: RequestContext,
    format: FileFormat,
    { name, filters, most = MOST_EXPORTED, open }: ExportedList<Row>,
  ): Promise<StreamableFile> {
    const list = await this.db.run(ctx, async () => {
      const opened = await open(most + 1);
      if (opened.size > most) throw httpProblems.refuse('export_too_large', { max: most });
      await this.audit.record(ctx, {
        action: `${name}.exported`,
        subject: { type: 'workspace', id: ctx.workspaceId },
        after: { ...noted(filters), format, rows: opened.size },
      });
      return opened;
    });
    const file = `${name}-${ctx.now.toISOString().slice(0, 10)}.${format}`;
    return new StreamableFile(tableStream(format, list.columns, list.pages), {
      type: FILE_TYPES[format],
      disposition: `attachment; filename="${file}"`,
    });
  }
}
