import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Clock } from '../../../platform/clock.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { documented } from '../../../platform/http/documented.js';
import { localeOf } from '../../../platform/http/locale.js';
import { originOf } from '../../../platform/http/request-context.js';
import { RateLimits } from '../../../platform/security/rate-limits.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { connectionContext } from '../connection-context.js';
import { connectionProblems } from '../connections.errors.js';
import { Proofs } from '../proofs.js';
import { KeepMetaDelivery } from '../use-cases/keep-meta-delivery.use-case.js';
import { ReceiveSignedDelivery } from '../use-cases/receive-signed-delivery.use-case.js';
import { SignedReceiptResponse } from './dto/connection-delivery.dto.js';
import { META_DELIVERY, SIGNED_DELIVERY } from './dto/signed-delivery.schema.js';

/** Meta's challenge is a number; whatever else comes is not ours to repeat. */
const CHALLENGE = /^[\w-]{1,200}$/;

/** A header or a query parameter that came once; null where it did not, or came more often. */
const single = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The body as it came: `src/app/http/bodies.ts` reads nothing into those of these routes. */
const bytesOf = ({ body }: FastifyRequest): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.alloc(0);

const Required = (name: string, description: string): MethodDecorator =>
  documented(({ ApiHeader }) =>
    ApiHeader({ name, description, required: true, schema: { type: 'string' } }),
  );

/** What other systems deliver. The signature over the bytes decides, so they are read only once it is proved. */
@Controller('api/connections/:address')
@documented(({ ApiParam }) =>
  ApiParam({
    name: 'address',
    description: 'The word out of the connection’s address.',
    schema: { type: 'string' },
  }),
)
export class IncomingController {
  constructor(
    private readonly proofs: Proofs,
    private readonly keepMetaDelivery: KeepMetaDelivery,
    private readonly receiveSignedDelivery: ReceiveSignedDelivery,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  @Get('meta')
  @Public('repeats a number to whoever shows the verify token of the connection')
  @documented(({ ApiQuery }) =>
    ApiQuery({ name: 'hub.mode', description: '`subscribe`.', schema: { type: 'string' } }),
  )
  @documented(({ ApiQuery }) =>
    ApiQuery({ name: 'hub.challenge', description: 'Repeated.', schema: { type: 'string' } }),
  )
  @documented(({ ApiQuery }) =>
    ApiQuery({ name: 'hub.verify_token', description: 'Compared.', schema: { type: 'string' } }),
  )
  @Describe({
    id: 'confirmMetaWebhook',
    summary: 'Confirm to Meta that its deliveries are expected here',
    text: true,
    errors: ['handshake_refused'],
  })
  async confirm(
    @Param('address') address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const query = request.query as Record<string, unknown>;
    const challenge = single(query['hub.challenge']) ?? '';
    const token = single(query['hub.verify_token']) ?? '';
    await this.proofs.byVerifyToken(address, token);
    if (query['hub.mode'] !== 'subscribe' || !CHALLENGE.test(challenge)) {
      throw connectionProblems.refuse('handshake_refused');
    }
    void reply.header('content-type', 'text/plain; charset=utf-8');
    return challenge;
  }

  @Post('meta')
  @Public('takes only what Meta signed with the secret of the app')
  @Required('X-Hub-Signature-256', '`sha256=` and the HMAC-SHA256 of the body in hex.')
  @documented(({ ApiBody }) => ApiBody(META_DELIVERY))
  @Describe({
    id: 'receiveMetaDelivery',
    summary: 'Take a delivery of Meta’s webhook',
    description:
      'It is kept as it came, answered, and read afterwards. The same delivery again changes nothing.',
    text: true,
    errors: ['signature_invalid'],
  })
  async meta(
    @Param('address') address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const body = bytesOf(request);
    const signature = single(request.headers['x-hub-signature-256']);
    const connection = await this.proofs.byMeta(address, body, signature);
    await this.countProven(connection.connectionId, request, reply);
    await this.keepMetaDelivery.execute(connection, body, this.clock.now());
    void reply.header('content-type', 'text/plain; charset=utf-8');
    return 'received';
  }

  @Post('signed')
  @Public('takes only what was signed with the secret of the connection')
  @Required('webhook-id', 'The same at each attempt, and for one event only.')
  @Required('webhook-timestamp', 'Unix seconds of this attempt; five minutes off at most.')
  @Required(
    'webhook-signature',
    '`v1,` and the HMAC-SHA256 in base64; several with blanks between.',
  )
  @documented(({ ApiBody }) => ApiBody(SIGNED_DELIVERY))
  @Describe({
    id: 'receiveSignedDelivery',
    summary: 'Take readings that were signed as Standard Webhooks says',
    description:
      'Good rows are stored, each bad one is answered with its index. The same `webhook-id` again is answered as the first time.',
    ok: SignedReceiptResponse,
    errors: [
      'signature_invalid',
      'delivery_out_of_time',
      'delivery_unreadable',
      'delivery_id_reused',
    ],
  })
  async signed(
    @Param('address') address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedReceiptResponse> {
    const { headers, id: requestId } = request;
    const body = bytesOf(request);
    const proven = await this.proofs.bySignature(address, {
      id: single(headers['webhook-id']),
      timestamp: single(headers['webhook-timestamp']),
      signatures: single(headers['webhook-signature']),
      body,
    });
    await this.countProven(proven.connectionId, request, reply);
    const locale = localeOf(headers['accept-language']);
    const occasion = { now: this.clock.now(), locale, requestId, origin: originOf(request) };
    const ctx = connectionContext(proven, occasion);
    return this.receiveSignedDelivery.execute(ctx, { ...proven, body });
  }

  /** A sender that proved itself is counted like an API key, by itself and not with its address. */
  private countProven(id: string, { ip }: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.limits.countProven({ policy: 'key', id }, ip, reply);
  }
}
