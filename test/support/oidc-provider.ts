import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider, {
  type Adapter,
  type AdapterPayload,
  type Configuration,
  type JWK,
} from 'oidc-provider';

import type { SingleSignOnSettings } from '../../src/platform/config/runtime-settings.js';

/** The claims of somebody whom the provider knows, beside `sub`. */
export type AccountClaims = Readonly<Record<string, unknown>>;

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK;
}

type Token = Record<string, unknown>;

const CLIENT_ID = 'tribune';
const CLIENT_SECRET = 'a secret of the tests, with "odd" characters: +/&=';

/** A key for RS256; its public half is found under `kid` where the provider publishes it. */
export const signingKey = (kid: string): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicJwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
  return { kid, privateKey, publicJwk: publicJwk };
};

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** An ID token as anybody could write it, signed with RS256. */
export const signedToken = (claims: Token, { kid, privateKey }: SigningKey): string => {
  const body = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded(claims)}`;
  return `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
};

/** An ID token without a signature. */
export const unsignedToken = (claims: Token): string =>
  `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`;

/** A real OpenID Connect provider on the loopback address, where everybody who comes is signed in at once. */
export class TestProvider {
  readonly key = signingKey('first');
  /** Who signs in at the provider next. */
  subject = '';
  /** What the token endpoint gives out instead of the ID token with these claims. */
  alter: ((claims: Token) => string) | null = null;
  /** The keys that the provider publishes instead of its own. */
  published: readonly JWK[] | null = null;
  /** Whether the person, asked whether they agree, says no. */
  says: 'yes' | 'no' = 'yes';
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  private readonly accounts = new Map<string, AccountClaims>();

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** @param inIdToken whether the ID token has all claims, or only the user info endpoint. */
  static async start(inIdToken = true): Promise<TestProvider> {
    let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
    const server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const started = new TestProvider(server, `http://127.0.0.1:${port}`);
    answer = started.handler(inIdToken);
    return started;
  }

  /** The settings of an installation that people come to from here. */
  settings(changes: Partial<SingleSignOnSettings> = {}): SingleSignOnSettings {
    return {
      issuer: this.issuer,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      name: 'Company account',
      groupsClaim: 'groups',
      scopes: 'openid email profile groups',
      only: false,
      ...changes,
    };
  }

  /** Somebody is known here by `subject`, and is the next to sign in. */
  knows(subject: string, claims: AccountClaims): void {
    this.accounts.set(subject, claims);
    this.subject = subject;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private handler(inIdToken: boolean) {
    const provider = new Provider(this.issuer, this.configuration(inIdToken));
    provider.use(async (ctx, next) => {
      this.asked.set(ctx.path, (this.asked.get(ctx.path) ?? 0) + 1);
      await next();
      const body = ctx.body as { id_token?: string } | undefined;
      if (ctx.path === '/jwks' && this.published !== null) ctx.body = { keys: this.published };
      if (ctx.path === '/token' && this.alter !== null && body?.id_token !== undefined) {
        ctx.body = { ...body, id_token: this.alter(claimsOf(body.id_token)) };
      }
    });
    const serve = provider.callback();
    return (request: IncomingMessage, response: ServerResponse): void => {
      if (request.url?.startsWith('/interaction/') !== true) {
        void serve(request, response);
        return;
      }
      const result =
        this.says === 'yes'
          ? // Both at once: for a client on the loopback address the provider asks for consent every time.
            { login: { accountId: this.subject }, consent: {} }
          : { error: 'access_denied', error_description: '<script>alert("no")</script>' };
      void provider.interactionFinished(request, response, result);
    };
  }

  private configuration(inIdToken: boolean): Configuration {
    const { privateKey, publicJwk } = this.key;
    return {
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          application_type: 'native',
          grant_types: ['authorization_code'],
          response_types: ['code'],
          redirect_uris: ['http://127.0.0.1/api/session/single-sign-on/callback'],
        },
      ],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), ...publicJwk }] },
      adapter: Memory,
      ttl: {
        Interaction: 600,
        Session: 600,
        Grant: 600,
        AccessToken: 600,
        AuthorizationCode: 60,
        IdToken: 600,
      },
      cookies: { keys: ['a key of the tests'] },
      scopes: ['openid', 'email', 'profile', 'groups'],
      claims: {
        email: ['email', 'email_verified'],
        profile: ['name'],
        groups: ['groups', '_claim_names'],
      },
      conformIdTokenClaims: !inIdToken,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, ...this.accounts.get(id) }),
      }),
      loadExistingGrant: async (ctx) => {
        const { provider, client, session } = ctx.oidc;
        const grant = new provider.Grant({
          clientId: client?.clientId ?? '',
          accountId: session?.accountId ?? '',
        });
        grant.addOIDCScope('openid email profile groups');
        await grant.save();
        return grant;
      },
    };
  }
}

const claimsOf = (token: string): Token =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Token;

/** Keeps what the provider remembers, for as long as the test runs. */
class Memory implements Adapter {
  private static readonly kept = new Map<string, AdapterPayload>();

  constructor(private readonly kind: string) {}

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    Memory.kept.set(this.key(id), payload);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return Memory.kept.get(this.key(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...Memory.kept].find(
      ([key, { uid: kept }]) => key.startsWith(this.kind) && kept === uid,
    )?.[1];
  }

  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const payload = Memory.kept.get(this.key(id));
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    Memory.kept.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of Memory.kept) {
      if (payload.grantId === grantId) Memory.kept.delete(key);
    }
  }

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }
}
