import { Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';

import { RuntimeSettings, type SingleSignOnSettings } from '../config/runtime-settings.js';
import { describeFailure, failed, readFailure } from './single-sign-on-failure.js';
import { joinClaims, personOf, saysEnough, type ProviderPerson } from './single-sign-on-person.js';
import { singleSignOnProblems } from './single-sign-on.errors.js';

/** Where the provider sends people back to. */
const CALLBACK_PATH = '/api/session/single-sign-on/callback';

const DISCOVERY_LASTS_MILLISECONDS = 60 * 60 * 1000;

/** What must come back from the provider, and only to the browser that went there. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

interface Known {
  readonly since: number;
  readonly provider: Promise<oidc.Configuration>;
}

/** Speaks OpenID Connect with the company's provider; only this folder does. */
@Injectable()
export class SingleSignOn {
  /** How long each call to the provider may take. */
  timeoutSeconds = 10;
  private readonly logger = new Logger('single sign-on');
  private known: Known | null = null;

  constructor(private readonly settings: RuntimeSettings) {}

  /** The provider that the operator set, or null. */
  get provider(): SingleSignOnSettings | null {
    return this.settings.singleSignOn;
  }

  /** The address at the provider to send a browser to, and what it has to bring back. */
  async depart(): Promise<{ url: URL; departure: Departure }> {
    const { scopes } = this.required();
    const provider = await this.discover();
    const departure = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.settings.publicUrl + CALLBACK_PATH,
      scope: scopes,
      state: departure.state,
      nonce: departure.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(departure.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url, departure };
  }

  /** Who came back, once all that the provider sent is checked. @param query as it came, without the question mark. */
  async arrive(query: string, departure: Departure): Promise<ProviderPerson> {
    const { groupsClaim } = this.required();
    // Our own check, before anything is asked of the provider: an answer that is not this browser's costs nothing.
    if (new URLSearchParams(query).get('state') !== departure.state) throw failed('state');
    const provider = await this.discover();
    const claims = await this.speak(async () => {
      const here = new URL(`${this.settings.publicUrl}${CALLBACK_PATH}?${query}`);
      const tokens = await oidc.authorizationCodeGrant(provider, here, {
        expectedState: departure.state,
        expectedNonce: departure.nonce,
        pkceCodeVerifier: departure.codeVerifier,
        idTokenExpected: true,
      });
      const told = tokens.claims() as oidc.IDToken;
      const asks = provider.serverMetadata().userinfo_endpoint !== undefined;
      if (!asks || saysEnough(told, groupsClaim)) return told;
      const info = await oidc.fetchUserInfo(provider, tokens.access_token, told.sub);
      return joinClaims(told, info);
    });
    const person = personOf(claims, groupsClaim);
    if (person === null) throw failed('invalid');
    return person;
  }

  private required(): SingleSignOnSettings {
    const provider = this.provider;
    if (provider === null) throw singleSignOnProblems.refuse('single_sign_on_off');
    return provider;
  }

  /**
   * The provider as its discovery document describes it, asked for at the first need and then every
   * hour. The library fetches the keys anew every five minutes, and for an unknown key every minute.
   */
  private async discover(): Promise<oidc.Configuration> {
    const now = performance.now();
    if (this.known === null || now - this.known.since > DISCOVERY_LASTS_MILLISECONDS) {
      this.known = { since: now, provider: this.askProvider() };
    }
    const { known } = this;
    try {
      return await known.provider;
    } catch (error) {
      if (this.known === known) this.known = null;
      throw error;
    }
  }

  /** Whatever is wrong with the discovery document, nobody can sign in and only the operator can mend it. */
  private async askProvider(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.required();
    const server = new URL(issuer);
    try {
      const found = await oidc.discovery(server, clientId, {}, authenticationOf(clientSecret), {
        timeout: this.timeoutSeconds,
        execute: [
          // The token's signature is checked although TLS brought it: a proxy in between is seen.
          oidc.enableNonRepudiationChecks,
          ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
        ],
      });
      const { issuer: named } = found.serverMetadata();
      // The library lets an endpoint pass that several companies share, and so everybody's directory.
      if (new URL(named).href !== server.href) throw new Error(`it calls itself ${named}`);
      return found;
    } catch (error) {
      this.logger.warn(`the provider cannot be used: ${describeFailure(error)}`);
      throw singleSignOnProblems.refuse('single_sign_on_unavailable');
    }
  }

  /** Runs `talk` and says in our own words why it failed; what the provider said stays in the log. */
  private async speak<T>(talk: () => Promise<T>): Promise<T> {
    try {
      return await talk();
    } catch (error) {
      const reason = readFailure(error);
      if (reason === null) throw error;
      this.logger.warn(`nobody was signed in (${reason}): ${describeFailure(error)}`);
      // Keys change: the next attempt asks for all of them anew.
      if (reason === 'key' || reason === 'signature') this.known = null;
      throw reason === 'unavailable'
        ? singleSignOnProblems.refuse('single_sign_on_unavailable')
        : failed(reason);
    }
  }
}

/** The client secret goes in the header where the provider reads it there, and else in the body. */
const authenticationOf = (clientSecret: string | null): oidc.ClientAuth => {
  if (clientSecret === null) return oidc.None();
  const [inHeader, inBody] = [
    oidc.ClientSecretBasic(clientSecret),
    oidc.ClientSecretPost(clientSecret),
  ];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const prove = methods.includes('client_secret_basic') ? inHeader : inBody;
    prove(server, client, body, headers);
  };
};
