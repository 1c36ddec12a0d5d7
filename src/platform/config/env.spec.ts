import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InvalidSettings, loadEnv, settingsReference } from './env.js';

const complaintsOf = (source: NodeJS.ProcessEnv): readonly string[] => {
  try {
    loadEnv(source);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.lines;
    throw error;
  }
  return [];
};

describe('loadEnv', () => {
  it('needs nothing', () => {
    expect(loadEnv({})).toEqual({
      port: null,
      host: '127.0.0.1',
      databaseUrl: null,
      dataFolder: resolve('.tribune'),
      databasePort: null,
      databasePoolSize: 20,
      secret: null,
      publicUrl: null,
      smtpUrl: null,
      mailFrom: 'Tribune <tribune@localhost>',
      logLevel: 'info',
      process: 'all',
      trustedProxies: [],
      shutdownSeconds: 25,
      sessionIdleMinutes: 720,
      sessionDays: 7,
      ratePerKey: 300_000,
      ratePerMember: 3_000,
      ratePerGuest: 600,
      ratePerAddress: 6_000,
      oidcIssuer: null,
      oidcClientId: null,
      oidcClientSecret: null,
      oidcName: 'SSO',
      oidcGroupsClaim: 'groups',
      oidcScopes: 'openid email profile',
      oidcOnly: false,
      readingsRetentionMonths: null,
    });
  });

  it('reads what is set, and takes an empty variable as unset', () => {
    const env = loadEnv({
      PORT: '8080',
      HOST: '::1',
      DATABASE_URL: '',
      PUBLIC_URL: 'https://tribune.example/',
      MAIL_FROM: 'invitations@stade.example',
      TRIBUNE_DATA: '/var/lib/tribune',
      TRIBUNE_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      SHUTDOWN_SECONDS: '0',
    });
    expect(env).toMatchObject({
      port: 8080,
      host: '::1',
      databaseUrl: null,
      publicUrl: 'https://tribune.example',
      mailFrom: 'invitations@stade.example',
      dataFolder: resolve('/var/lib/tribune'),
      trustedProxies: ['10.0.0.0/8', '::1'],
      shutdownSeconds: 0,
    });
  });

  it('names every wrong setting at once, with what was expected', () => {
    expect(complaintsOf({ PORT: 'abc', DATABASE_POOL_SIZE: '1', LOG_LEVEL: 'loud' })).toEqual([
      'PORT: expected an integer from 1 to 65535, got "abc"',
      'DATABASE_POOL_SIZE: expected an integer from 2 to 500, got "1"',
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '0'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['HOST', 'http://here'],
    ['DATABASE_URL', 'mysql://here/db'],
    ['PUBLIC_URL', 'https://tribune.example/path'],
    ['PUBLIC_URL', 'tribune.example'],
    ['SMTP_URL', 'mail.example:25'],
    ['MAIL_FROM', 'nobody'],
    ['TRIBUNE_SECRET', 'too short'],
    ['TRIBUNE_PROCESS', 'worker'],
    ['TRIBUNE_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRIBUNE_TRUSTED_PROXIES', '10.0.0.1,,10.0.0.2'],
    ['TRIBUNE_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['TRIBUNE_TRUSTED_PROXIES', '10.0.0.1, ::/0'],
    ['TRIBUNE_TRUSTED_PROXIES', '0.0.0.0/00'],
    ['SHUTDOWN_SECONDS', 'soon'],
    ['SESSION_IDLE_MINUTES', '4'],
    ['SESSION_DAYS', '91'],
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_ISSUER', 'https://user:word@login.example'],
    ['OIDC_ISSUER', 'https://login.example/?tenant=1'],
    ['OIDC_ISSUER', 'login.example'],
    ['OIDC_CLIENT_ID', 'two words'],
    ['OIDC_SCOPES', 'email profile'],
    ['OIDC_SCOPES', 'openid  email'],
    ['OIDC_ONLY', 'yes'],
    ['READINGS_RETENTION_MONTHS', '12'],
  ])('refuses %s=%s', (name, text) => {
    expect(complaintsOf({ [name]: text })).toEqual([expect.stringContaining(`${name}: expected `)]);
  });

  it('takes http for a provider on this machine only', () => {
    const at = (OIDC_ISSUER: string) => complaintsOf({ OIDC_ISSUER, OIDC_CLIENT_ID: 'tribune' });
    expect(at('http://127.0.0.1:4000/realm')).toEqual([]);
    expect(at('http://[::1]:4000')).toEqual([]);
    expect(at('http://localhost.example')).toHaveLength(1);
  });

  it.each([
    [{ OIDC_ISSUER: 'https://login.example' }, 'OIDC_CLIENT_ID: expected beside OIDC_ISSUER'],
    [{ OIDC_CLIENT_ID: 'tribune' }, 'OIDC_CLIENT_ID: expected OIDC_ISSUER beside it'],
    [{ OIDC_CLIENT_SECRET: 's' }, 'OIDC_CLIENT_SECRET: expected OIDC_ISSUER beside it'],
    [{ OIDC_ONLY: 'true' }, 'OIDC_ONLY: expected OIDC_ISSUER beside it, or nobody could sign in'],
  ])('wants the settings of a provider together: %j', (source, complaint) => {
    expect(complaintsOf(source)).toEqual([complaint]);
  });

  it('repeats no secret', () => {
    const [line] = complaintsOf({ TRIBUNE_SECRET: 'hunter2' });
    expect(line).toBe(
      'TRIBUNE_SECRET: expected at least 32 characters, got a text of 7 characters',
    );
  });

  it('takes a TRIBUNE_ name that it does not know for a typing error', () => {
    expect(complaintsOf({ TRIBUNE_SECRETS: 'x' })).toEqual([
      expect.stringMatching(/^TRIBUNE_SECRETS: no such setting, expected one of TRIBUNE_DATA, /),
    ]);
  });

  it.each([
    ['OIDC_ISSUER_URL', 'OIDC_ISSUER, '],
    ['RATE_LIMIT_PER_ADRESS', 'RATE_LIMIT_PER_KEY, '],
    ['RATE_LIMITS_PER_KEY', 'RATE_LIMIT_PER_KEY, '],
    ['SESSION_IDLE_MINUTE', 'SESSION_IDLE_MINUTES'],
    ['SESSION_DAY', 'SESSION_IDLE_MINUTES, SESSION_DAYS'],
  ])('takes %s for one, too', (name, expected) => {
    const complaint = `${name}: no such setting, expected one of ${expected}`;
    expect(complaintsOf({ [name]: '1' })).toEqual([expect.stringContaining(complaint)]);
  });

  it('leaves other programs’ variables alone', () => {
    expect(complaintsOf({ SESSION_MANAGER: 'local/x', SESSIONNAME: 'Console' })).toEqual([]);
  });

  it('lets pass what Kubernetes says of a service called tribune', () => {
    expect(
      complaintsOf({
        TRIBUNE_SERVICE_HOST: '10.0.0.1',
        TRIBUNE_WEB_SERVICE_PORT_HTTP: '80',
        TRIBUNE_PORT: 'tcp://10.0.0.1:80',
        TRIBUNE_PORT_80_TCP_ADDR: '10.0.0.1',
      }),
    ).toEqual([]);
  });
});

describe('settingsReference', () => {
  it('documents each setting, with the default that is really used', () => {
    const reference = settingsReference();
    expect(reference).toHaveLength(Object.keys(loadEnv({})).length);
    const defaults = Object.fromEntries(
      reference.flatMap((setting) =>
        setting.default === null ? [] : [[setting.name, setting.default]],
      ),
    );
    expect(loadEnv(defaults)).toEqual(loadEnv({}));
  });
});
