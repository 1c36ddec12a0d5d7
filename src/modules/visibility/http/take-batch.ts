import { isUtf8 } from 'node:buffer';

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { shapeFault } from '../../../platform/http/body-shape.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { beginFingerprint, idempotencyKeyOf } from '../../../platform/http/idempotency-key.js';
import type { Claim } from '../../../platform/http/idempotency.store.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { readInput } from '../../../platform/http/input.pipe.js';
import { NO_RECEIPT, withRefused } from '../domain/receipt-sum.js';
import type { Taken } from '../keyed-group.js';
import { ReadingGroups } from '../reading-groups.js';
import { ReceiveReadingsRequest } from './dto/receive-readings.dto.js';
import { readRows } from './read-rows.js';

/** Values around the rows of a batch: there is one. */
const MOST_AROUND = 100;

/** Takes in the readings of one request, whose body is here whole. */
@Injectable()
export class TakeBatch {
  constructor(private readonly intake: ReadingGroups) {}

  async execute(ctx: RequestContext, request: FastifyRequest): Promise<Taken> {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    this.intake.expectRoom(ctx, body.length);
    const claim = claimOf(ctx, request, body);
    const input = readInput(ReceiveReadingsRequest, parsed(body));
    const { readings, rejected } = await readRows(ctx, input.readings);
    const answer = withRefused(rejected);
    if (readings.length === 0 && claim === null)
      return { receipt: answer(NO_RECEIPT), isRepeat: false };
    return this.intake.take({ ctx, sent: readings, bytes: body.length, claim, answer });
  }
}

/** The very bytes are what is compared: no other body makes the same ones. */
const claimOf = (ctx: RequestContext, request: FastifyRequest, body: Buffer): Claim | null => {
  const key = idempotencyKeyOf(request);
  if (key === null) return null;
  const { workspaceId, now } = ctx;
  const fingerprint = beginFingerprint(request).update(body).digest();
  return { workspaceId, actor: actorRef(ctx.actor), key, fingerprint, now };
};

const BYTE_ORDER_MARK = '\ufeff';

const parsed = (bytes: Buffer): unknown => {
  // Half a character would become another one without a word.
  if (!isUtf8(bytes)) throw httpProblems.refuse('invalid_json');
  const text = bytes.toString();
  if (text.trim() === '') return undefined;
  const body = parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  // Each row is looked at for itself; here, what is around them.
  const around = typeof body === 'object' && body !== null ? { ...body, readings: null } : null;
  const fault = shapeFault(around, MOST_AROUND);
  if (fault === null) return body;
  const code = fault.code === 'inherited_name' ? 'unknown_field' : fault.code;
  throw new InvalidInput([{ pointer: fault.pointer, code, params: { max: MOST_AROUND } }]);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw httpProblems.refuse('invalid_json');
  }
};
