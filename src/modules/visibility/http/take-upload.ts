import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { beginFingerprint, idempotencyKeyOf } from '../../../platform/http/idempotency-key.js';
import {
  IdempotencyStore,
  type Claim,
  type Kept,
} from '../../../platform/http/idempotency.store.js';
import { uploadOf, type Upload } from '../../../platform/http/upload-stream.js';
import { sameBytes } from '../../../platform/security/secrets.js';
import type { SliceReceipt } from '../domain/receipt-sum.js';
import type { Receipt } from '../domain/receipt.js';
import { StoreUpload } from './store-upload.js';

/** What becomes of each slice, and at the end of all of them. */
export type Receipts = AsyncGenerator<SliceReceipt, Receipt, undefined>;

export interface UploadAnswer {
  readonly receipts: Receipts;
  readonly isRepeat: boolean;
}

/** Takes in readings that come line by line, and repeats its answer where their key was answered before. */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly db: UnitOfWork,
    private readonly answers: IdempotencyStore,
    private readonly storeUpload: StoreUpload,
  ) {}

  async execute(
    ctx: RequestContext,
    request: FastifyRequest,
    body: Readable,
  ): Promise<UploadAnswer> {
    const key = idempotencyKeyOf(request);
    const open = (watch?: (piece: Buffer) => void): Upload =>
      uploadOf({ raw: request.raw, body, watch, discards: request.routeOptions.bodyLimit ?? 0 });
    if (key === null) return { receipts: this.storeUpload.execute(ctx, open()), isRepeat: false };
    const { workspaceId, now } = ctx;
    const claim = { workspaceId, actor: actorRef(ctx.actor), key, now };
    const kept = await this.db.run(ctx, () => this.answers.find(claim));
    const hash = beginFingerprint(request);
    const upload = open((piece) => hash.update(piece));
    const fingerprint = (): Buffer => hash.digest();
    if (kept !== null)
      return { receipts: only(await repeated(kept, upload, fingerprint)), isRepeat: true };
    return {
      receipts: this.kept(ctx, upload, () => ({ ...claim, fingerprint: fingerprint() })),
      isRepeat: false,
    };
  }

  /** Stores what comes and keeps the answer: at the end, because only then all of the body was seen. */
  private async *kept(ctx: RequestContext, upload: Upload, claimed: () => Claim): Receipts {
    const sum = yield* this.storeUpload.execute(ctx, upload);
    const claim = claimed();
    return this.db.run(ctx, async () => {
      // The same upload may have come twice at once: both then stored the same, and the first answer counts.
      const before = await this.answers.claim(claim);
      if (before !== null) return before.body as Receipt;
      this.answers.keep(claim, { status: 200, location: null, body: sum });
      return sum;
    });
  }
}

/** The answer that was kept, once the body is seen to be the same. */
const repeated = async (
  kept: Kept,
  upload: Upload,
  fingerprint: () => Buffer,
): Promise<Receipt> => {
  for await (const _ of upload);
  if (!sameBytes(kept.fingerprint, fingerprint()))
    throw httpProblems.refuse('idempotency_key_reused');
  return kept.answer.body as Receipt;
};

// eslint-disable-next-line require-yield -- there are no slices: nothing is stored again.
async function* only(receipt: Receipt): Receipts {
  return receipt;
}
