import { IsBoolean, IsOptional, Matches, ValidateBy } from 'class-validator';

import { isLoopback } from './loopback.js';
import { Setting } from './setting.js';

/** https, or http on this machine; without user, query or fragment, which an issuer never has. */
const isIssuer = (value: unknown): boolean => {
  if (typeof value !== 'string' || /[?#\s]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
};

const IsIssuer = (): PropertyDecorator =>
  ValidateBy({ name: 'isIssuer', validator: { validate: isIssuer } });

const SCOPES = /^(?=(.* )?openid( |$))[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/;

const flag = (text: string): boolean | string => {
  const word = text.toLowerCase();
  return word === 'true' || (word === 'false' ? false : text);
};

/** What an operator can set about single sign-on. */
export class OidcEnv {
  /** Issuer of the company's provider; null where there is none. */
  @Setting({
    name: 'OIDC_ISSUER',
    description:
      'Issuer of the company’s OpenID Connect provider; its discovery document is looked up under it. Unset: no single sign-on.',
    expected: 'an https:// address without query (http:// for a loopback address only)',
    default: null,
    example: 'https://login.company.example/realms/staff',
  })
  @IsOptional()
  @IsIssuer()
  oidcIssuer: string | null = null;

  /** The name under which the provider knows this installation. */
  @Setting({
    name: 'OIDC_CLIENT_ID',
    description: 'Client id that the provider gave this installation.',
    expected: 'text without spaces',
    default: null,
    example: 'tribune',
  })
  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,500}$/)
  oidcClientId: string | null = null;

  /** With what this installation proves itself to the provider; null for a public client. */
  @Setting({
    name: 'OIDC_CLIENT_SECRET',
    description:
      'Client secret that the provider gave this installation. Unset: a public client, which PKCE alone protects.',
    expected: 'visible characters',
    default: null,
    example: 'what the provider shows once',
    secret: true,
  })
  @IsOptional()
  @Matches(/^[\x20-\x7e]{1,2000}$/)
  oidcClientSecret: string | null = null;

  /** What people call the provider. */
  @Setting({
    name: 'OIDC_NAME',
    description: 'What people call the provider; the button to sign in says it.',
    expected: 'at most 60 characters',
    default: 'SSO',
    example: 'Company account',
  })
  @Matches(/^[^\p{C}]{1,60}$/u)
  oidcName = 'SSO';

  /** Claim that lists a person's groups. */
  @Setting({
    name: 'OIDC_GROUPS_CLAIM',
    description: 'Claim in which the provider lists the groups of a person.',
    expected: 'the name of a claim',
    default: 'groups',
    example: 'roles',
  })
  @Matches(/^[\x21-\x7e]{1,200}$/)
  oidcGroupsClaim = 'groups';

  /** Scopes asked of the provider. */
  @Setting({
    name: 'OIDC_SCOPES',
    description: 'Scopes that are asked of the provider, separated by spaces.',
    expected: 'scopes separated by spaces, openid among them',
    default: 'openid email profile',
    example: 'openid email profile groups',
  })
  @Matches(SCOPES)
  oidcScopes = 'openid email profile';

  /** Whether passwords are off for everybody. */
  @Setting({
    name: 'OIDC_ONLY',
    description:
      'true: people sign in at the provider only, passwords are off for everybody. Unset it to let passwords in again.',
    expected: 'true or false',
    default: 'false',
    example: 'true',
    read: flag,
  })
  @IsBoolean()
  oidcOnly = false;
}

/** What is wrong with these settings taken together, one sentence each. */
export const oidcComplaints = (env: OidcEnv): string[] => {
  const { oidcIssuer, oidcClientId, oidcClientSecret, oidcOnly } = env;
  if (oidcIssuer !== null) {
    return oidcClientId === null ? ['OIDC_CLIENT_ID: expected beside OIDC_ISSUER'] : [];
  }
  return [
    ...(oidcClientId === null ? [] : ['OIDC_CLIENT_ID: expected OIDC_ISSUER beside it']),
    ...(oidcClientSecret === null ? [] : ['OIDC_CLIENT_SECRET: expected OIDC_ISSUER beside it']),
    ...(oidcOnly ? ['OIDC_ONLY: expected OIDC_ISSUER beside it, or nobody could sign in'] : []),
  ];
};
