import { Readable } from 'node:stream';

import { Controller, Get, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { AnswersRepeats } from '../../../platform/http/idempotency-key.js';
import { problemOf } from '../../../platform/http/problem.filter.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { UnmatchedPostsQuery } from '../queries/unmatched-posts.query.js';
import {
  ReadingRequest,
  ReceiptLineResponse,
  ReceiptResponse,
  ReceiveReadingsRequest,
} from './dto/receive-readings.dto.js';
import { UnmatchedPostListResponse } from './dto/reading.dto.js';
import { receiptLines, sumOf } from './receipt-lines.js';
import { TakeBatch } from './take-batch.js';
import { TakeUpload } from './take-upload.js';

const NDJSON = 'application/x-ndjson';

@Controller('api/workspaces/:workspace/metrics')
@WorkspaceParam()
export class MetricsController {
  constructor(
    private readonly takeBatch: TakeBatch,
    private readonly takeUpload: TakeUpload,
    private readonly unmatchedPosts: UnmatchedPostsQuery,
  ) {}

  @Post()
  @Requires('metrics:write')
  @AnswersRepeats()
  @Describe({
    id: 'receiveReadings',
    summary: 'Send readings',
    description: `Good rows are stored, each bad one is answered with its index. Sending a batch again is harmless: what is known is counted under \`duplicates\`. 200 means that everything counted is durable.

As \`${NDJSON}\`, one reading a line, any number may come; lines with nothing on them are left out. They are stored as they come, slice by slice. With \`Accept: ${NDJSON}\` each slice is answered by a line as soon as it is durable; the last line is the sum of all or, where it failed on the way, \`{ "problem": … }\`.

Either may come with \`Content-Encoding: gzip\` or \`zstd\`.`,
    ok: ReceiptResponse,
    rows: { batch: ReceiveReadingsRequest, line: ReadingRequest, answer: ReceiptLineResponse },
    errors: [
      'invalid_compression',
      'upload_cut_off',
      'request_timeout',
      'too_many_rejected',
      'overloaded',
    ],
  })
  async receive(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptResponse | StreamableFile> {
    const { body } = request;
    if (!(body instanceof Readable)) {
      const { receipt, isRepeat } = await this.takeBatch.execute(ctx, request);
      markRepeat(reply, isRepeat);
      return receipt;
    }
    const { receipts, isRepeat } = await this.takeUpload.execute(ctx, request, body);
    markRepeat(reply, isRepeat);
    if (request.headers.accept?.includes(NDJSON) !== true) return sumOf(receipts);
    const lines = receiptLines(receipts, (error) => problemOf(error, request));
    return new StreamableFile(lines, { type: `${NDJSON}; charset=utf-8` });
  }

  @Get('unmatched')
  @Requires('metrics:read')
  @Describe({
    id: 'listUnmatchedPosts',
    summary: 'List the posts for which readings wait',
    description: 'Once such a post is logged, its readings flow in by themselves.',
    ok: UnmatchedPostListResponse,
  })
  unmatched(
    @Ctx() ctx: RequestContext,
    @Query() query: PageQuery,
  ): Promise<UnmatchedPostListResponse> {
    return this.unmatchedPosts.run(ctx, query);
  }
}

const markRepeat = (reply: FastifyReply, isRepeat: boolean): void => {
  if (isRepeat) void reply.header('idempotent-replayed', 'true');
};
