import { Injectable, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { FileFormat } from '../../../platform/files/table-stream.js';
import { ListExports, type OpenedList } from '../../../platform/http/list-exports.js';
import {
  ReadingRowsQuery,
  type ReadingCount,
  type ReadingOfPost,
  type ReadingScope,
} from '../queries/reading-rows.query.js';
import { MOST_EXTRA_COLUMNS, readingColumns } from './reading-columns.js';

/** As many as a large team has of a season; more does not fit a spreadsheet that is still pleasant. */
export const MOST_READINGS = 200_000;

/** Readings that are asked for at once. */
const PAGE = 1000;

/** The posts in groups of about a page's readings, so that each page sorts no more than that. */
const groupsOf = (counts: readonly ReadingCount[]): string[][] => {
  const groups: string[][] = [];
  let size = PAGE;
  for (const { postId, readings } of counts) {
    if (size + readings > PAGE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(postId);
    size += readings;
  }
  return groups;
};

/** Gives readings out as a file, post by post. */
@Injectable()
export class ReadingExport {
  constructor(
    private readonly exports: ListExports,
    private readonly readings: ReadingRowsQuery,
  ) {}

  file(ctx: RequestContext, format: FileFormat, scope: ReadingScope): Promise<StreamableFile> {
    return this.exports.file(ctx, format, {
      name: 'readings',
      filters: scope,
      most: MOST_READINGS,
      open: (limit) => this.open(ctx, scope, limit),
    });
  }

  private async open(
    ctx: RequestContext,
    scope: ReadingScope,
    limit: number,
  ): Promise<OpenedList<ReadingOfPost>> {
    const counts = await this.readings.counts(ctx, scope, limit);
    const ids = counts.map(({ postId }) => postId);
    const names = await this.readings.extraNames(ctx, ids, MOST_EXTRA_COLUMNS + 1);
    return {
      columns: readingColumns(names),
      size: counts.reduce((sum, { readings }) => sum + readings, 0),
      pages: this.pages(ctx, scope, groupsOf(counts)),
    };
  }

  private async *pages(
    ctx: RequestContext,
    { from, to }: ReadingScope,
    groups: readonly string[][],
  ): AsyncGenerator<ReadingOfPost[]> {
    const period = { ...(from && { from }), ...(to && { to }) };
    for (const postIds of groups) {
      let page: ReadingOfPost[] = [];
      do {
        const after = page.at(-1) ?? null;
        page = await this.readings.page(ctx, { ...period, postIds }, after, PAGE);
        yield page;
      } while (page.length === PAGE);
    }
  }
}
