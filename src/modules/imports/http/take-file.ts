import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { withTemporaryFile } from '../../../platform/files/temporary-file.js';
import { readForm, type UploadedForm } from '../../../platform/http/form-upload.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { beginFingerprint, idempotencyKeyOf } from '../../../platform/http/idempotency-key.js';
import { IdempotencyStore, type Claim } from '../../../platform/http/idempotency.store.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { uploadOf } from '../../../platform/http/upload-stream.js';
import { KINDS, type ImportKind } from '../domain/kinds.js';
import { importProblems } from '../imports.errors.js';
import { BeginImport } from '../use-cases/begin-import.use-case.js';

/** Which import a file became, and whether it had become it before. */
export interface TakenFile {
  readonly id: string;
  readonly isRepeat: boolean;
}

/** Takes a file in as it comes; the same under the same key is taken once. */
@Injectable()
export class TakeFile {
  constructor(
    private readonly db: UnitOfWork,
    private readonly answers: IdempotencyStore,
    private readonly beginImport: BeginImport,
  ) {}

  execute(ctx: RequestContext, request: FastifyRequest): Promise<TakenFile> {
    const key = idempotencyKeyOf(request);
    return withTemporaryFile(async (path) => {
      const form = await received(request, path);
      const file = form.file;
      if (file === null) throw importProblems.refuse('file_missing');
      const kind = kindIn(form);
      const claim = key === null ? null : claimOf(ctx, key, fingerprintOf(request, form));
      return this.once(ctx, claim, async () => {
        const begun = await this.beginImport.prepare(ctx, { path, file, kind });
        return () => this.beginImport.execute(ctx, begun);
      });
    });
  }

  /** What takes long is done before the transaction begins. */
  private async once(
    ctx: RequestContext,
    claim: Claim | null,
    prepare: () => Promise<() => Promise<string>>,
  ): Promise<TakenFile> {
    const before = claim && (await this.db.run(ctx, () => this.answers.claim(claim)));
    if (before) return { id: idIn(before.body), isRepeat: true };
    const work = await prepare();
    return this.db.run(ctx, async () => {
      const known = claim && (await this.answers.claim(claim));
      if (known) return { id: idIn(known.body), isRepeat: true };
      const id = await work();
      if (claim) this.answers.keep(claim, { status: 201, location: null, body: { id } });
      return { id, isRepeat: false };
    });
  }
}

const received = (request: FastifyRequest, path: string): Promise<UploadedForm> => {
  const { raw, body, headers, routeOptions } = request;
  if (!(body instanceof Readable)) throw importProblems.refuse('file_missing');
  const mostBytes = routeOptions.bodyLimit ?? 0;
  const upload = uploadOf({ raw, body, discards: mostBytes });
  const contentType = headers['content-type'] ?? '';
  return readForm(upload, { contentType, path, field: 'file', mostBytes });
};

const kindIn = ({ fields }: UploadedForm): ImportKind | null => {
  const told = fields.get('kind') ?? '';
  if (told === '') return null;
  const kind = KINDS.find((each) => each === told);
  if (kind !== undefined) return kind;
  const params = { allowed: KINDS.join(', ') };
  throw new InvalidInput([{ pointer: '/kind', code: 'not_one_of', params }]);
};

/** The form's own separators are drawn anew each time; what it says is what counts. */
const fingerprintOf = (request: FastifyRequest, { file, fields }: UploadedForm): Buffer =>
  beginFingerprint(request)
    .update(file?.sha256 ?? '')
    .update(JSON.stringify([file?.name, ...fields]))
    .digest();

const claimOf = (
  { workspaceId, actor, now }: RequestContext,
  key: string,
  fingerprint: Buffer,
) => ({
  workspaceId,
  actor: actorRef(actor),
  key,
  fingerprint,
  now,
});

const idIn = (body: unknown): string => {
  const { id } = body as { readonly id?: unknown };
  if (typeof id !== 'string') throw httpProblems.refuse('internal_error');
  return id;
};
